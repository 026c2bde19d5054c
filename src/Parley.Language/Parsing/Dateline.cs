namespace Parley.Language.Parsing;

/// <summary>Tells where a dateline ends: a place in capitals that opens a paragraph, whatever says when and for whom, and a dash; or a place alone and a dash between spaces.</summary>
public static class Dateline
{
    private const int Longest = 16;
    private const int ShortestPlace = 3;
    private const int LongestPlace = 3;
    private const int ShortestClause = 5;

    /// <summary>The first token after the dash, or null where the sentence opens with no dateline.</summary>
    public static int? EndOf(ParsedDocument document, Sentence sentence)
    {
        var tokens = document.Tokens;
        var first = tokens[sentence.FirstToken];
        if (first.Form.Length < ShortestPlace || !first.Form.All(char.IsUpper))
            return null;
        var end = Math.Min(sentence.EndToken - 1, sentence.FirstToken + Longest);
        for (var i = sentence.FirstToken + 1; i < end; i++)
        {
            var form = tokens[i].Form;
            if (form is "-" or "--" or "–" or "—" && tokens[i - 1].SpaceAfter && tokens[i].SpaceAfter)
                return i + 1;
            if (!char.IsUpper(form[0]) && !char.IsDigit(form[0]) && !char.IsPunctuation(form[0]))
                return null;
        }

        return null;
    }

    /// <summary>The same, or the first token after "Nairobi - " at the head of a paragraph of whole sentences.</summary>
    /// <param name="isPlace">Whether the words are the name of a place.</param>
    internal static int? EndOf(ParsedDocument document, Sentence sentence, Func<ReadOnlySpan<Token>, bool> isPlace) => EndOf(document, sentence) ?? EndOfPlace(document, sentence, isPlace);

    // Two dashes set an aside apart: "Peru - of all states - agreed".
    private static int? EndOfPlace(ParsedDocument document, Sentence sentence, Func<ReadOnlySpan<Token>, bool> isPlace)
    {
        var tokens = document.Tokens.AsSpan();
        if (sentence.Index > 0 && ReferenceEquals(document.Sentences[sentence.Index - 1].Part, sentence.Part))
            return null;
        if (tokens[sentence.EndToken - 1].Form is not ("." or "\"" or "”" or "''"))
            return null;
        int? end = null;
        for (var i = sentence.FirstToken + 1; i < sentence.EndToken - ShortestClause; i++)
        {
            if (tokens[i].Form is not ("-" or "–" or "—") || !tokens[i].SpaceAfter || !tokens[i - 1].SpaceAfter)
                continue;
            if (end is not null || i - sentence.FirstToken > LongestPlace)
                return null;
            end = i + 1;
        }

        return end is { } text && (char.IsUpper(tokens[text].Form[0]) || char.IsPunctuation(tokens[text].Form[0])) && isPlace(tokens[sentence.FirstToken..(text - 1)]) ? end : null;
    }
}
