using Parley.Language.Names;
using Parley.Language.Weights;
using Parley.Training.Teacher;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Parley.Training.Encoder;

/// <summary>The encoder and its heads as they are trained, in the shapes and under the names of the file of weights (docs/language.md).</summary>
internal sealed class Network
{
    private const double InputDrop = 0.15;
    private const double Drop = 0.25;
    private const double Slope = 0.1;
    private const float HiddenLabels = 0.1f;
    private const float HiddenForms = 0.2f;
    private const float HiddenVectors = 0.25f;
    private const float Impossible = -1e4f;
    private const string Pretrained = "pretrained.";

    private static readonly string[] Kinds = ["weight_ih_l0", "weight_hh_l0", "bias_ih_l0", "bias_hh_l0"];

    private readonly Dictionary<string, Parameter> _parameters = new(StringComparer.Ordinal);
    private readonly List<LSTM> _layers = [];
    private readonly Tensor _static;
    private readonly int _buckets;
    private readonly int _learned;
    private readonly int _frozen;
    private readonly PretrainedEncoder? _pretrained;

    /// <param name="frozen">The vectors of words and this many layers above them stay as they are; with 0 nothing does.</param>
    /// <param name="pretrained">What the first layer is told of each word besides; its weights are tuned.</param>
    public Network(ModelFile file, int frozen = 0, PretrainedEncoder? pretrained = null)
    {
        (_frozen, _pretrained) = (frozen, pretrained);
        _buckets = file.Header.Buckets;
        _learned = file.Header.Learned;
        TagSizes = [file.Header.Upos.Length, file.Header.Xpos.Length, file.Header.Feats.Length, file.Header.Lemmas.Length];
        using var off = no_grad();
        _static = Stored(file, "static").DetachFromDisposeScope();
        foreach (var entry in file.Header.Tensors.Where(entry => !entry.Name.StartsWith("lstm", StringComparison.Ordinal) && entry.Name != "static"))
        {
            var value = Stored(file, entry.Name);
            // A row of zeros behind the affixes stands for "none".
            Add(entry.Name, entry.Name == "affix" ? cat([value, zeros(1, value.shape[1])]) : value);
        }

        foreach (var head in new[] { "names", "refs" })
            Add(head + ".convention", zeros((head == "names" ? Conventions.Names : Conventions.References).Count, NameLabels.Count, 2 * file.Header.Hidden));
        for (var layer = 0; layer < file.Header.Layers; layer++)
            AddLayer(file, layer);
        foreach (var (name, parameter) in _parameters)
            parameter.requires_grad = !IsFrozen(name);
        foreach (var (name, parameter) in pretrained?.Parameters ?? new Dictionary<string, Parameter>())
            _parameters.Add(Pretrained + name, parameter);
    }

    /// <summary>How many classes each tag has: part of speech, Penn tag, features, lemma script.</summary>
    public long[] TagSizes { get; }

    /// <summary>What is trained.</summary>
    public IEnumerable<Parameter> Trained => _parameters.Values.Where(parameter => parameter.requires_grad);

    /// <summary>What of it was trained before, and is but tuned.</summary>
    public IEnumerable<Parameter> Tuned => _parameters.Where(pair => pair.Value.requires_grad && IsPretrained(pair.Key)).Select(pair => pair.Value);

    /// <summary>What tells the corpora's conventions apart.</summary>
    public IEnumerable<Parameter> Apart => _parameters.Where(pair => pair.Value.requires_grad && IsConvention(pair.Key)).Select(pair => pair.Value);

    /// <summary>All else that is trained.</summary>
    public IEnumerable<Parameter> New => _parameters.Where(pair => pair.Value.requires_grad && !IsPretrained(pair.Key) && !IsConvention(pair.Key)).Select(pair => pair.Value);

    /// <summary>Trains nothing any more but what has a name that begins so.</summary>
    public void KeepAllBut(string prefix)
    {
        foreach (var (name, parameter) in _parameters)
            parameter.requires_grad = parameter.requires_grad && name.StartsWith(prefix, StringComparison.Ordinal);
    }

