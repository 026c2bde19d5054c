namespace Parley.Language.Parsing;

/// <summary>Tells where a dateline ends: a place in capitals that opens a paragraph, whatever says when and for whom, and a dash.</summary>
public static class Dateline
{
    private const int Longest = 16;
    private const int ShortestPlace = 3;

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
}
