using Parley.Language;

namespace Parley.Coding.Relations;

/// <summary>Which name a title stands before.</summary>
internal static class Titles
{
    private const int MostRanks = 3;

    /// <summary>The head of the name right behind a title and its ranks ("army chief General X"), whatever the parser hangs it on; null where none is.</summary>
    public static int? NameBehind(SyntaxTree tree, int noun, Func<int, bool> isName)
    {
        if (tree[noun].Upos is not (Upos.NOUN or Upos.PROPN))
            return null;
        var at = noun + 1;
        for (var ranks = 0; ranks < MostRanks && at < tree.Sentence.EndToken && !isName(at) && WordGroups.Shipped.IsRank(tree[at].Form.TrimEnd('.')); ranks++)
            at++;
        if (at >= tree.Sentence.EndToken || !isName(at) || tree[at].Upos != Upos.PROPN)
            return null;
        var head = at;
        while (tree.Parent(head) is { } above && above > noun && isName(above) && tree.Is(head, "flat", "compound"))
            head = above;
        // "his rival X tried": no comma between, whatever the parser makes of it.
        if (at == noun + 1 && tree[noun].Xpos == "NN" && tree.Child(noun, "nmod:poss") is not null && !tree.Is(head, "nmod:poss", "amod", "compound"))
            return head;
        return tree.Parent(head) == noun || tree.Parent(noun) == head || (tree.Parent(head) is { } shared && tree.Parent(noun) == shared) ? head : null;
    }

    private static bool Is(this SyntaxTree tree, int token, params string[] relations) => Array.Exists(relations, relation => tree.Is(token, relation));
}
