using System.Collections.Immutable;

namespace Parley.Reading;

/// <summary>Documents of text that needs no cleaning: offsets into the clean text are offsets into the text given.</summary>
public static class PlainText
{
    /// <summary>The whole text as one paragraph.</summary>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public static Document Document(string address, string text, ArticleMetadata? metadata = null) =>
        Document(address, text, [new DocumentPart(PartKind.Paragraph, new TextSpan(0, text.Length))], metadata);

    /// <param name="parts">Spans into the text.</param>
    public static Document Document(string address, string text, ImmutableArray<DocumentPart> parts, ArticleMetadata? metadata = null)
    {
        var builder = new CleanTextBuilder(text);
        builder.Append(new TextSpan(0, text.Length));
        var (clean, map) = builder.Build();
        return new Document(address, clean, parts, map, metadata ?? ArticleMetadata.None);
    }

    /// <summary>A part a line; lines of white space are none.</summary>
    /// <param name="first">What the first line with words is.</param>
    public static Document ByLine(string address, string text, PartKind first = PartKind.Paragraph)
    {
        var parts = ImmutableArray.CreateBuilder<DocumentPart>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var at ? at : text.Length;
            if (!string.IsNullOrWhiteSpace(text[start..end]))
                parts.Add(new DocumentPart(parts.Count == 0 ? first : PartKind.Paragraph, new TextSpan(start, end)));
            start = end + 1;
        }

        return Document(address, text, parts.ToImmutable());
    }
}
