using Parley.Coding.Phrases;
using Parley.Coding.Propositions;
using Parley.Language;

namespace Parley.Coding.Conditions;

/// <summary>"would ensure that", "paves the way for", "has prevented … from", "was postponed because … could not".</summary>
internal sealed class CauseRule(PropositionReader reader, SpokenText text, ConditionWords words) : IConditionRule
{
    public IEnumerable<ConditionDraft> Find(SyntaxTree tree)
    {
        for (var i = tree.Sentence.FirstToken; i < tree.Sentence.EndToken; i++)
        {
            if (tree[i].Upos != Upos.VERB)
                continue;
            if (words.TellsFailure(tree.LemmaOf(i)) && Because(tree, i) is { } blocked)
                yield return blocked;
            foreach (var cause in words.Causes[tree.LemmaOf(i)])
            {
                if (Draft(tree, i, cause) is { } draft)
                {
                    yield return draft;
                    break;
                }
            }
        }
    }

    private ConditionDraft? Because(SyntaxTree tree, int failed)
    {
        foreach (var clause in tree.Children(failed, "advcl"))
        {
            if (tree.Children(clause, "mark").Any(mark => tree.LemmaOf(mark) == "because") && reader.IsNegated(tree, clause))
                return new ConditionDraft(tree, ConditionForm.Blocks, ConditionForce.Sufficient, clause, failed, [.. tree.Children(clause, "mark")], "because") { NotThen = [clause] };
        }

        return null;
    }

    private ConditionDraft? Draft(SyntaxTree tree, int verb, Cause cause)
    {
        if (SubjectOf(tree, verb) is not { } first || Effect(tree, verb, cause) is not { } then || then == first)
            return null;
        // "police kept the crowd from entering": an act of theirs.
        if (cause.Form == ConditionForm.Blocks && text.IsSomebody(tree, first) && !ClauseSense.HasModal(tree, verb))
            return null;
        // "allowed the convoy to leave": only what would be so, or is so, makes possible; people who allow do an act.
        var isOpen = cause.Form == ConditionForm.Blocks || cause.Object is not null || ClauseSense.HasModal(tree, verb);
        return !isOpen || tree[first].Upos is not (Upos.NOUN or Upos.VERB) ? null
            : new ConditionDraft(tree, cause.Form, ConditionForce.Sufficient, first, then, [verb], tree.LemmaOf(verb)) { NotThen = [], FlipsThen = cause.Form == ConditionForm.Blocks };
    }

    private static int? SubjectOf(SyntaxTree tree, int verb)
    {
        var subject = tree.Child(verb, "nsubj");
        if (subject is { } relative && tree[relative].Xpos is "WDT" or "WP" && tree.Is(verb, "acl"))
            return tree.Parent(verb) is { } noun && tree.Is(noun, "obj") && tree.Parent(noun) is { } act && tree[act].Xpos == "VBG" ? act : tree.Parent(verb);
        return subject is { } passive && tree.Is(passive, "nsubj:pass") ? null : subject;
    }

    private static int? Effect(SyntaxTree tree, int verb, Cause cause)
    {
        if (cause.Object is { } wanted && !tree.Children(verb, "obj").Any(item => tree.LemmaOf(item) == wanted))
            return null;
        return cause.Where[0] switch
        {
            "clause" => tree.Child(verb, "ccomp"),
            "infinitive" => tree.Child(verb, "obj") is not null ? tree.Child(verb, "xcomp") : null,
            "from" => tree.Children(verb, "advcl", "xcomp").Cast<int?>().FirstOrDefault(child => tree.Children(child!.Value, "mark").Any(mark => tree.LemmaOf(mark) == "from")),
            _ => tree.Children(verb, "obl").Concat(tree.Children(verb, "obj").SelectMany(item => tree.Children(item, "nmod"))).Cast<int?>()
                .FirstOrDefault(child => cause.Where.Any(preposition => tree.HasCase(child!.Value, preposition))),
        };
    }
}
