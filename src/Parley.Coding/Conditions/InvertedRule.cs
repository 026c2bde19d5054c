using Parley.Coding.Phrases;
using Parley.Language;

namespace Parley.Coding.Conditions;

/// <summary>"Should the army enter the town, …", "… were the talks to fail".</summary>
internal sealed class InvertedRule : IConditionRule
{
    public IEnumerable<ConditionDraft> Find(SyntaxTree tree)
    {
        for (var i = tree.Sentence.FirstToken; i < tree.Sentence.EndToken; i++)
        {
            if (!IsInverted(tree, i, out var clause) || MainOf(tree, i, clause) is not { } main)
                continue;
            yield return new ConditionDraft(tree, ConditionForm.If, ConditionForce.Sufficient, clause, main, [i], "inverted") { NotThen = [clause] };
        }
    }

    private static bool IsInverted(SyntaxTree tree, int aux, out int clause)
    {
        clause = tree.Parent(aux) ?? aux;
        if (clause == aux || !tree.Is(aux, "aux") || tree[clause].Xpos != "VB" || tree[tree.Sentence.EndToken - 1].Form == "?")
            return false;
        var form = tree[aux].Form.ToLowerInvariant();
        var subject = tree.Child(clause, "nsubj");
        return form == "should" && subject > aux && tree.Children(clause).All(child => child >= aux || tree[child].Upos is Upos.PUNCT or Upos.CCONJ);
    }

    /// <summary>At the head of the sentence the clause that follows; else the clause whose words end before it.</summary>
    private static int? MainOf(SyntaxTree tree, int aux, int clause)
    {
        if (tree.Child(clause, "parataxis", "ccomp") is { } follows && follows > clause)
            return follows;
        if (tree.Parent(clause) is not { } head)
            return null;
        if (head > clause)
            return head;
        for (var i = aux - 1; i > head; i--)
        {
            if (tree[i].Upos == Upos.VERB && tree.Parent(i) == head && tree.Subtree(i, child => child != clause)[^1] == aux - 1 && tree.LemmaOf(i).Length > 0)
                return i;
        }

        return head;
    }
}
