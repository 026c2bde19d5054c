using Parley.Coding.Phrases;
using Parley.Coding.Propositions;
using Parley.Language;

namespace Parley.Coding.Conditions;

/// <summary>"if", "unless", "until", "without", "in exchange for" …: a clause or phrase joined by a marker of the list.</summary>
internal sealed class MarkerRule(ClauseSense sense, SpokenText text, ConditionWords words, ActWords acts) : IConditionRule
{
    private readonly MainClause _main = new(sense, text, words);

    public IEnumerable<ConditionDraft> Find(SyntaxTree tree)
    {
        for (var i = tree.Sentence.FirstToken; i < tree.Sentence.EndToken; i++)
        {
            if (!words.Markers.TryGetValue(tree[i].Form.ToLowerInvariant(), out var markers))
                continue;
            foreach (var marker in markers)
            {
                if (!Stands(tree, marker, i))
                    continue;
                if (marker.Form is not null && Draft(tree, marker, i) is { } draft)
                    yield return draft;
                i += marker.Words.Length - 1;
                break;
            }
        }
    }

    private static bool Stands(SyntaxTree tree, Marker marker, int at)
    {
        if (at + marker.Words.Length > tree.Sentence.EndToken)
            return false;
        for (var i = 0; i < marker.Words.Length; i++)
        {
            if (!tree[at + i].Form.Equals(marker.Words[i], StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return true;
    }

    private ConditionDraft? Draft(SyntaxTree tree, Marker marker, int at)
    {
        var end = at + marker.Words.Length;
        if (Joined(tree, at, end) is not { } joined || joined < end || _main.Of(tree, joined, marker, at, end) is not { } main)
            return null;
        var cue = Enumerable.Range(at, end - at).ToList();
        var only = marker.Words[0] == "only" ? null : Only(tree, at, joined, main);
        if (only is { } word)
            cue.Add(word);
        cue.Sort();
        var isOnly = only is not null || marker.Words[0] == "only";
        var draft = new ConditionDraft(tree, marker.Form!.Value, marker.Force, joined, main, cue, string.Join(' ', marker.Words)) { NotThen = [joined, .. cue.Where(token => token != main)] };
        return Judge(draft, marker.Use, isOnly || (marker.Use == "only" && NotBefore(tree, joined)));
    }

    /// <summary>The clause or phrase a marker opens: what its last word marks, or the clause under it ("provided the army leaves").</summary>
    private static int? Joined(SyntaxTree tree, int at, int end)
    {
        for (var i = end - 1; i >= at; i--)
        {
            if (tree.Parent(i) is { } head && (head < at || head >= end) && (tree.Is(i, "mark") || tree.Is(i, "case") || tree[i].Xpos == "WRB" || tree.LemmaOf(i) == "once"))
                return head;
        }

        for (var i = end - 1; i >= at; i--)
        {
            foreach (var child in tree.Children(i, "ccomp", "advcl", "acl", "obj"))
            {
                if (child >= end)
                    return child;
            }
        }

        return null;
    }

    // "when they disarm, not before".
    private static bool NotBefore(SyntaxTree tree, int joined)
    {
        for (var i = joined; i + 1 < tree.Sentence.EndToken; i++)
        {
            if (tree[i].Form is "not" && tree[i + 1].Form is "before" or "earlier" or "sooner")
                return true;
        }

        return false;
    }

    private static int? Only(SyntaxTree tree, int at, int joined, int main)
    {
        if (at > tree.Sentence.FirstToken && tree.LemmaOf(at - 1) == "only")
            return at - 1;
        foreach (var child in tree.Children(main, "advmod").Concat(tree.Children(joined, "advmod")))
        {
            if (tree.LemmaOf(child) == "only" && child < joined)
                return child;
        }

        return null;
    }

    private ConditionDraft? Judge(ConditionDraft draft, string use, bool isOnly)
    {
        var (tree, main) = (draft.Tree, draft.Then);
        var isDenied = sense.IsDenied(tree, main);
        switch (use)
        {
            case "plain":
                return IsEmpty(tree, draft.If) ? null : draft;
            case "lasting":
                return IsEmpty(tree, draft.If) ? null : isDenied && ClauseSense.HasModal(tree, main) ? Affirmed(draft) with { FlipsIf = true } : draft;
            case "clause":
                return ClauseSense.IsClause(tree, draft.If) ? draft : null;
            case "if":
                return IfClause(draft, isOnly);
            case "unless":
                return isDenied ? Affirmed(draft) : draft with { Force = ConditionForce.Sufficient, FlipsIf = true };
            case "denied":
                return isDenied && !IsEmpty(tree, draft.If) && !IsOver(tree, main) ? Affirmed(draft) : null;
            case "while":
                return isDenied && (ClauseSense.HasModal(tree, main) || sense.Refuses(tree, main)) && ComesFirst(tree, draft.If) ? Affirmed(draft) with { FlipsIf = true } : null;
            case "until":
                return Until(draft, isDenied);
            case "before":
                return Before(draft, isDenied);
            default:
                return (isOnly || (use == "once" && ClauseSense.HasModal(tree, main))) && sense.IsToCome(tree, main) && ComesFirst(tree, draft.If) ? draft : null;
        }
    }

    private ConditionDraft? IfClause(ConditionDraft draft, bool isOnly)
    {
        var (tree, clause) = (draft.Tree, draft.If);
        var isQuestion = tree.Is(clause, "ccomp") || tree.Is(clause, "csubj") || (words.AsksWhether(tree.LemmaOf(draft.Then)) && clause > draft.Then && !ClauseSense.HasModal(tree, draft.Then));
        if (isQuestion || !ComesFirst(tree, clause) || (IsOver(tree, draft.Then) && !ClauseSense.HasModal(tree, clause) && !sense.IsToCome(tree, clause)))
            return null;
        return isOnly ? draft with { Form = ConditionForm.OnlyIf, Force = ConditionForce.Necessary } : draft;
    }

    private ConditionDraft? Until(ConditionDraft draft, bool isDenied)
    {
        var (tree, main) = (draft.Tree, draft.Then);
        if (!ComesFirst(tree, draft.If) || IsOver(tree, main))
            return null;
        if (isDenied)
            return Affirmed(draft);
        var goesOn = ClauseSense.HasModal(tree, main) || tree[main].Xpos == "VB" || (tree[main].Xpos is "VBP" or "VBZ" && ClauseSense.IsClause(tree, draft.If));
        return (words.Lasts(tree.LemmaOf(main)) || words.Lasts(ActWords.WithParticle(tree, main))) && goesOn ? draft with { FlipsThen = true } : null;
    }

    private ConditionDraft? Before(ConditionDraft draft, bool isDenied)
    {
        var (tree, main) = (draft.Tree, draft.Then);
        if (!ComesFirst(tree, draft.If) || IsOver(tree, main))
            return null;
        if (words.IsAppointedTime(tree.LemmaOf(draft.If)) && !ClauseSense.IsClause(tree, draft.If))
            return null;
        if (isDenied && (ClauseSense.HasModal(tree, main) || sense.Refuses(tree, main) || tree[main].Xpos is "VB" or "VBZ" or "VBP"))
            return Affirmed(draft);
        if (!sense.IsDemanded(tree, main))
            return null;
        var first = words.Demands(tree.LemmaOf(main)) ? tree.Child(main, "obj", "ccomp", "xcomp", "obl") ?? main : main;
        if (first == draft.If)
            return null;
        // "a truce, which Chad wants before the talks".
        if (tree[first].Xpos is "WDT" or "WP" && tree.Is(main, "acl:relcl") && tree.Parent(main) is { } noun)
            return draft with { If = Antecedent.Of(tree, main, noun), NotIf = [main], Then = draft.If, NotThen = draft.Cue };
        return draft with { If = first, Then = draft.If, NotThen = draft.Cue };
    }

    // "rejected any deal without": what is rejected is what depends.
    private ConditionDraft Affirmed(ConditionDraft draft)
    {
        var (tree, main) = (draft.Tree, draft.Then);
        var then = sense.Refuses(tree, main) && tree[main].Upos == Upos.VERB
            ? tree.Children(main, "xcomp", "obj", "ccomp").Concat(tree.Children(main, "obl")).Cast<int?>().FirstOrDefault(child => child != draft.If) ?? main
            : main;
        return draft with { Then = then, AffirmsThen = true };
    }

    /// <summary>Denied in the past, with nobody refusing: "did not leave until the war ended".</summary>
    private bool IsOver(SyntaxTree tree, int main) => !sense.IsToCome(tree, main) && !sense.Refuses(tree, main);

    /// <summary>A clause, or a noun that names an act or somebody's doing; no day, no set phrase.</summary>
    private bool ComesFirst(SyntaxTree tree, int joined)
    {
        if (IsEmpty(tree, joined))
            return false;
        return ClauseSense.IsClause(tree, joined) || acts.IsActNoun(tree.LemmaOf(joined)) || tree.Child(joined, "acl") is not null || tree.Children(joined, "nmod").Any(child => tree.HasCase(child, "of"));
    }

    private bool IsEmpty(SyntaxTree tree, int joined) =>
        words.IsEmptyComplement(tree.LemmaOf(joined)) || tree[joined].Upos is Upos.NUM or Upos.PRON && !ClauseSense.IsClause(tree, joined) || tree[joined].Xpos == "CD";
}
