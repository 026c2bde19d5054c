namespace Parley.Language;

/// <summary>The layers of annotation a <see cref="ParsedDocument"/> may hold.</summary>
[Flags]
public enum Layers
{
    None = 0,

    /// <summary>Tokens and sentences.</summary>
    Segmentation = 1,

    /// <summary>Lemma, parts of speech, features.</summary>
    Morphology = 2,

    /// <summary>One dependency tree a sentence.</summary>
    Syntax = 4,

    /// <summary>Named entities.</summary>
    Names = 8,

    /// <summary>Mentions and the chains they form.</summary>
    Coreference = 16,
}
