using Parley.Language;

namespace Parley.Coding.Actors;

/// <summary>Whether a capital speaks for its government by its place in the tree, where the words beside it do not tell: "Nairobi, in support of X, has sent troops".</summary>
internal static class TreeMetonymRule
{
    private const int MaxSteps = 4;

    public static bool IsGovernment(ParsedDocument parsed, SentenceText sentence, NameHit hit)
    {
        if (!parsed.Layers.HasFlag(Layers.Syntax) || TokenAt(parsed, sentence.Span(hit.Start, hit.End).Start) is not { } first)
            return false;
        var last = TokenAt(parsed, sentence.Atoms[hit.End - 1].Span.Start) ?? first;
        return IsGovernment(parsed, HeadOf(parsed, first, last), MaxSteps);
    }

    private static bool IsGovernment(ParsedDocument parsed, int token, int steps)
    {
        var word = parsed.Tokens[token];
        if (word.Head == Token.NoHead || steps == 0 || HasPlaceWord(parsed, token))
            return false;
        var head = parsed.Tokens[word.Head];
        var preposition = CaseOf(parsed, token);
        switch (word.Deprel)
        {
            case "nsubj" when preposition is null:
                return head.Upos == Upos.VERB && Acts(head);
            case "obj" when preposition is null:
                return MetonymWords.ObjectVerbs.Contains(head.Form.ToLowerInvariant());
            case "conj":
                return IsGovernment(parsed, word.Head, steps - 1);
            case "obl" or "obl:agent" or "nmod" when preposition is not null && MetonymWords.IsFrame(preposition):
                return preposition is "between" or "against" || MetonymWords.Governs(preposition, head.Form.ToLowerInvariant());
            default:
                return false;
        }
    }

    // A plural or bare form of a verb may be a noun in disguise; the tree has told already that it is none.
    private static bool Acts(Token verb) =>
        MetonymWords.Verbs.Contains(verb.Form.ToLowerInvariant()) && !verb.Deprel.StartsWith("acl", StringComparison.Ordinal);

    private static bool HasPlaceWord(ParsedDocument parsed, int token)
    {
        var sentence = parsed.SentenceAt(parsed.Tokens[token].Span.Start)!;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (parsed.Tokens[i].Head == token && parsed.Tokens[i].Deprel is "appos" or "nmod" or "amod" or "compound" && MetonymWords.PlaceWords.Contains(parsed.Tokens[i].Form.ToLowerInvariant()))
                return true;
        }

        return false;
    }

    private static string? CaseOf(ParsedDocument parsed, int token)
    {
        for (var i = token - 1; i >= 0 && i > token - 4; i--)
        {
            if (parsed.Tokens[i].Head == token && parsed.Tokens[i].Deprel == "case")
                return parsed.Tokens[i].Form.ToLowerInvariant();
        }

        return null;
    }

    private static int HeadOf(ParsedDocument parsed, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (parsed.Tokens[i].Head < first || parsed.Tokens[i].Head > last)
                return i;
        }

        return last;
    }

    private static int? TokenAt(ParsedDocument parsed, int offset)
    {
        if (parsed.SentenceAt(offset) is not { } sentence)
            return null;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (parsed.Tokens[i].Span.End > offset)
                return i;
        }

        return null;
    }
}
