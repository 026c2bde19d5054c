using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Parley.Language.Network;

/// <summary>The inner loops of <see cref="Dense"/> for machines with vectors of 512 bits: two panels of 16 outputs at a time.</summary>
/// <remarks>Each output is summed in the same order as elsewhere, so the numbers are the same to the last bit.</remarks>
internal static class WideKernel
{
    /// <summary>Panels computed together.</summary>
    public const int Panels = 2;

    private const int Panel = 16;
    private const int MostRows = 6;
    private const int FewRows = 3;

    /// <summary>Adds to the two panels of results at <paramref name="to"/> the product of the rows at <paramref name="x"/>.</summary>
    /// <param name="weights">Two panels, one behind the other.</param>
    public static void Accumulate(ref float x, int xStride, int rows, int inputs, ref float weights, ref float to, int stride)
    {
        for (var row = 0; row < rows;)
        {
            var left = rows - row;
            ref var from = ref Unsafe.Add(ref x, row * xStride);
            ref var at = ref Unsafe.Add(ref to, row * stride);
            if (left > FewRows)
                Six(ref from, xStride, Math.Min(MostRows, left) - 1, inputs, ref weights, ref at, stride);
            else
                Three(ref from, xStride, left - 1, inputs, ref weights, ref at, stride);
            row += left > FewRows ? MostRows : FewRows;
        }
    }

    // Where fewer rows are left than are computed together, the last is computed several times, to the same result.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Six(ref float x, int xStride, int last, int inputs, ref float weights, ref float to, int stride)
    {
        ref var to1 = ref Unsafe.Add(ref to, stride);
        ref var to2 = ref Unsafe.Add(ref to, 2 * stride);
        ref var to3 = ref Unsafe.Add(ref to, 3 * stride);
        ref var to4 = ref Unsafe.Add(ref to, Math.Min(4, last) * stride);
        ref var to5 = ref Unsafe.Add(ref to, Math.Min(5, last) * stride);
        ref var x1 = ref Unsafe.Add(ref x, xStride);
        ref var x2 = ref Unsafe.Add(ref x, 2 * xStride);
        ref var x3 = ref Unsafe.Add(ref x, 3 * xStride);
        ref var x4 = ref Unsafe.Add(ref x, Math.Min(4, last) * xStride);
        ref var x5 = ref Unsafe.Add(ref x, Math.Min(5, last) * xStride);
        var (a0, b0) = Load(ref to);
        var (a1, b1) = Load(ref to1);
        var (a2, b2) = Load(ref to2);
        var (a3, b3) = Load(ref to3);
        var (a4, b4) = Load(ref to4);
        var (a5, b5) = Load(ref to5);
        ref var next = ref Unsafe.Add(ref weights, Panel * inputs);
        for (var i = 0; i < inputs; i++)
        {
            var w0 = Vector512.LoadUnsafe(ref weights, (nuint)(i * Panel));
            var w1 = Vector512.LoadUnsafe(ref next, (nuint)(i * Panel));
            var v = Vector512.Create(Unsafe.Add(ref x, i));
            (a0, b0) = (Vector512.FusedMultiplyAdd(v, w0, a0), Vector512.FusedMultiplyAdd(v, w1, b0));
            v = Vector512.Create(Unsafe.Add(ref x1, i));
            (a1, b1) = (Vector512.FusedMultiplyAdd(v, w0, a1), Vector512.FusedMultiplyAdd(v, w1, b1));
            v = Vector512.Create(Unsafe.Add(ref x2, i));
            (a2, b2) = (Vector512.FusedMultiplyAdd(v, w0, a2), Vector512.FusedMultiplyAdd(v, w1, b2));
            v = Vector512.Create(Unsafe.Add(ref x3, i));
            (a3, b3) = (Vector512.FusedMultiplyAdd(v, w0, a3), Vector512.FusedMultiplyAdd(v, w1, b3));
            v = Vector512.Create(Unsafe.Add(ref x4, i));
            (a4, b4) = (Vector512.FusedMultiplyAdd(v, w0, a4), Vector512.FusedMultiplyAdd(v, w1, b4));
            v = Vector512.Create(Unsafe.Add(ref x5, i));
            (a5, b5) = (Vector512.FusedMultiplyAdd(v, w0, a5), Vector512.FusedMultiplyAdd(v, w1, b5));
        }

        Store(ref to, a0, b0);
        Store(ref to1, a1, b1);
        Store(ref to2, a2, b2);
        Store(ref to3, a3, b3);
        Store(ref to4, a4, b4);
        Store(ref to5, a5, b5);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Three(ref float x, int xStride, int last, int inputs, ref float weights, ref float to, int stride)
    {
        ref var to1 = ref Unsafe.Add(ref to, Math.Min(1, last) * stride);
        ref var to2 = ref Unsafe.Add(ref to, Math.Min(2, last) * stride);
        ref var x1 = ref Unsafe.Add(ref x, Math.Min(1, last) * xStride);
        ref var x2 = ref Unsafe.Add(ref x, Math.Min(2, last) * xStride);
        var (a0, b0) = Load(ref to);
        var (a1, b1) = Load(ref to1);
        var (a2, b2) = Load(ref to2);
        ref var next = ref Unsafe.Add(ref weights, Panel * inputs);
        for (var i = 0; i < inputs; i++)
        {
            var w0 = Vector512.LoadUnsafe(ref weights, (nuint)(i * Panel));
            var w1 = Vector512.LoadUnsafe(ref next, (nuint)(i * Panel));
            var v = Vector512.Create(Unsafe.Add(ref x, i));
            (a0, b0) = (Vector512.FusedMultiplyAdd(v, w0, a0), Vector512.FusedMultiplyAdd(v, w1, b0));
            v = Vector512.Create(Unsafe.Add(ref x1, i));
            (a1, b1) = (Vector512.FusedMultiplyAdd(v, w0, a1), Vector512.FusedMultiplyAdd(v, w1, b1));
            v = Vector512.Create(Unsafe.Add(ref x2, i));
            (a2, b2) = (Vector512.FusedMultiplyAdd(v, w0, a2), Vector512.FusedMultiplyAdd(v, w1, b2));
        }

        Store(ref to, a0, b0);
        Store(ref to1, a1, b1);
        Store(ref to2, a2, b2);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector512<float> Low, Vector512<float> High) Load(ref float from) => (Vector512.LoadUnsafe(ref from), Vector512.LoadUnsafe(ref from, Panel));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(ref float to, Vector512<float> low, Vector512<float> high)
    {
        low.StoreUnsafe(ref to);
        high.StoreUnsafe(ref to, Panel);
    }
}
