using static TorchSharp.torch;

namespace Parley.Training.Encoder;

/// <summary>
/// The large products of matrices. Processors with units for short floats (AMX, say) take a quarter of the time for them with factors of 16 bits (bfloat16);
/// what is trained, and every sum over products, keeps 32.
/// </summary>
internal static class Products
{
    /// <summary>Whether factors are shortened; for the whole process, as the number of threads.</summary>
    public static bool AreShort { get; set; }

    /// <summary>As <c>torch.nn.functional.linear</c>.</summary>
    public static Tensor Linear(Tensor x, Tensor weight, Tensor bias) =>
        AreShort ? nn.functional.linear(Short(x), Short(weight), Short(bias)).to(ScalarType.Float32) : nn.functional.linear(x, weight, bias);

    /// <summary>As <c>torch.matmul</c>.</summary>
    public static Tensor Of(Tensor left, Tensor right) => AreShort ? Short(left).matmul(Short(right)).to(ScalarType.Float32) : left.matmul(right);

    private static Tensor Short(Tensor x) => x.to(ScalarType.BFloat16);
}
