using CsCheck;
using Parley.Language.Network;

namespace Parley.Tests.Language.Network;

/// <summary>The packed product against the obvious one.</summary>
public sealed class DenseTests
{
    private static readonly Gen<float> Number = Gen.Float[-2, 2];

    [Fact]
    public void A_product_is_the_sum_over_the_inputs_for_any_number_of_rows_and_outputs() => Cases.Sample(
        made =>
        {
            var dense = new Dense(made.Weights, made.Bias, made.Inputs, made.Outputs);
            var result = new float[made.Rows * dense.Stride];

            dense.Apply(made.X, made.Inputs, made.Rows, result);

            for (var row = 0; row < made.Rows; row++)
            {
                for (var o = 0; o < made.Outputs; o++)
                    Assert.Equal(Slow(made, row, o), result[(row * dense.Stride) + o], 1e-3);
            }
        },
        iter: 300);

    [Fact]
    public void A_row_is_the_same_to_the_last_bit_alone_and_among_others() => Cases.Sample(
        made =>
        {
            var dense = new Dense(made.Weights, made.Bias, made.Inputs, made.Outputs);
            var together = new float[made.Rows * dense.Stride];
            var alone = new float[dense.Stride];

            dense.Apply(made.X, made.Inputs, made.Rows, together);

            for (var row = 0; row < made.Rows; row++)
            {
                dense.Apply(made.X.AsSpan(row * made.Inputs), made.Inputs, 1, alone);
                Assert.Equal(alone, together[(row * dense.Stride)..((row + 1) * dense.Stride)]);
            }
        },
        iter: 300);

    private static Gen<Case> Cases =>
        from inputs in Gen.Int[1, 40]
        from outputs in Gen.Int[1, 100]
        from rows in Gen.Int[1, 20]
        from weights in Number.Array[inputs * outputs]
        from bias in Number.Array[outputs]
        from x in Number.Array[rows * inputs]
        select new Case(inputs, outputs, rows, weights, bias, x);

    private static double Slow(Case made, int row, int output)
    {
        double sum = made.Bias[output];
        for (var i = 0; i < made.Inputs; i++)
            sum += (double)made.X[(row * made.Inputs) + i] * made.Weights[(output * made.Inputs) + i];
        return sum;
    }

    private sealed record Case(int Inputs, int Outputs, int Rows, float[] Weights, float[] Bias, float[] X);
}
