using System.Collections.Frozen;
using Parley.Language;

namespace Parley.Coding.Phrases;

/// <summary>Who brings others together in company: "Qatar, which brokered the truce with Egypt".</summary>
internal static class Brokering
{
    private static readonly FrozenSet<string> Verbs = DataLines.Of("Phrases/brokering-verbs.txt").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Nouns = DataLines.Of("Phrases/broker-nouns.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a phrase names who brokers: "Qatar and Egypt mediated", "talks mediated by Qatar and Egypt", "the mediators, Qatar and Egypt".</summary>
    public static bool Brokers(SyntaxTree tree, int phrase)
    {
        if (tree.Parent(phrase) is not { } above)
            return false;
        if (tree.Is(phrase, "appos"))
            return Nouns.Contains(tree.LemmaOf(above));
        return Verbs.Contains(tree.LemmaOf(above)) && (tree.HasCase(phrase, "by") || (tree.Is(phrase, "nsubj") && !tree.Is(phrase, "nsubj:pass")));
    }

    /// <summary>Whether a phrase behind "with" names who brokers too, and no side.</summary>
    public static bool IsWith(SyntaxTree tree, int phrase)
    {
        if (!tree.HasCase(phrase, "with") || tree.Parent(phrase) is not { } above)
            return false;
        if (tree[above].Upos == Upos.VERB)
            return Verbs.Contains(tree.LemmaOf(above));
        return (tree.Is(above, "obj") || tree.Is(above, "nsubj:pass")) && tree.Parent(above) is { } verb && Verbs.Contains(tree.LemmaOf(verb));
    }
}
