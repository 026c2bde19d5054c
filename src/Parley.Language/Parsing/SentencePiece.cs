namespace Parley.Language.Parsing;

/// <summary>A stretch of one sentence that the network sees at once.</summary>
/// <param name="Start">Index of its first token in the document.</param>
/// <param name="IsContinued">Whether it goes on where the piece before it was cut.</param>
/// <param name="IsDateline">Whether it is no clause but says where and when the report was written: "LIMA, March 3 (Reuters) -".</param>
internal readonly record struct SentencePiece(int Start, int Length, bool IsContinued, bool IsDateline = false)
{
    /// <summary>The most words at once: trees cost the square of the length.</summary>
    public const int Longest = 160;

    /// <summary>Cuts sentences that are too long, at the last punctuation mark that leaves no piece too short.</summary>
    /// <param name="isPlace">Whether words are the name of a place.</param>
    public static List<SentencePiece> Of(ParsedDocument document, Func<ReadOnlySpan<Token>, bool> isPlace)
    {
        var pieces = new List<SentencePiece>(document.Sentences.Length);
        foreach (var sentence in document.Sentences)
        {
            var start = sentence.FirstToken;
            if (Dateline.EndOf(document, sentence, isPlace) is { } text)
            {
                pieces.Add(new SentencePiece(start, text - start, IsContinued: false, IsDateline: true));
                start = text;
            }

            var first = start;
            while (sentence.EndToken - start > Longest)
            {
                var end = start + Longest;
                while (end > start + (Longest / 2) && char.IsLetterOrDigit(document.Tokens[end - 1].Form[0]))
                    end--;
                if (end == start + (Longest / 2))
                    end = start + Longest;
                pieces.Add(new SentencePiece(start, end - start, start != first));
                start = end;
            }

            pieces.Add(new SentencePiece(start, sentence.EndToken - start, start != first));
        }

        return pieces;
    }
}
