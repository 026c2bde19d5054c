using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Parley.Language.Weights;

namespace Parley.Language.Network;

/// <summary>A matrix of bytes with a scale an output, multiplied by inputs of 16 bits: <c>C += scales · (X · Wᵀ)</c>.</summary>
/// <remarks>
/// The sums are of whole numbers and therefore exact: they are the same on every machine and in any company. An instruction multiplies
/// twice as many of them as of floats.
/// </remarks>
internal sealed class IntegerMatrix
{
    /// <summary>Outputs computed together. The results' rows are as long as the outputs, rounded up to a multiple of it.</summary>
    public const int Panel = 32;

    /// <summary>An input of this size is 1; what is between −1 and 1 needs no scale of its own.</summary>
    public const int One = short.MaxValue;

    // 127 times 32,767 times this many still fits into 32 bits with a sign.
    private const int MostInputs = 516;

    private readonly short[] _packed;
    private readonly float[] _scales;

    /// <exception cref="ArgumentException">There are so many inputs that a sum could leave 32 bits.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public IntegerMatrix(ScaledRows weights)
    {
        if (weights.Columns > MostInputs)
            throw new ArgumentException($"{weights.Columns} inputs, and at most {MostInputs} can be summed exactly.", nameof(weights));
        Stride = RoundUp(weights.Rows, Panel);
        Inputs = RoundUp(weights.Columns, 2);
        _packed = new short[Stride * Inputs];
        _scales = new float[Stride];
        for (var output = 0; output < weights.Rows; output++)
        {
            // Relative to inputs of which One is 1.
            _scales[output] = weights.Scales[output] / One;
            var row = weights.Row(output);
            var place = PlaceOf(output);
            for (var input = 0; input + 1 < row.Length; input += 2)
            {
                (_packed[place], _packed[place + 1]) = (row[input], row[input + 1]);
                place += Panel;
            }

            if (row.Length % 2 == 1)
                _packed[place] = row[^1];
        }
    }

    /// <summary>Numbers in a row of inputs: an even number, the last of them to be 0 where the matrix has one less.</summary>
    public int Inputs { get; }

    /// <summary>Numbers in a row of the result.</summary>
    public int Stride { get; }

    /// <summary>Writes numbers as inputs, as finely as the largest of them allows.</summary>
    /// <returns>The scale: what an input of <see cref="One"/> stands for.</returns>
    public static float Quantize(ReadOnlySpan<float> numbers, Span<short> inputs)
    {
        var most = 0f;
        foreach (var number in numbers)
            most = Math.Max(most, Math.Abs(number));
        if (most == 0)
        {
            inputs.Clear();
            return 0;
        }

        for (var i = 0; i < numbers.Length; i++)
            inputs[i] = (short)MathF.Round(numbers[i] / most * One);
        inputs[numbers.Length..].Clear();
        return most;
    }

    /// <summary>Adds the product of each row of inputs to a row of the result.</summary>
    /// <param name="x">Where the inputs are.</param>
    /// <param name="from">For each row where it begins in <paramref name="x"/>.</param>
    /// <param name="scales">For each row the scale of its inputs; 1 for all where it is empty.</param>
    /// <param name="result">Where the results are.</param>
    /// <param name="to">For each row where its result begins.</param>
    public void Accumulate(ReadOnlySpan<short> x, ReadOnlySpan<int> from, ReadOnlySpan<float> scales, Span<float> result, ReadOnlySpan<int> to)
    {
        for (var row = 0; row < from.Length; row++)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)(from[row] + Inputs), (uint)x.Length);
            ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)(to[row] + Stride), (uint)result.Length);
        }

        ref var input = ref MemoryMarshal.GetReference(x);
        ref var output = ref MemoryMarshal.GetReference(result);
        for (var panel = 0; panel < Stride; panel += Panel)
        {
            ref var weights = ref _packed[panel * Inputs];
            ref var panelScales = ref _scales[panel];
            ref var at = ref Unsafe.Add(ref output, panel);
            if (Vector512.IsHardwareAccelerated && Avx512BW.IsSupported)
                IntegerKernel512.Accumulate(ref input, from, scales, Inputs, ref weights, ref panelScales, ref at, to);
            else if (Avx2.IsSupported)
                IntegerKernel256.Accumulate(ref input, from, scales, Inputs, ref weights, ref panelScales, ref at, to);
            else
                IntegerKernel.Accumulate(ref input, from, scales, Inputs, ref weights, ref panelScales, ref at, to);
        }
    }

    // A panel holds two halves of 16 outputs; a half holds, pair of inputs after pair, the two weights of each output.
    private int PlaceOf(int output)
    {
        const int half = Panel / 2;
        return (output / half * half * Inputs) + (output % half * 2);
    }

    private static int RoundUp(int number, int multiple) => (number + multiple - 1) / multiple * multiple;
}
