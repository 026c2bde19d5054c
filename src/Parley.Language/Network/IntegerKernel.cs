using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Parley.Language.Network;

/// <summary>The inner loops of <see cref="IntegerMatrix"/> for any machine.</summary>
internal static class IntegerKernel
{
    private const int Half = IntegerMatrix.Panel / 2;
    private const int Four = 4;

    /// <summary>Adds to a panel of each row of results.</summary>
    public static void Accumulate(
        ref short x, ReadOnlySpan<int> from, ReadOnlySpan<float> scales, int inputs, ref short weights, ref float weightScales, ref float result, ReadOnlySpan<int> to)
    {
        for (var row = 0; row < from.Length; row++)
        {
            var scale = scales.IsEmpty ? 1 : scales[row];
            for (var output = 0; output < IntegerMatrix.Panel; output += Four)
            {
                var half = output / Half * Half;
                ref var own = ref Unsafe.Add(ref weights, (half * inputs) + (2 * (output - half)));
                var sums = Vector128.ConvertToSingle(Sums(ref Unsafe.Add(ref x, from[row]), inputs, ref own));
                ref var at = ref Unsafe.Add(ref result, to[row] + output);
                Vector128.FusedMultiplyAdd(sums, Vector128.LoadUnsafe(ref weightScales, (nuint)output) * scale, Vector128.LoadUnsafe(ref at)).StoreUnsafe(ref at);
            }
        }
    }

    // Four outputs; in each vector the two products of an output lie side by side until the end.
    private static Vector128<int> Sums(ref short x, int inputs, ref short weights)
    {
        Vector128<int> low = default, high = default;
        for (var input = 0; input < inputs; input += 2)
        {
            var pair = Vector128.Create((int)Unsafe.Add(ref x, input), Unsafe.Add(ref x, input + 1), Unsafe.Add(ref x, input), Unsafe.Add(ref x, input + 1));
            var (first, second) = Vector128.Widen(Vector128.LoadUnsafe(ref weights, (nuint)(input / 2 * IntegerMatrix.Panel)));
            low += first * pair;
            high += second * pair;
        }

        return Vector128.Create(low[0] + low[1], low[2] + low[3], high[0] + high[1], high[2] + high[3]);
    }
}
