using Parley.Training.Encoder;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Parley.Training.Teacher;

/// <summary>The pretrained encoder: layers of attention over pieces of words (Devlin et al. 2019).</summary>
internal sealed class PretrainedEncoder
{
    /// <summary>Numbers a word.</summary>
    public const int Size = 384;

    private const int Layers = 6;
    private const int Heads = 12;
    private const double Epsilon = 1e-12;
    private const double Drop = 0.1;

    // The lowest layers know words, which is what they are wanted for.
    private const int Untuned = 2;

    private static readonly string[] Matrices =
        ["attention.self.query", "attention.self.key", "attention.self.value", "attention.output.dense", "intermediate.dense", "output.dense"];

    private readonly Dictionary<string, Parameter> _parameters = new(StringComparer.Ordinal);

    public PretrainedEncoder(PretrainedWeights weights)
    {
        using var scope = NewDisposeScope();
        using var off = no_grad();
        foreach (var table in new[] { "word_embeddings.weight", "position_embeddings.weight", "token_type_embeddings.weight", "LayerNorm.weight", "LayerNorm.bias" })
            Add("embeddings." + table, weights.Named("embeddings." + table));
        for (var layer = 0; layer < Layers; layer++)
        {
            foreach (var matrix in Matrices.Select(name => $"encoder.layer.{layer}.{name}"))
            {
                Add(matrix + ".weight", weights.MatrixOf(matrix));
                Add(matrix + ".bias", weights.Named(matrix + ".bias"));
            }

            foreach (var norm in new[] { "attention.output.LayerNorm", "output.LayerNorm" }.SelectMany(name => new[] { name + ".weight", name + ".bias" }))
                Add($"encoder.layer.{layer}.{norm}", weights.Named($"encoder.layer.{layer}.{norm}"));
        }
    }

    /// <summary>By name. The tables and the lowest layers are not tuned.</summary>
    public IReadOnlyDictionary<string, Parameter> Parameters => _parameters;

    /// <summary>The vectors of words, that is of their first pieces: [sentence, word, <see cref="Size"/>].</summary>
    public Tensor Encode(PieceBatch batch, bool isTraining)
    {
        var ids = batch.Ids;
        var (count, pieces) = (ids.shape[0], ids.shape[1]);
        var x = _parameters["embeddings.word_embeddings.weight"].index_select(0, ids.flatten()).reshape(count, pieces, Size)
            + _parameters["embeddings.position_embeddings.weight"].narrow(0, 0, pieces) + _parameters["embeddings.token_type_embeddings.weight"][0];
        x = Norm(x, "embeddings.LayerNorm");
        for (var layer = 0; layer < Layers; layer++)
            x = Layer(x, batch.Present, $"encoder.layer.{layer}.", isTraining);
        return x.gather(1, batch.First.expand(-1, -1, Size));
    }

    private Tensor Layer(Tensor x, Tensor present, string name, bool isTraining)
    {
        var (count, pieces) = (x.shape[0], x.shape[1]);
        Tensor Split(string kind) => Linear(x, $"{name}attention.self.{kind}").reshape(count, pieces, Heads, Size / Heads).transpose(1, 2);
        var seen = nn.functional.scaled_dot_product_attention(Split("query"), Split("key"), Split("value"), present);
        var attended = Linear(seen.transpose(1, 2).reshape(count, pieces, Size), name + "attention.output.dense");
        x = Norm(x + (isTraining ? Hide(attended) : attended), name + "attention.output.LayerNorm");
        var inner = nn.functional.gelu(Linear(x, name + "intermediate.dense"));
        var outer = Linear(inner, name + "output.dense");
        return Norm(x + (isTraining ? Hide(outer) : outer), name + "output.LayerNorm");
    }

    // One mask for all pieces of a sentence: drawing one for each takes longer than it helps.
    private static Tensor Hide(Tensor x) => x * rand(x.shape[0], 1, x.shape[2]).ge(Drop).to(ScalarType.Float32).div(1 - Drop);

    private Tensor Linear(Tensor x, string name) => Products.Linear(x, _parameters[name + ".weight"], _parameters[name + ".bias"]);

    private Tensor Norm(Tensor x, string name) =>
        nn.functional.layer_norm(x, [Size], _parameters[name + ".weight"], _parameters[name + ".bias"], Epsilon);

    private void Add(string name, Tensor value)
    {
        var parameter = (Parameter)nn.Parameter(value).DetachFromDisposeScope();
        parameter.requires_grad = !name.StartsWith("embeddings.", StringComparison.Ordinal)
            && !Enumerable.Range(0, Untuned).Any(layer => name.StartsWith($"encoder.layer.{layer}.", StringComparison.Ordinal));
        _parameters.Add(name, parameter);
    }
}
