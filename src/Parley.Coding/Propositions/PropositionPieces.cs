using System.Collections.Immutable;
using Parley.Coding.Phrases;
using Parley.Language;
using Parley.Reading;

namespace Parley.Coding.Propositions;

/// <summary>The words of a proposition: what a word governs, without asides, openers and what belongs elsewhere.</summary>
internal static class PropositionPieces
{
    private const string Opening = "``";
    private const string Closing = "''";

    /// <summary>Spans in the order of the text; empty where nothing is left.</summary>
    /// <param name="without">Words whose subtrees are not part of it.</param>
    public static ImmutableArray<TextSpan> Of(SyntaxTree tree, int head, int[] without)
    {
        IEnumerable<int> tokens = tree.Subtree(head, child => !without.Contains(child) && !IsAside(tree, child) && !IsTakenUp(tree, child, head) && !(tree.Parent(child) == head && IsOpener(tree, child)));
        if (Subjects.IsPassive(tree, head) && Raised(tree, head) is { } raised)
            tokens = tree.Subtree(raised, child => !without.Contains(child)).Concat(tokens).Order();
        var spans = new List<TextSpan>();
        var last = -2;
        foreach (var token in tokens.SkipWhile(token => IsLead(tree, token)))
        {
            if (tree[token].Upos == Upos.PUNCT && token != head)
                continue;
            if (spans.Count > 0 && Enumerable.Range(last + 1, token - last - 1).All(between => tree[between].Upos == Upos.PUNCT))
                spans[^1] = spans[^1].Cover(tree[token].Span);
            else
                spans.Add(tree[token].Span);
            last = token;
        }

        // "called the claim “a fabrication”": what is opened is closed.
        if (spans.Count > 0 && last + 1 < tree.Sentence.EndToken && tree[last + 1].Xpos == Closing && IsOpen(tree, spans[^1], last))
            spans[^1] = spans[^1].Cover(tree[last + 1].Span);
        return [.. spans];
    }

    private static bool IsOpen(SyntaxTree tree, TextSpan span, int last)
    {
        var open = 0;
        for (var i = last; i >= tree.Sentence.FirstToken && tree[i].Span.Start >= span.Start; i--)
            open += tree[i].Xpos == Opening ? 1 : tree[i].Xpos == Closing ? -1 : 0;
        return open > 0;
    }

    // "measures that Lima threatens to block": of what is to be blocked the pronoun names nothing. With the measures it stays.
    private static bool IsTakenUp(SyntaxTree tree, int token, int head) =>
        tree[token].Xpos is "WDT" or "WP" && tree[token].Feature("PronType") == "Rel" && !tree.Children(token).Any() && !tree.Ancestors(token).TakeWhile(word => word != head).Any(word => tree.Is(word, "acl:relcl"));

    // "the truce, which Chad wants": told by the way.
    private static bool IsAddition(SyntaxTree tree, int clause) =>
        tree.Is(clause, "acl:relcl") && tree.Subtree(clause)[0] is var first && first > tree.Sentence.FirstToken && (tree[first].Form == "," || tree[first - 1].Form == ",");

    private static bool IsAside(SyntaxTree tree, int token) =>
        IsAddition(tree, token) || tree.Is(token, "parataxis") || tree.Is(token, "discourse") || (tree.Is(token, "advcl") && tree.Children(token, "mark").Any(mark => ActWords.Shipped.GivesReason(tree.LemmaOf(mark)))) || (tree.Is(token, "conj") && (tree.Child(token, "nsubj") is not null || HasOwnTense(tree, token)))
        || (tree.Is(token, "obl") && (tree.HasCase(token, "according") || tree.HasCase(token, "accord")));

    // "does not recognise the court and prefers talks": beside a bare verb one with a tense tells something else.
    private static bool HasOwnTense(SyntaxTree tree, int verb) => tree[verb].Xpos is "VBZ" or "VBD" && tree.Parent(verb) is { } first && tree[first].Xpos == "VB";

    // The marker or preposition that joins the clause or phrase to the rest.
    private static bool IsOpener(SyntaxTree tree, int token) => (tree.Is(token, "mark") && tree.LemmaOf(token) != "to") || tree.Is(token, "case");

    private static bool IsLead(SyntaxTree tree, int token) => tree[token].Upos is Upos.PUNCT or Upos.CCONJ or Upos.SCONJ || tree[token].Form is "that" && tree.Is(token, "mark");

    /// <summary>"wants prisoners to be exchanged": the parser makes those who undergo it the object of the verb above.</summary>
    public static int? Raised(SyntaxTree tree, int infinitive) =>
        (tree.Is(infinitive, "xcomp") || Subjects.IsWanted(tree, infinitive)) && tree.Child(infinitive, "nsubj") is null && tree.Parent(infinitive) is { } verb && tree[verb].Upos == Upos.VERB ? tree.Child(verb, "obj") : null;
}
