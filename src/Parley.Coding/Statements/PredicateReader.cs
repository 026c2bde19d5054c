using Parley.Coding.Phrases;
using Parley.Language;

namespace Parley.Coding.Statements;

/// <summary>Finds what a verb of naming calls its object: "called the vote a sham", "judged the deal dead".</summary>
internal static class PredicateReader
{
    /// <summary>The word that says what the object is called, or null.</summary>
    public static int? Of(SyntaxTree tree, int cue) => QuotedPredicate.Of(tree, cue) ?? ByRelation(tree, cue) ?? BySecondObject(tree, cue);

    /// <summary>"judged the deal a failure": a second object, or one that the parser took for an apposition.</summary>
    private static int? BySecondObject(SyntaxTree tree, int cue)
    {
        var objects = tree.Children(cue, "obj", "iobj").ToList();
        if (objects.Count > 1)
            return objects[^1];
        // "called the charges false": an adjective after its noun.
        if (objects.Count == 1 && tree.Children(objects[0], "amod", "acl").FirstOrDefault(child => child > objects[0] && tree[child].Upos == Upos.ADJ && tree.Child(child, "case", "mark") is null) is > 0 and var quality)
            return quality;
        if (objects.Count != 1 || tree.Child(objects[0], "appos") is not { } named)
            return null;
        var first = tree.Subtree(named)[0];
        while (first < named && tree.Is(first, "punct") && tree[first].Form != ",")
            first++;
        return tree[first].Form != "," && tree[first - 1].Form != "," ? named : null;
    }

    private static int? ByRelation(SyntaxTree tree, int cue) =>
        tree.Children(cue, "xcomp", "obl", "ccomp").Where(child => child > cue && tree.Child(child, "mark", "case") is null && (tree[child].Upos is Upos.NOUN or Upos.ADJ or Upos.PROPN || tree[child].Xpos == "VBN"))
            .Select(child => (int?)child).FirstOrDefault();
}
