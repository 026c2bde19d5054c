using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Parley.Language.Network;

/// <summary>The inner loops of <see cref="IntegerMatrix"/> for machines with vectors of 512 bits.</summary>
internal static class IntegerKernel512
{
    private const int Half = IntegerMatrix.Panel / 2;
    private const int MostRows = 6;
    private const int FewRows = 3;

    /// <summary>Adds to a panel of each row of results.</summary>
    public static void Accumulate(
        ref short x, ReadOnlySpan<int> from, ReadOnlySpan<float> scales, int inputs, ref short weights, ref float weightScales, ref float result, ReadOnlySpan<int> to)
    {
        Span<Vector512<int>> sums = stackalloc Vector512<int>[2 * MostRows];
        var (low, high) = (Vector512.LoadUnsafe(ref weightScales), Vector512.LoadUnsafe(ref weightScales, Half));
        for (var row = 0; row < from.Length;)
        {
            var rows = from.Length - row;
            if (rows > FewRows)
                Six(ref x, from[row..], inputs, ref weights, sums);
            else
                Three(ref x, from[row..], inputs, ref weights, sums);
            rows = Math.Min(rows, rows > FewRows ? MostRows : FewRows);
            for (var i = 0; i < rows; i++, row++)
            {
                ref var at = ref Unsafe.Add(ref result, to[row]);
                var scale = scales.IsEmpty ? Vector512<float>.One : Vector512.Create(scales[row]);
                Vector512.FusedMultiplyAdd(Vector512.ConvertToSingle(sums[2 * i]), low * scale, Vector512.LoadUnsafe(ref at)).StoreUnsafe(ref at);
                Vector512.FusedMultiplyAdd(Vector512.ConvertToSingle(sums[(2 * i) + 1]), high * scale, Vector512.LoadUnsafe(ref at, Half)).StoreUnsafe(ref at, Half);
            }
        }
    }

    // Where fewer rows are left than are computed together, the last is computed several times: cheaper than one after another.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Six(ref short x, ReadOnlySpan<int> from, int inputs, ref short weights, Span<Vector512<int>> sums)
    {
        var last = Math.Min(MostRows, from.Length) - 1;
        ref var x0 = ref Pairs(ref x, from[0]);
        ref var x1 = ref Pairs(ref x, from[1]);
        ref var x2 = ref Pairs(ref x, from[2]);
        ref var x3 = ref Pairs(ref x, from[3]);
        ref var x4 = ref Pairs(ref x, from[Math.Min(4, last)]);
        ref var x5 = ref Pairs(ref x, from[Math.Min(5, last)]);
        ref var next = ref Unsafe.Add(ref weights, Half * inputs);
        Vector512<int> a0 = default, b0 = default, a1 = default, b1 = default, a2 = default, b2 = default;
        Vector512<int> a3 = default, b3 = default, a4 = default, b4 = default, a5 = default, b5 = default;
        for (var pair = 0; pair < inputs / 2; pair++)
        {
            var low = Vector512.LoadUnsafe(ref weights, (nuint)(pair * IntegerMatrix.Panel));
            var high = Vector512.LoadUnsafe(ref next, (nuint)(pair * IntegerMatrix.Panel));
            var v = Vector512.Create(Unsafe.Add(ref x0, pair)).AsInt16();
            (a0, b0) = (a0 + Avx512BW.MultiplyAddAdjacent(v, low), b0 + Avx512BW.MultiplyAddAdjacent(v, high));
            v = Vector512.Create(Unsafe.Add(ref x1, pair)).AsInt16();
            (a1, b1) = (a1 + Avx512BW.MultiplyAddAdjacent(v, low), b1 + Avx512BW.MultiplyAddAdjacent(v, high));
            v = Vector512.Create(Unsafe.Add(ref x2, pair)).AsInt16();
            (a2, b2) = (a2 + Avx512BW.MultiplyAddAdjacent(v, low), b2 + Avx512BW.MultiplyAddAdjacent(v, high));
            v = Vector512.Create(Unsafe.Add(ref x3, pair)).AsInt16();
            (a3, b3) = (a3 + Avx512BW.MultiplyAddAdjacent(v, low), b3 + Avx512BW.MultiplyAddAdjacent(v, high));
            v = Vector512.Create(Unsafe.Add(ref x4, pair)).AsInt16();
            (a4, b4) = (a4 + Avx512BW.MultiplyAddAdjacent(v, low), b4 + Avx512BW.MultiplyAddAdjacent(v, high));
            v = Vector512.Create(Unsafe.Add(ref x5, pair)).AsInt16();
            (a5, b5) = (a5 + Avx512BW.MultiplyAddAdjacent(v, low), b5 + Avx512BW.MultiplyAddAdjacent(v, high));
        }

        (sums[0], sums[1], sums[2], sums[3], sums[4], sums[5]) = (a0, b0, a1, b1, a2, b2);
        (sums[6], sums[7], sums[8], sums[9], sums[10], sums[11]) = (a3, b3, a4, b4, a5, b5);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Three(ref short x, ReadOnlySpan<int> from, int inputs, ref short weights, Span<Vector512<int>> sums)
    {
        var last = from.Length - 1;
        ref var x0 = ref Pairs(ref x, from[0]);
        ref var x1 = ref Pairs(ref x, from[Math.Min(1, last)]);
        ref var x2 = ref Pairs(ref x, from[last]);
        ref var next = ref Unsafe.Add(ref weights, Half * inputs);
        Vector512<int> a0 = default, b0 = default, a1 = default, b1 = default, a2 = default, b2 = default;
        for (var pair = 0; pair < inputs / 2; pair++)
        {
            var low = Vector512.LoadUnsafe(ref weights, (nuint)(pair * IntegerMatrix.Panel));
            var high = Vector512.LoadUnsafe(ref next, (nuint)(pair * IntegerMatrix.Panel));
            var v = Vector512.Create(Unsafe.Add(ref x0, pair)).AsInt16();
            (a0, b0) = (a0 + Avx512BW.MultiplyAddAdjacent(v, low), b0 + Avx512BW.MultiplyAddAdjacent(v, high));
            v = Vector512.Create(Unsafe.Add(ref x1, pair)).AsInt16();
            (a1, b1) = (a1 + Avx512BW.MultiplyAddAdjacent(v, low), b1 + Avx512BW.MultiplyAddAdjacent(v, high));
            v = Vector512.Create(Unsafe.Add(ref x2, pair)).AsInt16();
            (a2, b2) = (a2 + Avx512BW.MultiplyAddAdjacent(v, low), b2 + Avx512BW.MultiplyAddAdjacent(v, high));
        }

        (sums[0], sums[1], sums[2], sums[3], sums[4], sums[5]) = (a0, b0, a1, b1, a2, b2);
    }

    // Two neighbouring inputs, to be laid beside the two weights of every output.
    private static ref int Pairs(ref short x, int at) => ref Unsafe.As<short, int>(ref Unsafe.Add(ref x, at));
}
