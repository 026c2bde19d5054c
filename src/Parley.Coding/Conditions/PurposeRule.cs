using Parley.Coding.Phrases;
using Parley.Coding.Propositions;
using Parley.Language;

namespace Parley.Coding.Conditions;

/// <summary>"demands the release of all prisoners for talks to begin", "must leave for aid to arrive", "must be prioritised to avoid".</summary>
internal sealed class PurposeRule(ClauseSense sense, ConditionWords words) : IConditionRule
{
    public IEnumerable<ConditionDraft> Find(SyntaxTree tree)
    {
        for (var i = tree.Sentence.FirstToken; i < tree.Sentence.EndToken; i++)
        {
            if (tree[i].Upos is not (Upos.VERB or Upos.NOUN or Upos.ADJ))
                continue;
            if (IsForTo(tree, i, out var then))
            {
                if (Demand(tree, i, then) is { } demand)
                    yield return demand;
            }
            else if (IsPurpose(tree, i) && tree.Parent(i) is { } must && sense.IsObliged(tree, must) && tree[must].Upos == Upos.VERB)
            {
                yield return new ConditionDraft(tree, ConditionForm.Must, ConditionForce.Necessary, must, i, [must], "must to");
            }
        }
    }

    /// <summary>"for talks to begin": the noun after "for" with an infinitive of its own, or the infinitive with "for" as its mark.</summary>
    private static bool IsForTo(SyntaxTree tree, int token, out int then)
    {
        then = token;
        if (tree.Children(token, "mark").Any(mark => tree.LemmaOf(mark) == "for") && tree.Children(token, "mark").Any(mark => tree.LemmaOf(mark) == "to"))
        {
            then = tree.Is(token, "acl") && tree.Parent(token) is { } owner && tree[owner].Upos == Upos.NOUN ? owner : token;
            return true;
        }

        if (tree[token].Upos != Upos.NOUN || !tree.HasCase(token, "for"))
            return false;
        foreach (var clause in tree.Children(token, "acl", "advcl"))
        {
            if (clause > token && tree.Children(clause, "mark").Any(mark => tree.LemmaOf(mark) == "to"))
                return true;
        }

        return tree.Children(token, "nmod").Any(child => tree.HasCase(child, "to") && ActWords.Shipped.TellsOccurrence(tree.LemmaOf(child)));
    }

    private ConditionDraft? Demand(SyntaxTree tree, int noun, int then)
    {
        foreach (var above in tree.Ancestors(noun))
        {
            if (tree[above].Upos != Upos.VERB)
                continue;
            if (words.Demands(tree.LemmaOf(above)) && tree.Child(above, "obj", "ccomp", "xcomp") is { } asked && asked != noun)
                return new ConditionDraft(tree, ConditionForm.Demand, ConditionForce.Necessary, asked, then, [above], "demand for to") { NotThen = [] };
            if (sense.IsObliged(tree, above))
                return new ConditionDraft(tree, ConditionForm.Must, ConditionForce.Necessary, above, then, [above], "must for to");
            return null;
        }

        return null;
    }

    private static bool IsPurpose(SyntaxTree tree, int token) =>
        tree[token].Xpos == "VB" && tree.Is(token, "advcl") && tree.Children(token, "mark").Any(mark => tree.LemmaOf(mark) == "to") && tree.Parent(token) < token;
}
