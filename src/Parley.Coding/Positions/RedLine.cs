using Parley.Coding.Phrases;
using Parley.Coding.Propositions;
using Parley.Language;

namespace Parley.Coding.Positions;

/// <summary>Finds what somebody calls a red line: "any change of the border would cross a red line", "the red line for Cairo is the filling of the dam".</summary>
/// <remarks>Only of an act: who calls a town a red line is not against the town.</remarks>
internal static class RedLine
{
    private static readonly PositionRule Rule = new("red line", "NOUN", ["self"], PositionStance.Against, PositionType.Rejection, NeedsName: false);
    private static readonly string[] ActEndings = ["ing", "ion", "ment", "al"];

    /// <summary>Null where the word names no such line. Whose it is: whoever the words name, else the speaker.</summary>
    public static PositionDraft? Find(SyntaxTree tree, int token)
    {
        if (tree.LemmaOf(token) != "line" || !tree.Children(token, "amod", "compound").Any(child => tree.LemmaOf(child) == "red") || Crossing(tree, token) is not { } act || !IsAct(tree, act))
            return null;
        var holders = tree.Children(token).Where(child => tree.Is(child, "nmod:poss") || ((tree.Is(child, "nmod") || tree.Is(child, "obl")) && tree.HasCase(child, "for"))).ToList();
        return new PositionDraft(tree, Rule, token, act, Subjects.WithConjuncts(tree, holders)) { IsSpeakers = holders.Count == 0 };
    }

    private static int? Crossing(SyntaxTree tree, int line)
    {
        if (tree.Child(line, "cop") is not null)
            return tree.Children(line, "advmod").Any(child => tree.LemmaOf(child) == "not") ? null : ContentReader.Anticipated(tree, line) ?? tree.Child(line, "nsubj", "csubj");
        if (tree.Parent(line) is not { } above)
            return null;
        if (tree.Is(line, "nsubj"))
            return tree.Child(above, "cop") is not null ? above : null;
        return tree.Is(line, "obj") && tree.LemmaOf(above) == "cross" && tree.Children(above, "aux").Any(aux => tree.LemmaOf(aux) is "will" or "would") ? tree.Child(above, "nsubj", "csubj") : null;
    }

    private static bool IsAct(SyntaxTree tree, int head) =>
        tree[head].Upos == Upos.VERB || (tree[head].Upos == Upos.NOUN && (ActWords.Shipped.IsActNoun(tree.LemmaOf(head)) || tree.Children(head, "det").Any(det => tree.LemmaOf(det) == "any")
            || Array.Exists(ActEndings, ending => tree.LemmaOf(head).EndsWith(ending, StringComparison.Ordinal))));
}
