using Parley.Reading;

namespace Parley.Training.Names;

/// <summary>Makes a document of a text that needs no cleaning: offsets in the one are offsets in the other.</summary>
public static class PlainDocument
{
    /// <summary>Parts end at line breaks.</summary>
    public static Document Of(string text, string address)
    {
        var builder = new CleanTextBuilder(text);
        builder.Append(new TextSpan(0, text.Length));
        var (clean, map) = builder.Build();
        var parts = new List<DocumentPart>();
        for (var start = 0; start < clean.Length;)
        {
            var end = clean.IndexOf('\n', start);
            end = end < 0 ? clean.Length : end;
            if (!string.IsNullOrWhiteSpace(clean[start..end]))
                parts.Add(new DocumentPart(PartKind.Paragraph, new TextSpan(start, end)));
            start = end + 1;
        }

        return new Document(address, clean, [.. parts], map, ArticleMetadata.None);
    }
}
