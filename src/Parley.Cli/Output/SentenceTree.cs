using Parley.Language;

namespace Parley.Cli.Output;

/// <summary>Draws trees, one word a line, each below the word it depends on.</summary>
internal static class SentenceTree
{
    public static void Write(ParsedDocument parsed, TextWriter to)
    {
        foreach (var sentence in parsed.Sentences)
        {
            var tree = parsed.TreeOf(sentence);
            Write(tree, tree.Root, 1, to);
        }
    }

    private static void Write(SyntaxTree tree, int word, int depth, TextWriter to)
    {
        var token = tree[word];
        to.Write($"  {new string(' ', 2 * depth)}{token.Form}  {token.Lemma} {token.Upos} {token.Deprel}\n");
        foreach (var child in tree.Children(word).Where(child => !tree.Is(child, "punct")))
            Write(tree, child, depth + 1, to);
    }
}
