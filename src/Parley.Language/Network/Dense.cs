using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Parley.Language.Network;

/// <summary>A matrix packed for multiplication from the left: <c>C += X · Wᵀ</c>.</summary>
/// <remarks>
/// Outputs lie in panels of 16. Every sum is taken in the order of the inputs by fused multiply-add, however many rows are computed
/// together, so a row's result does not depend on its neighbours.
/// </remarks>
internal sealed class Dense
{
    private const int Panel = 16;
    private const int RowsAtOnce = 6;

    private readonly float[] _packed;
    private readonly float[] _bias;

    /// <param name="weights">Row after row, <paramref name="outputs"/> rows of <paramref name="inputs"/>.</param>
    /// <param name="bias">Empty, or one number an output.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Dense(ReadOnlySpan<float> weights, ReadOnlySpan<float> bias, int inputs, int outputs)
    {
        (Inputs, Outputs, Stride) = (inputs, outputs, (outputs + Panel - 1) / Panel * Panel);
        _packed = new float[Stride * inputs];
        _bias = new float[Stride];
        bias.CopyTo(_bias);
        for (var o = 0; o < outputs; o++)
        {
            var to = (o / Panel * Panel * inputs) + (o % Panel);
            foreach (var weight in weights.Slice(o * inputs, inputs))
            {
                _packed[to] = weight;
                to += Panel;
            }
        }
    }

    public int Inputs { get; }

    public int Outputs { get; }

    /// <summary>The distance between rows of the result: the outputs, rounded up to a whole panel.</summary>
    public int Stride { get; }

    /// <summary>The bias plus the product.</summary>
    /// <param name="x">Rows of <see cref="Inputs"/> numbers, <paramref name="xStride"/> apart.</param>
    /// <param name="result">Rows of <see cref="Stride"/> numbers.</param>
    public void Apply(ReadOnlySpan<float> x, int xStride, int rows, Span<float> result)
    {
        for (var row = 0; row < rows; row++)
            _bias.CopyTo(result.Slice(row * Stride, Stride));
        Accumulate(x, xStride, rows, result);
    }

    /// <summary>Adds the product to what is there.</summary>
    public void Accumulate(ReadOnlySpan<float> x, int xStride, int rows, Span<float> result)
    {
        if (rows == 0)
            return;
        ArgumentOutOfRangeException.ThrowIfLessThan(x.Length, ((rows - 1) * xStride) + Inputs);
        ArgumentOutOfRangeException.ThrowIfLessThan(result.Length, rows * Stride);
        ref var from = ref MemoryMarshal.GetReference(x);
        ref var to = ref MemoryMarshal.GetReference(result);
        var panel = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            for (; panel + (WideKernel.Panels * Panel) <= Stride; panel += WideKernel.Panels * Panel)
                WideKernel.Accumulate(ref from, xStride, rows, Inputs, ref _packed[panel * Inputs], ref Unsafe.Add(ref to, panel), Stride);
        }

