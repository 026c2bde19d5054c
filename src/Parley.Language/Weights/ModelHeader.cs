namespace Parley.Language.Weights;

/// <summary>What a file of weights says of itself: sizes, classes, and where each tensor lies.</summary>
internal sealed record ModelHeader(
    string Name,
    string Version,
    int Hidden,
    int Layers,
    int Buckets,
    int Learned,
    string[] Upos,
    string[] Xpos,
    string[] Feats,
    string[] Lemmas,
    string[] Deprels,
    string[] GazTypes,
    Dictionary<string, TextEntry> Strings,
    TensorEntry[] Tensors);
