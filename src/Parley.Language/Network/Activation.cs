using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Parley.Language.Network;

/// <summary>The functions between matrices, eight numbers at a time.</summary>
internal static class Activation
{
    /// <summary>The slope of <see cref="Leaky"/> below zero.</summary>
    public const float LeakySlope = 0.1f;

    public static void Leaky(Span<float> values)
    {
        var wide = MemoryMarshal.Cast<float, Vector<float>>(values);
        foreach (ref var several in wide)
            several = Vector.Max(several, LeakySlope * several);
        foreach (ref var value in values[(wide.Length * Vector<float>.Count)..])
            value = Math.Max(value, LeakySlope * value);
    }

    public static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        var a = MemoryMarshal.Cast<float, Vector<float>>(left);
        var b = MemoryMarshal.Cast<float, Vector<float>>(right);
        var sum = Vector<float>.Zero;
        for (var i = 0; i < a.Length; i++)
            sum = Vector.FusedMultiplyAdd(a[i], b[i], sum);
        var total = Vector.Sum(sum);
        for (var i = a.Length * Vector<float>.Count; i < left.Length; i++)
            total += left[i] * right[i];
        return total;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Sigmoid(Vector256<float> x) => Vector256<float>.One / (Vector256<float>.One + Exp(-x));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Tanh(Vector256<float> x) =>
        Vector256<float>.One - (Vector256.Create(2f) / (Vector256<float>.One + Exp(x + x)));

    /// <summary>e to the power of x with a relative error under 2e-7; clamped where the result would leave the range of floats.</summary>
    /// <remarks>x = n ln 2 + r; the polynomial over r is the one of the Cephes library.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Exp(Vector256<float> x)
    {
        x = Vector256.Min(Vector256.Max(x, Vector256.Create(-87f)), Vector256.Create(88f));
        var n = Vector256.Floor(Vector256.FusedMultiplyAdd(x, Vector256.Create(1.44269504f), Vector256.Create(0.5f)));
        var r = Vector256.FusedMultiplyAdd(n, Vector256.Create(-0.693359375f), x);
        r = Vector256.FusedMultiplyAdd(n, Vector256.Create(2.12194440e-4f), r);
        var y = Vector256.Create(1.9875691500e-4f);
        y = Vector256.FusedMultiplyAdd(y, r, Vector256.Create(1.3981999507e-3f));
        y = Vector256.FusedMultiplyAdd(y, r, Vector256.Create(8.3334519073e-3f));
        y = Vector256.FusedMultiplyAdd(y, r, Vector256.Create(4.1665795894e-2f));
        y = Vector256.FusedMultiplyAdd(y, r, Vector256.Create(1.6666665459e-1f));
        y = Vector256.FusedMultiplyAdd(y, r, Vector256.Create(5.0000001201e-1f));
        y = Vector256.FusedMultiplyAdd(y, r * r, r + Vector256<float>.One);
        var power = (Vector256.ConvertToInt32(n) + Vector256.Create(127)) << 23;
        return y * power.AsSingle();
    }
}