        for (; panel < Stride; panel += Panel)
        {
            ref var weights = ref _packed[panel * Inputs];
            var row = 0;
            for (; row + 1 < rows; row += RowsAtOnce)
                Six(ref Unsafe.Add(ref from, row * xStride), xStride, Math.Min(RowsAtOnce, rows - row) - 1, ref weights, ref Unsafe.Add(ref to, (row * Stride) + panel));
            if (row + 1 == rows)
                One(ref Unsafe.Add(ref from, row * xStride), ref weights, ref Unsafe.Add(ref to, (row * Stride) + panel));
        }
    }

    // Where fewer than six rows are left, the last is computed several times, to the same result: cheaper than one after another.
    private void Six(ref float x, int xStride, int last, ref float weights, ref float to)
    {
        ref var to1 = ref Unsafe.Add(ref to, Math.Min(1, last) * Stride);
        ref var to2 = ref Unsafe.Add(ref to, Math.Min(2, last) * Stride);
        ref var to3 = ref Unsafe.Add(ref to, Math.Min(3, last) * Stride);
        ref var to4 = ref Unsafe.Add(ref to, Math.Min(4, last) * Stride);
        ref var to5 = ref Unsafe.Add(ref to, Math.Min(5, last) * Stride);
        var (a0, b0) = (Vector256.LoadUnsafe(ref to), Vector256.LoadUnsafe(ref to, 8));
        var (a1, b1) = (Vector256.LoadUnsafe(ref to1), Vector256.LoadUnsafe(ref to1, 8));
        var (a2, b2) = (Vector256.LoadUnsafe(ref to2), Vector256.LoadUnsafe(ref to2, 8));
        var (a3, b3) = (Vector256.LoadUnsafe(ref to3), Vector256.LoadUnsafe(ref to3, 8));
        var (a4, b4) = (Vector256.LoadUnsafe(ref to4), Vector256.LoadUnsafe(ref to4, 8));
        var (a5, b5) = (Vector256.LoadUnsafe(ref to5), Vector256.LoadUnsafe(ref to5, 8));
        ref var x1 = ref Unsafe.Add(ref x, Math.Min(1, last) * xStride);
        ref var x2 = ref Unsafe.Add(ref x, Math.Min(2, last) * xStride);
        ref var x3 = ref Unsafe.Add(ref x, Math.Min(3, last) * xStride);
        ref var x4 = ref Unsafe.Add(ref x, Math.Min(4, last) * xStride);
        ref var x5 = ref Unsafe.Add(ref x, Math.Min(5, last) * xStride);
        for (var i = 0; i < Inputs; i++)
        {
            var w0 = Vector256.LoadUnsafe(ref weights, (nuint)(i * Panel));
            var w1 = Vector256.LoadUnsafe(ref weights, (nuint)((i * Panel) + 8));
            var v = Vector256.Create(Unsafe.Add(ref x, i));
            (a0, b0) = (Vector256.FusedMultiplyAdd(v, w0, a0), Vector256.FusedMultiplyAdd(v, w1, b0));
            v = Vector256.Create(Unsafe.Add(ref x1, i));
            (a1, b1) = (Vector256.FusedMultiplyAdd(v, w0, a1), Vector256.FusedMultiplyAdd(v, w1, b1));
            v = Vector256.Create(Unsafe.Add(ref x2, i));
            (a2, b2) = (Vector256.FusedMultiplyAdd(v, w0, a2), Vector256.FusedMultiplyAdd(v, w1, b2));
            v = Vector256.Create(Unsafe.Add(ref x3, i));
            (a3, b3) = (Vector256.FusedMultiplyAdd(v, w0, a3), Vector256.FusedMultiplyAdd(v, w1, b3));
            v = Vector256.Create(Unsafe.Add(ref x4, i));
            (a4, b4) = (Vector256.FusedMultiplyAdd(v, w0, a4), Vector256.FusedMultiplyAdd(v, w1, b4));
            v = Vector256.Create(Unsafe.Add(ref x5, i));
            (a5, b5) = (Vector256.FusedMultiplyAdd(v, w0, a5), Vector256.FusedMultiplyAdd(v, w1, b5));
        }

        StoreTwo(ref to, (a0, b0), ref to1, (a1, b1));
        StoreTwo(ref to2, (a2, b2), ref to3, (a3, b3));
        StoreTwo(ref to4, (a4, b4), ref to5, (a5, b5));
    }

    private void One(ref float x, ref float weights, ref float to)
    {
        var (a, b) = (Vector256.LoadUnsafe(ref to), Vector256.LoadUnsafe(ref to, 8));
        for (var i = 0; i < Inputs; i++)
        {
            var v = Vector256.Create(Unsafe.Add(ref x, i));
            a = Vector256.FusedMultiplyAdd(v, Vector256.LoadUnsafe(ref weights, (nuint)(i * Panel)), a);
            b = Vector256.FusedMultiplyAdd(v, Vector256.LoadUnsafe(ref weights, (nuint)((i * Panel) + 8)), b);
        }

        Store(ref to, a, b);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void StoreTwo(
        ref float first, (Vector256<float> Low, Vector256<float> High) firstRow, ref float second, (Vector256<float> Low, Vector256<float> High) secondRow)
    {
        Store(ref first, firstRow.Low, firstRow.High);
        Store(ref second, secondRow.Low, secondRow.High);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(ref float to, Vector256<float> low, Vector256<float> high)
    {
        low.StoreUnsafe(ref to);
        high.StoreUnsafe(ref to, 8);
    }
}
