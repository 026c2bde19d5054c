using System.Collections.Frozen;
using System.Collections.Immutable;
using Parley.Coding.Gazetteers;
using Parley.Language;

namespace Parley.Coding.Actors;

/// <summary>The words for a group: the noun with what stands before it, article left out ("senior Turkish officials").</summary>
internal static class GroupPhrase
{
    private const int MostSteps = 4;
    private static readonly FrozenSet<string> Measures = WordList.Folded("Actors.Data.crowd-nouns.txt");

    /// <summary>
    /// The words for a group, also with what stands behind, with what counts it and with the clause that says who they are: "refugees", "refugees from Mali",
    /// "some 4,000 refugees from Mali", "hundreds of refugees", "refugees who had fled".
    /// </summary>
    public static ImmutableArray<string> All(ParsedDocument parsed, int noun)
    {
        var tree = parsed.TreeOf(parsed.SentenceAt(parsed.Tokens[noun].Span.Start)!);
        var last = noun;
        while (NextPart(tree, noun, last) is { } part)
            last = part;
        var first = First(tree, noun);
        var phrases = new List<string> { Of(parsed, noun), Plain(parsed, noun, last), Plain(parsed, first, last) };
        if (ListEnd(tree, noun) is { } end0)
            phrases.Add(Plain(parsed, first, end0));
        if (Counted(tree, noun) is { } counter && counter < first)
            phrases.AddRange([Plain(parsed, First(tree, counter), noun), Plain(parsed, First(tree, counter), last)]);
        if (ClauseEnd(tree, noun, last) is { } end)
            phrases.Add(Plain(parsed, first, end));
        return [.. phrases.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The noun with what stands before it.</summary>
    public static string Of(ParsedDocument parsed, int noun)
    {
        var first = noun;
        while (first > 0 && (parsed.Tokens[first - 1].Head == noun || (parsed.Tokens[first - 1].Head > first - 1 && parsed.Tokens[first - 1].Head <= noun) || IsOfOwner(parsed, first - 1, noun))
            && (parsed.Tokens[first - 1].Xpos is "POS" or "HYPH" || parsed.Tokens[first - 1].Deprel is not ("det" or "case" or "cc" or "mark" or "punct" or "advmod" or "discourse")))
            first--;
        return Plain(parsed, first, noun);
    }

    /// <summary>The word that counts a group: "hundreds" of "hundreds of refugees", "three" of "three of its soldiers".</summary>
    public static int? Counted(SyntaxTree tree, int noun) =>
        tree.Is(noun, "nmod") && tree.Children(noun, "case").Any(word => tree[word].Form == "of") && tree.Parent(noun) is { } above && above < noun
        && (tree[above].Upos == Upos.NUM || Measures.Contains(tree[above].Lemma.ToLowerInvariant())) ? above : null;

    /// <summary>The last of several named in one breath: "herders and gold diggers". Null where there is only one, or another is counted apart.</summary>
    public static int? ListEnd(SyntaxTree tree, int noun)
    {
        var others = tree.Children(noun, "conj").ToList();
        return others.Count > 0 && others.TrueForAll(other => IsBare(tree, other)) ? others[^1] : null;
    }

    /// <summary>A plural noun without article and number of its own.</summary>
    public static bool IsBare(SyntaxTree tree, int noun) => tree[noun].Xpos is "NNS" or "NNPS" && tree.Child(noun, "det", "nummod", "nmod:poss") is null && CollectiveWords.GroupAt(tree[noun]) is { IsOwn: true };

    // "Ana Petrova's office": also the words below the owner.
    private static bool IsOfOwner(ParsedDocument parsed, int token, int noun)
    {
        for (var (at, steps) = (token, 0); parsed.Tokens[at].Head is var above && above != Token.NoHead && steps < MostSteps; (at, steps) = (above, steps + 1))
        {
            if (above == noun)
                return parsed.Tokens[at].Deprel == "nmod:poss";
        }

        return false;
    }

    private static int First(SyntaxTree tree, int noun)
    {
        var first = noun;
        while (first > tree.Sentence.FirstToken && tree[first - 1].Upos is not (Upos.PUNCT or Upos.SYM) && char.IsLetterOrDigit(tree[first - 1].Form[0]) && tree[first - 1].Head >= first - 1 && tree[first - 1].Head <= noun && (tree[first - 1].Xpos == "POS" || tree[first - 1].Deprel is not ("case" or "cc" or "mark" or "punct" or "discourse"))
            && !(tree.Is(first - 1, "det") && tree[first - 1].Form.ToLowerInvariant() is "the" or "a" or "an"))
            first--;
        // "more than 30,000 troops", "at least 70 people".
        while (first - 1 > tree.Sentence.FirstToken && tree[first].Upos is Upos.NUM or Upos.ADP or Upos.ADJ && tree[first - 1].Upos is Upos.ADJ or Upos.ADV or Upos.ADP && tree[first - 1].Head > first - 1 && tree[first - 1].Head <= noun && !tree.Is(first - 1, "case"))
            first--;
        // "shot dead two teachers": what stands before the number and its measure is not of the group.
        if (tree.Children(noun, "nummod").FirstOrDefault(child => child < noun, -1) is >= 0 and var number && tree[first] is { Upos: Upos.ADJ, Xpos: "JJ" } && first == number - 1 && (first == tree.Sentence.FirstToken || !tree.Is(first - 1, "det")) && tree[first].Form.Any(char.IsLower) && first > tree.Sentence.FirstToken && tree[first - 1].Upos == Upos.VERB)
            first = number;
        return first > tree.Sentence.FirstToken && tree[first].Xpos is "JJS" or "RBS" && tree[first - 1].Upos == Upos.ADP ? first - 1 : first;
    }

    // The last word of a phrase that follows without a comma: "of X", "from X and Y", "briefed on X", "loyal to X".
    private static int? NextPart(SyntaxTree tree, int noun, int last)
    {
        foreach (var child in tree.Children(noun, "nmod", "acl", "amod"))
        {
            if (tree.Is(child, "acl:relcl") || child < last)
                continue;
            var part = tree.Subtree(child, item => !tree.Is(item, "acl:relcl") && !tree.Is(item, "parataxis") && !(tree.Is(item, "appos") && tree[item - 1].Form == ","));
            if (part[0] == last + 1 && End(tree, part) is var end && end > last && (!tree.Is(child, "nmod") ? part[0] == child : tree[part[0]].Upos == Upos.ADP && tree[part[0]].Form != "by"))
                return end;
        }

        // "groups within X": of the noun, whatever the parser hangs it on.
        return last == noun && last + 1 < tree.Sentence.EndToken && tree[last + 1].Form == "within" && tree.Is(last + 1, "case") && tree.Parent(last + 1) is { } place && place > last ? place : null;
    }

    // "residents who were trying to return": as far as it runs on without a comma.
    private static int? ClauseEnd(SyntaxTree tree, int noun, int last)
    {
        foreach (var clause in tree.Children(noun, "acl:relcl"))
        {
            var part = tree.Subtree(clause);
            if (part[0] == last + 1 && tree[part[0]].Upos is Upos.PRON && tree[part[0]].Form.ToLowerInvariant() is "who" or "that" or "which")
                return part.TakeWhile((token, index) => token == part[0] + index && tree[token].Form != ",").Last();
        }

        return null;
    }

    private static int End(SyntaxTree tree, ImmutableArray<int> part)
    {
        var end = part[0];
        foreach (var token in part)
        {
            if (token > end + 1)
                break;
            end = token;
        }

        while (end > part[0] && tree[end].Upos == Upos.PUNCT)
            end--;
        return end;
    }

    private static string Plain(ParsedDocument parsed, int first, int last) =>
        string.Join(' ', parsed.Document.Text[parsed.Tokens[first].Span.Start..parsed.Tokens[last].Span.End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
