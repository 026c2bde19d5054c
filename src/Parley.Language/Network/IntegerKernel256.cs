using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Parley.Language.Network;

/// <summary>The inner loops of <see cref="IntegerMatrix"/> for machines with vectors of 256 bits.</summary>
internal static class IntegerKernel256
{
    private const int Half = IntegerMatrix.Panel / 2;
    private const int Eight = 8;
    private const int MostRows = 6;

    /// <summary>Adds to a panel of each row of results.</summary>
    public static void Accumulate(
        ref short x, ReadOnlySpan<int> from, ReadOnlySpan<float> scales, int inputs, ref short weights, ref float weightScales, ref float result, ReadOnlySpan<int> to)
    {
        Span<Vector256<int>> sums = stackalloc Vector256<int>[2 * MostRows];
        for (var half = 0; half < IntegerMatrix.Panel; half += Half)
        {
            var low = Vector256.LoadUnsafe(ref weightScales, (nuint)half);
            var high = Vector256.LoadUnsafe(ref weightScales, (nuint)(half + Eight));
            for (var row = 0; row < from.Length;)
            {
                var rows = Math.Min(MostRows, from.Length - row);
                Six(ref x, from.Slice(row, rows), inputs, ref Unsafe.Add(ref weights, half * inputs), sums);
                for (var i = 0; i < rows; i++, row++)
                {
                    ref var at = ref Unsafe.Add(ref result, to[row] + half);
                    var scale = scales.IsEmpty ? Vector256<float>.One : Vector256.Create(scales[row]);
                    Vector256.FusedMultiplyAdd(Vector256.ConvertToSingle(sums[2 * i]), low * scale, Vector256.LoadUnsafe(ref at)).StoreUnsafe(ref at);
                    Vector256.FusedMultiplyAdd(Vector256.ConvertToSingle(sums[(2 * i) + 1]), high * scale, Vector256.LoadUnsafe(ref at, Eight)).StoreUnsafe(ref at, Eight);
                }
            }
        }
    }

    // Where fewer rows are left than are computed together, the last is computed several times: cheaper than one after another.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Six(ref short x, ReadOnlySpan<int> from, int inputs, ref short weights, Span<Vector256<int>> sums)
    {
        var last = from.Length - 1;
        ref var x0 = ref Pairs(ref x, from[0]);
        ref var x1 = ref Pairs(ref x, from[Math.Min(1, last)]);
        ref var x2 = ref Pairs(ref x, from[Math.Min(2, last)]);
        ref var x3 = ref Pairs(ref x, from[Math.Min(3, last)]);
        ref var x4 = ref Pairs(ref x, from[Math.Min(4, last)]);
        ref var x5 = ref Pairs(ref x, from[last]);
        Vector256<int> a0 = default, b0 = default, a1 = default, b1 = default, a2 = default, b2 = default;
        Vector256<int> a3 = default, b3 = default, a4 = default, b4 = default, a5 = default, b5 = default;
        for (var pair = 0; pair < inputs / 2; pair++)
        {
            var low = Vector256.LoadUnsafe(ref weights, (nuint)(pair * IntegerMatrix.Panel));
            var high = Vector256.LoadUnsafe(ref weights, (nuint)((pair * IntegerMatrix.Panel) + Half));
            var v = Vector256.Create(Unsafe.Add(ref x0, pair)).AsInt16();
            (a0, b0) = (a0 + Avx2.MultiplyAddAdjacent(v, low), b0 + Avx2.MultiplyAddAdjacent(v, high));
            v = Vector256.Create(Unsafe.Add(ref x1, pair)).AsInt16();
            (a1, b1) = (a1 + Avx2.MultiplyAddAdjacent(v, low), b1 + Avx2.MultiplyAddAdjacent(v, high));
            v = Vector256.Create(Unsafe.Add(ref x2, pair)).AsInt16();
            (a2, b2) = (a2 + Avx2.MultiplyAddAdjacent(v, low), b2 + Avx2.MultiplyAddAdjacent(v, high));
            v = Vector256.Create(Unsafe.Add(ref x3, pair)).AsInt16();
            (a3, b3) = (a3 + Avx2.MultiplyAddAdjacent(v, low), b3 + Avx2.MultiplyAddAdjacent(v, high));
            v = Vector256.Create(Unsafe.Add(ref x4, pair)).AsInt16();
            (a4, b4) = (a4 + Avx2.MultiplyAddAdjacent(v, low), b4 + Avx2.MultiplyAddAdjacent(v, high));
            v = Vector256.Create(Unsafe.Add(ref x5, pair)).AsInt16();
            (a5, b5) = (a5 + Avx2.MultiplyAddAdjacent(v, low), b5 + Avx2.MultiplyAddAdjacent(v, high));
        }

        (sums[0], sums[1], sums[2], sums[3], sums[4], sums[5]) = (a0, b0, a1, b1, a2, b2);
        (sums[6], sums[7], sums[8], sums[9], sums[10], sums[11]) = (a3, b3, a4, b4, a5, b5);
    }

    private static ref int Pairs(ref short x, int at) => ref Unsafe.As<short, int>(ref Unsafe.Add(ref x, at));
}
