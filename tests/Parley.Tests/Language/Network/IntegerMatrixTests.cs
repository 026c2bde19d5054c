using CsCheck;
using Parley.Language.Network;
using Parley.Language.Weights;

namespace Parley.Tests.Language.Network;

/// <summary>The packed product of whole numbers against the obvious one.</summary>
public sealed class IntegerMatrixTests
{
    private delegate void Kernel(
        ref short x, ReadOnlySpan<int> from, ReadOnlySpan<float> scales, int inputs, ref short weights, ref float weightScales, ref float result, ReadOnlySpan<int> to);

    [Fact]
    public void A_product_is_the_sum_over_the_inputs_for_any_number_of_rows_and_outputs() => Cases.Sample(
        made =>
        {
            var matrix = Matrix(made);

            var result = Product(matrix, made);

            for (var row = 0; row < made.Rows; row++)
            {
                for (var output = 0; output < made.Outputs; output++)
                    Assert.Equal(Slow(made, row, output), result[(row * matrix.Stride) + output], 1e-4);
            }
        },
        iter: 300);

    [Fact]
    public void A_row_is_the_same_to_the_last_bit_alone_and_among_others() => Cases.Sample(
        made =>
        {
            var matrix = Matrix(made);
            var together = Product(matrix, made);

            for (var row = 0; row < made.Rows; row++)
            {
                var alone = new float[matrix.Stride];
                matrix.Accumulate(made.X, [row * matrix.Inputs], [made.RowScales[row]], alone, [0]);
                Assert.Equal(alone, together[(row * matrix.Stride)..((row + 1) * matrix.Stride)]);
            }
        },
        iter: 300);

    [Fact]
    public void Machines_of_every_width_compute_the_same_to_the_last_bit() => Cases.Sample(
        made =>
        {
            var inputs = made.Inputs + (made.Inputs % 2);
            var plain = Panel(IntegerKernel.Accumulate, made, inputs);

            if (System.Runtime.Intrinsics.X86.Avx2.IsSupported)
                Assert.Equal(plain, Panel(IntegerKernel256.Accumulate, made, inputs));
            if (System.Runtime.Intrinsics.X86.Avx512BW.IsSupported)
                Assert.Equal(plain, Panel(IntegerKernel512.Accumulate, made, inputs));
        },
        iter: 300);

    [Fact]
    public void The_largest_numbers_of_the_most_inputs_do_not_overflow()
    {
        const int most = 516;
        var matrix = new IntegerMatrix(new ScaledRows(Enumerable.Repeat((sbyte)-127, most).ToArray(), [1f], most));
        var result = new float[matrix.Stride];

        matrix.Accumulate(Enumerable.Repeat((short)IntegerMatrix.One, most).ToArray(), [0], [], result, [0]);

        Assert.Equal(-127f * most, result[0], 0.01f);
        Assert.Throws<ArgumentException>(() => new IntegerMatrix(new ScaledRows(new sbyte[most + 1], [1f], most + 1)));
    }

    [Fact]
    public void Numbers_are_written_relative_to_the_largest_of_them() => Gen.Float[-1e6f, 1e6f].Array[1, 30].Sample(numbers =>
    {
        var written = new short[numbers.Length + 1];

        var scale = IntegerMatrix.Quantize(numbers, written);

        for (var i = 0; i < numbers.Length; i++)
            Assert.Equal(numbers[i], written[i] * (double)scale / IntegerMatrix.One, scale * 2e-5);
        Assert.Equal(0, written[^1]);
    });

    private static Gen<Case> Cases =>
        from inputs in Gen.Int[1, 40]
        from outputs in Gen.Int[1, 100]
        from rows in Gen.Int[1, 20]
        from weights in Gen.SByte[-127, 127].Array[inputs * outputs]
        from scales in Gen.Float[0, 0.01f].Array[outputs]
        from x in Gen.Short[-short.MaxValue, short.MaxValue].Array[rows * (inputs + (inputs % 2))]
        from rowScales in Gen.Float[0, 4].Array[rows]
        select new Case(inputs, outputs, rows, weights, scales, x, rowScales);

    private static IntegerMatrix Matrix(Case made) => new(new ScaledRows(made.Weights, made.Scales, made.Inputs));

    private static float[] Product(IntegerMatrix matrix, Case made)
    {
        var result = new float[made.Rows * matrix.Stride];
        var rows = Enumerable.Range(0, made.Rows);
        matrix.Accumulate(made.X, [.. rows.Select(row => row * matrix.Inputs)], made.RowScales, result, [.. rows.Select(row => row * matrix.Stride)]);
        return result;
    }

    // The packed weights are any numbers at all: the kernels need only agree.
    private static float[] Panel(Kernel kernel, Case made, int inputs)
    {
        var weights = Enumerable.Range(0, IntegerMatrix.Panel * inputs).Select(i => (short)made.Weights[i % made.Weights.Length]).ToArray();
        var scales = Enumerable.Range(0, IntegerMatrix.Panel).Select(i => made.Scales[i % made.Scales.Length]).ToArray();
        var result = new float[made.Rows * IntegerMatrix.Panel];
        var rows = Enumerable.Range(0, made.Rows);
        kernel(
            ref made.X[0], [.. rows.Select(row => row * inputs)], made.RowScales, inputs, ref weights[0], ref scales[0], ref result[0],
            [.. rows.Select(row => row * IntegerMatrix.Panel)]);
        return result;
    }

    private static double Slow(Case made, int row, int output)
    {
        long sum = 0;
        for (var i = 0; i < made.Inputs; i++)
            sum += made.X[(row * (made.Inputs + (made.Inputs % 2))) + i] * made.Weights[(output * made.Inputs) + i];
        return sum * (double)made.Scales[output] * made.RowScales[row] / IntegerMatrix.One;
    }

    private sealed record Case(int Inputs, int Outputs, int Rows, sbyte[] Weights, float[] Scales, short[] X, float[] RowScales);
}
