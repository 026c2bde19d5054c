using System.Collections.Immutable;
using Parley.Language;
using Parley.Language.Segmentation;
using Parley.Reading;

namespace Parley.Tests.Language;

/// <summary>Documents and layers made from plain strings.</summary>
internal static class Texts
{
    /// <summary>A document of paragraphs, set apart by blank lines in <paramref name="text"/>.</summary>
    public static Document Document(string text, PartKind kind = PartKind.Paragraph)
    {
        var parts = ImmutableArray.CreateBuilder<DocumentPart>();
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf("\n\n", at, StringComparison.Ordinal) is >= 0 and var found ? found : text.Length;
            if (end > at)
                parts.Add(new DocumentPart(kind, new TextSpan(at, end)));
            at = end + 2;
        }

        return PlainText.Document("test.txt", text, parts.ToImmutable());
    }

    public static ParsedDocument Parse(string text) => new EnglishAnnotator().Annotate(Document(text));
}