    /// <summary>Every parameter, by name.</summary>
    public IReadOnlyDictionary<string, Parameter> Parameters => _parameters;

    /// <summary>Whether parts of words, inputs and outputs are hidden at random.</summary>
    public bool IsTraining { get; set; }

    /// <summary>A tensor as the file of weights has it, by its name there; null where it is not trained.</summary>
    public float[]? Values(string name)
    {
        using var scope = NewDisposeScope();
        using var off = no_grad();
        if (!_parameters.TryGetValue(name, out var parameter))
            return null;
        Tensor value = parameter;
        if (name is "affix")
            value = value.narrow(0, 0, _buckets);
        if (_parameters.TryGetValue(name + "2", out var second))
            value = value + second;
        if (name is "names.w" or "refs.w")
            value = value + _parameters[name[..^2] + ".convention"][0];
        return value.contiguous().data<float>().ToArray();
    }

    /// <summary>Moves every parameter towards another network's.</summary>
    /// <param name="share">0 stays, 1 copies.</param>
    public void Follow(Network other, double share)
    {
        using var scope = NewDisposeScope();
        using var off = no_grad();
        foreach (var (name, parameter) in _parameters.Where(pair => other._parameters[pair.Key].requires_grad))
            parameter.lerp_(other._parameters[name], share);
    }

    /// <summary>The words' vectors in their sentences.</summary>
    public Tensor Encode(Batch batch)
    {
        var x = Below(batch);
        foreach (var layer in _layers.Skip(_frozen))
            x = Hide(layer.call(x).Item1, Drop);
        return x;
    }

    public Tensor Tags(Tensor o) => Linear(o, "tags");

    /// <summary>Scores of heads, [sentence, word, head]; head 0 is the root.</summary>
    public Tensor Arcs(Tensor o)
    {
        var dependents = Leaky(Linear(o, "arc.dep"));
        var heads = WithRoot(Leaky(Linear(o, "arc.head")), "arc.root");
        var scores = (dependents.matmul(_parameters["arc.u"]) + _parameters["arc.ub"]).matmul(heads.transpose(1, 2));
        var words = o.shape[1];
        var own = cat([zeros(words, 1), eye(words)], 1).to(ScalarType.Bool);
        return scores.masked_fill(own, Impossible);
    }

    /// <summary>Scores of the relations to the heads given, [sentence, word, relation].</summary>
    public Tensor Relations(Tensor o, Tensor heads)
    {
        var dependents = Leaky(Linear(o, "lab.dep"));
        var all = WithRoot(Leaky(Linear(o, "lab.head")), "lab.root");
        var chosen = all.gather(1, heads.unsqueeze(2).expand(-1, -1, all.shape[2]));
        var u = _parameters["lab.u"];
        var (relations, size) = (u.shape[0], u.shape[1]);
        var between = Products.Of(dependents, u.permute(1, 0, 2).reshape(size, relations * size)).reshape(o.shape[0], o.shape[1], relations, size);
        return (between * chosen.unsqueeze(2)).sum(3) + dependents.matmul(_parameters["lab.wd"].t()) + chosen.matmul(_parameters["lab.wh"].t()) + _parameters["lab.b"];
    }

    /// <summary>Scores of the labels of names or references.</summary>
    /// <param name="head"><c>names</c> or <c>refs</c>.</param>
    /// <param name="conventions">One a sentence.</param>
    public Tensor Labels(Tensor o, string head, Tensor conventions) =>
        Linear(o, head) + o.matmul(_parameters[head + ".convention"].index_select(0, conventions).transpose(1, 2));

    // What is frozen needs no gradients, which are most of the work.
    private Tensor Below(Batch batch)
    {
        using var off = _frozen > 0 ? no_grad() : null;
        var x = Hide(_pretrained is null ? Embed(batch) : cat([Embed(batch), _pretrained.Encode(batch.Pieces!, IsTraining)], 2), InputDrop);
        foreach (var layer in _layers.Take(_frozen))
            x = Hide(layer.call(x).Item1, Drop);
        return x;
    }

