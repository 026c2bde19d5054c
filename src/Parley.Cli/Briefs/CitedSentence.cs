using System.Collections.Immutable;
using Parley.Reading;

namespace Parley.Cli.Briefs;

/// <summary>The evidence behind a mark.</summary>
/// <param name="Span">Of the sentence, in the document's clean text.</param>
/// <param name="Text">The document's text at that span.</param>
/// <param name="Quotes">The characters that carry what is cited, within <paramref name="Text"/>, in order and not overlapping.</param>
public sealed record CitedSentence(SourceMark Mark, TextSpan Span, string Text, ImmutableArray<TextSpan> Quotes)
{
    /// <summary>The sentence cut where a quote begins or ends.</summary>
    public IEnumerable<(string Piece, bool IsQuote)> Pieces()
    {
        var at = 0;
        foreach (var quote in Quotes)
        {
            if (quote.Start > at)
                yield return (Text[at..quote.Start], false);
            yield return (quote.Of(Text), true);
            at = quote.End;
        }

        if (at < Text.Length)
            yield return (Text[at..], false);
    }
}
