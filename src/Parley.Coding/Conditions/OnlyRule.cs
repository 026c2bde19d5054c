using Parley.Coding.Phrases;
using Parley.Language;

namespace Parley.Coding.Conditions;

/// <summary>"can only be reached through talks", "the only way to peace is".</summary>
internal sealed class OnlyRule(ConditionWords words) : IConditionRule
{
    private static readonly string[] Means = ["through", "by", "via", "with"];
    private static readonly string[] Grounded = ["root", "base", "ground", "found", "anchor"];

    public IEnumerable<ConditionDraft> Find(SyntaxTree tree)
    {
        for (var i = tree.Sentence.FirstToken; i < tree.Sentence.EndToken; i++)
        {
            if (tree.LemmaOf(i) != "only" || tree.Parent(i) is not { } head)
                continue;
            if (Through(tree, i, head) is { } through)
                yield return through;
            else if (tree.Is(i, "amod") && words.IsWay(tree.LemmaOf(head)) && Way(tree, i, head) is { } way)
                yield return way;
        }
    }

    private static ConditionDraft? Through(SyntaxTree tree, int only, int head)
    {
        var main = ClauseSense.ClauseOf(tree, head);
        if (!ClauseSense.HasModal(tree, main))
            return null;
        foreach (var child in tree.Children(main, "obl", "advcl"))
        {
            var opener = tree.Children(child, "case", "mark").Cast<int?>().FirstOrDefault(mark => Means.Contains(tree.LemmaOf(mark!.Value)));
            if (child > only && opener is { } means)
                return new ConditionDraft(tree, ConditionForm.OnlyThrough, ConditionForce.Necessary, child, main, [only, means], "only through") { NotThen = [child] };
        }

        return null;
    }

    private static ConditionDraft? Way(SyntaxTree tree, int only, int way)
    {
        if (tree.Parent(way) is not { } predicate)
            return null;
        // "is (one) rooted in dialogue": whatever "one" hangs on.
        if (tree.Is(way, "nsubj:pass") && Grounded.Contains(tree.LemmaOf(predicate)) && tree.Children(predicate, "obl").FirstOrDefault(child => child > predicate, -1) is >= 0 and var basis)
            return new ConditionDraft(tree, ConditionForm.OnlyThrough, ConditionForce.Necessary, basis, way, [only], "only way") { NotIf = [way, .. tree.Children(predicate, "aux:pass")] };
        if (!tree.Is(way, "nsubj") || tree.Child(predicate, "cop") is null)
            return null;
        // "is one rooted in dialogue": what stands beside the empty word.
        var first = tree[predicate].Upos is Upos.NUM or Upos.PRON ? tree.Child(predicate, "acl", "nmod") ?? Next(tree, predicate) ?? predicate : predicate;
        first = tree[first].Xpos == "VBN" && tree.Child(first, "obl") is { } ground ? ground : first;
        return new ConditionDraft(tree, ConditionForm.OnlyThrough, ConditionForce.Necessary, first, way, [only], "only way") { NotIf = [way, .. tree.Children(predicate, "cop")] };
    }

    private static int? Next(SyntaxTree tree, int predicate) =>
        predicate + 1 < tree.Sentence.EndToken && tree[predicate + 1].Upos == Upos.VERB ? predicate + 1 : null;
}
