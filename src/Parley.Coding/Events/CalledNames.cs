using Parley.Coding.Phrases;
using Parley.Language;

namespace Parley.Coding.Events;

/// <summary>What something is called: "a crime" in "called the raid a crime by X" is not whom the charge is against; X is.</summary>
internal sealed class CalledNames(EventLexicon lexicon)
{
    private const string Insults = "@insult";

    public void Replace(SyntaxTree tree, EventMatch match, List<int> patients)
    {
        if (Of(tree, match) is not { } called)
            return;
        patients.Remove(called);
        patients.AddRange(tree.Subtree(called, child => tree.Is(child, "nmod") || tree.Is(child, "acl")).Where(token => TreeWords.HasCase(tree, token, "by")));
    }

    private int? Of(SyntaxTree tree, EventMatch match)
    {
        if (match.Entry.Object != Insults)
            return null;
        foreach (var clause in tree.Children(match.Predicate, "xcomp"))
        {
            if (tree[clause].Upos is Upos.NOUN)
                return clause;
        }

        var objects = tree.Children(match.Predicate, "obj").ToList();
        return objects.Count > 1 && (objects[^1] == match.Object || lexicon.IsIn(Insults, TreeWords.LemmaOf(tree, objects[^1]))) ? objects[^1] : null;
    }
}
