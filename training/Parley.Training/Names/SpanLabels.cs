using Parley.Language;
using Parley.Language.Names;
using Parley.Language.Segmentation;
using Parley.Reading;

namespace Parley.Training.Names;

/// <summary>Labels the words of a text without tokens by spans of its characters.</summary>
internal static class SpanLabels
{
    private static readonly EnglishAnnotator Annotator = new();

    /// <summary>The sentences of a text of one paragraph a line.</summary>
    /// <param name="spans">Offsets in UTF-16 code units, the end excluded; a span that leaves its sentence or meets an earlier one is passed over.</param>
    public static IEnumerable<LabelledSentence> Of(
        string corpus, string document, string text, IReadOnlyList<(int Start, int End, EntityType Type)> spans, IReadOnlySet<EntityType> types)
    {
        var parsed = Annotator.Annotate(PlainText.ByLine(document, text));
        foreach (var sentence in parsed.Sentences)
        {
            var tokens = parsed.TokensOf(sentence).ToArray();
            var labels = new int[tokens.Length];
            foreach (var (start, end, type) in spans)
                Write(labels, tokens, start, end, type);
            yield return new LabelledSentence(corpus, document, [.. tokens.Select(token => token.Form)], labels, types);
        }
    }

    private static void Write(int[] labels, Token[] tokens, int start, int end, EntityType type)
    {
        var first = Array.FindIndex(tokens, token => token.Span.End > start);
        var last = Array.FindLastIndex(tokens, token => token.Span.Start < end);
        if (first >= 0 && last >= first && tokens[0].Span.Start <= start && tokens[^1].Span.End >= end && labels.AsSpan(first, last - first + 1).IndexOfAnyExcept(0) < 0)
            NameLabels.Write(labels, type, first, last + 1);
    }
}
