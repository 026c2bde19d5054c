using System.Collections.Frozen;
using Parley.Coding.Phrases;
using Parley.Coding.Propositions;
using Parley.Language;

namespace Parley.Coding.Positions;

/// <summary>Finds what those bound by an agreement are to do: "under the deal the region will deliver oil, and Baghdad will release the salaries".</summary>
/// <remarks>Told by the narrator, with "under" and a word for something agreed, in a clause that looks ahead; a clause joined to it that looks ahead too goes on with the terms. A plan or an offer binds nobody.</remarks>
internal sealed class TermsReader(SpokenText text)
{
    private static readonly PositionRule Rule = new("under the deal", "VERB", ["self"], PositionStance.For, PositionType.Commitment, NeedsName: true);
    private static readonly FrozenSet<string> Agreed = DataLines.Of("Positions/agreed-things.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Null where the word tells no such term.</summary>
    public PositionDraft? Find(SyntaxTree tree, int verb)
    {
        if (tree[verb].Upos != Upos.VERB || !LooksAhead(tree, verb) || !IsUnder(tree, verb) || text.StatementAt(tree[verb].Span) is not null || Subjects.Of(tree, verb) is not { Count: > 0 } bound)
            return null;
        return new PositionDraft(tree, Rule, verb, verb, bound)
        {
            IsDenied = tree.Children(verb, "advmod").Any(word => tree.LemmaOf(word) is "not" or "never"),
            Apart = [.. tree.Children(verb, "obl").Where(thing => IsUnderOne(tree, thing) || (tree.HasCase(thing, "in") && tree.LemmaOf(thing) is "exchange" or "return")), .. tree.Children(verb, "mark")],
        };
    }

    private static bool IsUnderOne(SyntaxTree tree, int thing) => tree.HasCase(thing, "under") && Agreed.Contains(tree.LemmaOf(thing));

    private static bool IsUnder(SyntaxTree tree, int verb) =>
        tree.Children(verb, "obl").Any(thing => IsUnderOne(tree, thing))
        || (tree.Is(verb, "conj") && tree.Parent(verb) is { } first && first < verb && LooksAhead(tree, first) && IsUnder(tree, first));

    // "will deliver", "are to withdraw".
    private static bool LooksAhead(SyntaxTree tree, int verb) =>
        tree.Children(verb, "aux").Any(aux => tree.LemmaOf(aux) is "will" or "would" or "shall" or "must" or "wo")
        || (tree.Children(verb, "cop", "aux").Any(word => tree.LemmaOf(word) == "be") && tree.Children(verb, "mark").Any(mark => tree[mark].Xpos == "TO"));
}
