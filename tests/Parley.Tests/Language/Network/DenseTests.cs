using CsCheck;
using Parley.Language.Network;
using Parley.Language.Weights;

namespace Parley.Tests.Language.Network;

/// <summary>A layer against the obvious sum.</summary>
public sealed class DenseTests
{
    [Fact]
    public void A_result_is_the_bias_and_the_sum_over_the_inputs() => Cases.Sample(
        made =>
        {
            var layer = Layer(made);
            var result = new float[made.Rows * layer.Stride];

            layer.Apply(made.X, made.Inputs, made.Rows, new Scratch(), result);

            for (var row = 0; row < made.Rows; row++)
            {
                for (var o = 0; o < made.Outputs; o++)
                    Assert.Equal(Slow(made, row, o), result[(row * layer.Stride) + o], 2e-3);
            }
        },
        iter: 300);

    [Fact]
    public void A_row_is_the_same_to_the_last_bit_alone_and_among_others() => Cases.Sample(
        made =>
        {
            var layer = Layer(made);
            var scratch = new Scratch();
            var together = new float[made.Rows * layer.Stride];
            var alone = new float[layer.Stride];

            layer.Apply(made.X, made.Inputs, made.Rows, scratch, together);

            for (var row = 0; row < made.Rows; row++)
            {
                layer.Apply(made.X.AsSpan(row * made.Inputs), made.Inputs, 1, scratch, alone);
                Assert.Equal(alone, together[(row * layer.Stride)..((row + 1) * layer.Stride)]);
            }
        },
        iter: 300);

    [Fact]
    public void Weights_are_rounded_to_a_127th_of_the_largest_of_their_row() => Gen.Float[-5, 5].Array[24].Sample(numbers =>
    {
        const int columns = 8;

        var rows = ScaledRows.Round(numbers, columns);

        for (var i = 0; i < numbers.Length; i++)
            Assert.Equal(numbers[i], rows.Row(i / columns)[i % columns] * rows.Scales[i / columns], (rows.Scales[i / columns] / 2) + 1e-6);
    });

    [Fact]
    public void A_row_of_nothing_stays_nothing()
    {
        var rows = ScaledRows.Round(new float[6], 3);

        Assert.Equal(new sbyte[3], rows.Row(1).ToArray());
        Assert.Equal(new float[2], rows.Scales);
    }

    private static Gen<Case> Cases =>
        from inputs in Gen.Int[1, 40]
        from outputs in Gen.Int[1, 100]
        from rows in Gen.Int[1, 20]
        from weights in Gen.SByte[-127, 127].Array[inputs * outputs]
        from scales in Gen.Float[0, 0.01f].Array[outputs]
        from bias in Gen.Float[-2, 2].Array[outputs]
        from x in Gen.Float[-2, 2].Array[rows * inputs]
        select new Case(inputs, outputs, rows, weights, scales, bias, x);

    private static Dense Layer(Case made) => new(new ScaledRows(made.Weights, made.Scales, made.Inputs), made.Bias);

    private static double Slow(Case made, int row, int output)
    {
        double sum = made.Bias[output];
        for (var i = 0; i < made.Inputs; i++)
            sum += (double)made.X[(row * made.Inputs) + i] * made.Weights[(output * made.Inputs) + i] * made.Scales[output];
        return sum;
    }

    private sealed record Case(int Inputs, int Outputs, int Rows, sbyte[] Weights, float[] Scales, float[] Bias, float[] X);
}
