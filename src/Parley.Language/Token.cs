using Parley.Reading;

namespace Parley.Language;

/// <summary>A syntactic word, in the columns of CoNLL-U.</summary>
/// <param name="Index">Position in <see cref="ParsedDocument.Tokens"/>, from 0.</param>
/// <param name="Span">Into the document's text. Words of one multi-word token ("don't") divide its characters.</param>
/// <param name="Form">The characters of the span.</param>
public sealed record Token(int Index, TextSpan Span, string Form)
{
    /// <summary>The <see cref="Head"/> of a sentence's root, and of every token without a tree.</summary>
    public const int NoHead = -1;

    /// <summary>Whether white space or the end of the text follows (CoNLL-U: not <c>SpaceAfter=No</c>).</summary>
    public bool SpaceAfter { get; init; }

    /// <summary>Whether the token continues the multi-word token of the one before it ("n't" in "don't").</summary>
    public bool ContinuesWord { get; init; }

    /// <summary>The dictionary form; empty without <see cref="Layers.Morphology"/>.</summary>
    public string Lemma { get; init; } = "";

    public Upos Upos { get; init; }

    /// <summary>The Penn Treebank tag; empty without <see cref="Layers.Morphology"/>.</summary>
    public string Xpos { get; init; } = "";

    /// <summary><c>Name=Value</c> pairs in the order of CoNLL-U joined by <c>|</c>; empty where there are none.</summary>
    public string Feats { get; init; } = "";

    /// <summary>Index into <see cref="ParsedDocument.Tokens"/> of the word this one depends on; <see cref="NoHead"/> for a root.</summary>
    public int Head { get; init; } = NoHead;

    /// <summary>The universal relation with its subtype (<c>nsubj:pass</c>); <c>root</c> for a root; empty without <see cref="Layers.Syntax"/>.</summary>
    public string Deprel { get; init; } = "";

    /// <summary>The value of one feature, or null where the word does not have it.</summary>
    public string? Feature(string name)
    {
        foreach (var range in Feats.AsSpan().Split('|'))
        {
            var pair = Feats.AsSpan()[range];
            if (pair.Length > name.Length && pair[name.Length] == '=' && pair.StartsWith(name, StringComparison.Ordinal))
                return pair[(name.Length + 1)..].ToString();
        }

        return null;
    }
}
