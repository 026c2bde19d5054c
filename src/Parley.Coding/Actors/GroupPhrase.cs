using System.Collections.Immutable;
using Parley.Language;

namespace Parley.Coding.Actors;

/// <summary>The words for a group: the noun with what stands before it, article left out ("senior Turkish officials").</summary>
internal static class GroupPhrase
{
    /// <summary>The words for a group, also with what stands behind and with what counts it: "refugees", "refugees from Mali", "some 4,000 refugees from Mali".</summary>
    public static ImmutableArray<string> All(ParsedDocument parsed, int noun)
    {
        var tree = parsed.TreeOf(parsed.SentenceAt(parsed.Tokens[noun].Span.Start)!);
        var (first, last) = (noun, noun);
        while (first > tree.Sentence.FirstToken && tree[first - 1].Head >= first - 1 && tree[first - 1].Head <= noun && tree[first - 1].Deprel is not ("case" or "cc" or "mark" or "punct")
            && !(tree.Is(first - 1, "det") && tree[first - 1].Form.ToLowerInvariant() is "the" or "a" or "an"))
            first--;
        while (NextPart(tree, noun, last) is { } part)
            last = part;
        return [Of(parsed, noun), Plain(parsed, noun, last), Plain(parsed, first, last)];
    }

    // The last word of a phrase that follows without a comma: "of X", "from X", "briefed on X".
    private static int? NextPart(SyntaxTree tree, int noun, int last)
    {
        foreach (var child in tree.Children(noun, "nmod", "acl", "amod"))
        {
            if (tree.Is(child, "acl:relcl") || child < last)
                continue;
            var part = tree.Subtree(child, item => !tree.Is(item, "acl:relcl") && !tree.Is(item, "appos") && !tree.Is(item, "punct"));
            if (part[0] == last + 1 && part[^1] - part[0] == part.Length - 1 && (!tree.Is(child, "nmod") ? part[0] == child : tree[part[0]].Upos == Upos.ADP && tree[part[0]].Form != "by"))
                return part[^1];
        }

        // "groups within X": of the noun, whatever the parser hangs it on.
        return last == noun && last + 1 < tree.Sentence.EndToken && tree[last + 1].Form == "within" && tree.Is(last + 1, "case") && tree.Parent(last + 1) is { } place && place > last ? place : null;
    }

    private static string Plain(ParsedDocument parsed, int first, int last) =>
        string.Join(' ', parsed.Document.Text[parsed.Tokens[first].Span.Start..parsed.Tokens[last].Span.End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static string Of(ParsedDocument parsed, int noun)
    {
        var first = noun;
        while (first > 0 && (parsed.Tokens[first - 1].Head == noun || (parsed.Tokens[first - 1].Head > first - 1 && parsed.Tokens[first - 1].Head <= noun))
            && parsed.Tokens[first - 1].Deprel is not ("det" or "case" or "cc" or "mark" or "punct" or "advmod"))
            first--;
        return Plain(parsed, first, noun);
    }
}