    private static bool IsPretrained(string name) => name.StartsWith(Pretrained, StringComparison.Ordinal);

    private static bool IsConvention(string name) => name.EndsWith(".convention", StringComparison.Ordinal);

    private bool IsFrozen(string name) => _frozen > 0
        && (name is "learned" or "affix" or "gaz" || Enumerable.Range(0, _frozen).Any(layer => name.StartsWith($"lstm{layer}.", StringComparison.Ordinal)));

    private Tensor Embed(Batch batch)
    {
        var (ids, learned, keys, gazetteer) = (batch.Ids, batch.Ids, batch.Keys, batch.Gazetteer);
        var shape = ids.shape;
        if (IsTraining)
        {
            var hidden = rand(shape).lt(batch.Hidden);
            learned = ids.masked_fill(hidden, 0);
            var whole = keys.narrow(2, 0, 1).squeeze(2).masked_fill(hidden.logical_or(rand(shape).lt(HiddenForms)), _buckets);
            keys = cat([whole.unsqueeze(2), keys.narrow(2, 1, keys.shape[2] - 1)], 2);
            gazetteer = gazetteer.masked_fill(rand(shape).lt(HiddenLabels), 0);
            ids = ids.masked_fill(rand(shape).lt(batch.Hidden * HiddenVectors), 0);
        }

        learned = learned.masked_fill(learned.ge(_learned), 0);
        return cat(
        [
            Rows(_static, ids), Rows(_parameters["learned"], learned), Rows(_parameters["affix"], keys).sum(2) + Rows(_parameters["gaz"], gazetteer),
        ], 2);
    }

    private static Tensor Rows(Tensor table, Tensor ids) => table.index_select(0, ids.flatten()).reshape([.. ids.shape, table.shape[1]]);

    private Tensor Linear(Tensor x, string name) => Products.Linear(x, _parameters[name + ".w"], _parameters[name + ".b"]);

    private Tensor Leaky(Tensor x) => Hide(nn.functional.leaky_relu(x, Slope), Drop);

    private Tensor WithRoot(Tensor heads, string root) => cat([_parameters[root].reshape(1, 1, -1).expand(heads.shape[0], 1, -1), heads], 1);

    // One mask for all words of a sentence.
    private Tensor Hide(Tensor x, double share) =>
        IsTraining ? x * rand(x.shape[0], 1, x.shape[2]).ge(share).to(ScalarType.Float32).div(1 - share) : x;

    private void AddLayer(ModelFile file, int layer)
    {
        var size = file.Header.Tensors.Single(entry => entry.Name == $"lstm{layer}.fw.w").Shape[1];
        var lstm = nn.LSTM(size + (layer == 0 && _pretrained is not null ? PretrainedEncoder.Size : 0), file.Header.Hidden, batchFirst: true, bidirectional: true);
        var own = lstm.named_parameters().ToDictionary(pair => pair.name, pair => pair.parameter, StringComparer.Ordinal);
        foreach (var (direction, suffix) in new[] { ("fw", ""), ("bw", "_reverse") })
        {
            foreach (var (kind, name) in Kinds.Zip(new[] { "w", "u", "b", "b2" }))
            {
                var parameter = own[kind + suffix];
                if (name == "b2")
                    parameter.zero_();
                else
                    (name == "w" ? parameter.narrow(1, 0, size) : parameter).copy_(Stored(file, $"lstm{layer}.{direction}.{name}"));
                _parameters.Add($"lstm{layer}.{direction}.{name}", parameter);
            }
        }

        _layers.Add(lstm);
    }

    private void Add(string name, Tensor value) => _parameters.Add(name, (Parameter)nn.Parameter(value).DetachFromDisposeScope());

    private static Tensor Stored(ModelFile file, string name)
    {
        var shape = file.Header.Tensors.Single(entry => entry.Name == name).Shape;
        return tensor(file.Floats(name)).reshape([.. shape.Select(size => (long)size)]);
    }
}
