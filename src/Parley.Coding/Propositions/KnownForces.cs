using Parley.Coding.Phrases;
using Parley.Language;

namespace Parley.Coding.Propositions;

/// <summary>Whose "the troops" are: those of the one party whose troops were told of in the sentence or the one before.</summary>
internal sealed class KnownForces(ParsedDocument parsed, PhraseActors phrases)
{
    private const string Forces = "troops";

    /// <summary>Empty where the noun names no forces, has an owner or a description of its own, or several parties' forces were told of.</summary>
    public List<string> Of(SyntaxTree tree, int noun)
    {
        if (ActWords.Shipped.ObjectName(tree.LemmaOf(noun)) != Forces || !tree.Children(noun, "det").Any(det => tree.LemmaOf(det) == "the") || tree.Children(noun, "nmod", "amod", "compound", "acl", "nmod:poss").Any())
            return [];
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var before in Before(tree))
            Add(before, noun, found);
        return found.Count == 1 ? [.. found] : [];
    }

    private IEnumerable<SyntaxTree> Before(SyntaxTree tree)
    {
        if (tree.Sentence.Index > 0 && ReferenceEquals(parsed.Sentences[tree.Sentence.Index - 1].Part, tree.Sentence.Part))
            yield return parsed.TreeOf(parsed.Sentences[tree.Sentence.Index - 1]);
        yield return tree;
    }

    private void Add(SyntaxTree tree, int limit, HashSet<string> found)
    {
        for (var i = tree.Sentence.FirstToken; i < Math.Min(limit, tree.Sentence.EndToken); i++)
        {
            if (tree[i].Upos == Upos.NOUN && ActWords.Shipped.ObjectName(tree.LemmaOf(i)) == Forces)
                found.UnionWith(phrases.Of(tree, [i]));
        }
    }
}
