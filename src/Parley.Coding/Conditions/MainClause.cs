using Parley.Coding.Phrases;
using Parley.Coding.Propositions;
using Parley.Coding.Statements;
using Parley.Language;

namespace Parley.Coding.Conditions;

/// <summary>Tells on which clause a joined one depends: not on the words that report it, and not on a clause that only describes a noun beside it.</summary>
internal sealed class MainClause(ClauseSense sense, SpokenText text, ConditionWords words)
{
    private static readonly CueLexicon Cues = new();

    /// <param name="joined">Head of what comes first.</param>
    /// <param name="at">First word of the marker.</param>
    /// <param name="end">Index behind the marker's last word.</param>
    public int? Of(SyntaxTree tree, int joined, Marker marker, int at, int end)
    {
        var above = tree.Parent(joined);
        while (above is { } marked && marked >= at && marked < end)
            above = tree.Parent(marked);
        if (above is not { } found)
            return tree.Child(joined, "parataxis");
        var main = ClauseSense.ClauseOf(tree, found);
        main = SaidIn(tree, main, joined) ?? main;
        main = Reports(tree, main) && !TellsWhenSaid(tree, marker, joined, main) ? ContentOf(tree, main, joined) ?? main : main;
        main = Governing(tree, main) ?? main;
        main = marker.Use is "unless" or "until" or "denied" or "once" ? Outer(tree, main) ?? main : main;
        main = Vowed(tree, main, joined) ?? main;
        return main == joined ? null : main;
    }

    // "vowed to kill him unless they left, but let him go": the killing, and not all that was done.
    private int? Vowed(SyntaxTree tree, int main, int joined) =>
        words.Vows(tree.LemmaOf(main)) && tree[main].Upos == Upos.VERB && !sense.IsDenied(tree, main) && tree.Parent(joined) == main
            ? tree.Children(main, "xcomp").Where(act => act > main && act < joined && tree[act].Xpos == "VB").Cast<int?>().FirstOrDefault() : null;

    // "If they leave, he said, we will talk": the clause of the same words.
    private int? SaidIn(SyntaxTree tree, int main, int joined)
    {
        if (text.StatementAt(tree[joined].Span) is not { } statement || Holds(statement, tree, main))
            return null;
        return tree.Children(main, "ccomp", "parataxis").Cast<int?>().FirstOrDefault(child => child != joined && Holds(statement, tree, child!.Value));
    }

    private static bool Holds(Fact<Statement> statement, SyntaxTree tree, int token) =>
        statement.Support.Any(item => item.Role == SupportRole.Content && item.Evidence.Span.Contains(tree[token].Span));

    private static bool Reports(SyntaxTree tree, int verb) =>
        tree[verb].Upos == Upos.VERB && Cues.Verbs(tree.LemmaOf(verb), null).Any(entry => entry.IsSpeech) && !ClauseSense.HasModal(tree, verb) && tree.Children(verb, "mark").All(mark => tree.LemmaOf(mark) != "to");

    // "said on Monday, before he left": a time of saying it, where nothing said follows.
    private static bool TellsWhenSaid(SyntaxTree tree, Marker marker, int joined, int verb) =>
        marker.Use is "before" or "while" or "only" or "until" && joined > verb && !tree.Is(joined, "ccomp")
        && tree.Children(verb, "ccomp", "parataxis").All(child => child == joined || child < verb);

    // "the deal is dead, he said, unless …": what he said stands beside his saying it, below it or above it.
    private static int? ContentOf(SyntaxTree tree, int verb, int joined)
    {
        var below = tree.Children(verb, "ccomp", "parataxis").Where(child => child != joined && ClauseSense.IsClause(tree, child)).Cast<int?>().FirstOrDefault();
        if (below is not null)
            return below;
        return (tree.Is(verb, "parataxis") || tree.Is(verb, "acl")) && tree.Parent(verb) is { } above ? ClauseSense.ClauseOf(tree, above) : null;
    }

    // "would ask the council to act, she said, unless": the asking is still to come, the act is asked for.
    private static int? Governing(SyntaxTree tree, int main) =>
        tree.Is(main, "xcomp") && tree[main].Xpos == "VB" && tree.Parent(main) is { } above && tree[above].Upos == Upos.VERB && tree.Child(above, "obj") is { } asked && asked < main && ClauseSense.HasModal(tree, above) ? above : null;

    // "would join no committee set up in 2018 until": the clause around the noun is denied or still to come, the one that describes it is not.
    private int? Outer(SyntaxTree tree, int main)
    {
        if (IsOpen(tree, main) || Describing(tree, main) is not { } noun)
            return null;
        var outer = ClauseSense.ClauseOf(tree, noun);
        return IsOpen(tree, outer) || words.TakesStance(ActWords.WithParticle(tree, outer), tree[outer].Upos == Upos.ADJ) ? outer : null;
    }

    private bool IsOpen(SyntaxTree tree, int clause) => ClauseSense.HasModal(tree, clause) || tree[clause].Xpos == "VB" || sense.IsDenied(tree, clause);

    private static int? Describing(SyntaxTree tree, int clause)
    {
        for (var at = clause; tree.Parent(at) is { } above; at = above)
        {
            if (tree.Is(at, "acl") && tree[above].Upos is Upos.NOUN or Upos.PROPN)
                return above;
            if (!tree.Is(at, "ccomp") && !tree.Is(at, "conj") && !tree.Is(at, "xcomp"))
                return null;
        }

        return null;
    }
}
