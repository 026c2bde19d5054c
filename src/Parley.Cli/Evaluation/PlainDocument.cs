using Parley.Reading;

namespace Parley.Cli.Evaluation;

/// <summary>Documents made from a sentence of evaluation data: its characters as they are, in one paragraph.</summary>
internal static class PlainDocument
{
    public static Document Of(string text)
    {
        var builder = new CleanTextBuilder(text);
        builder.Append(new TextSpan(0, text.Length));
        var (clean, map) = builder.Build();
        return new Document("-", clean, [new DocumentPart(PartKind.Paragraph, new TextSpan(0, clean.Length))], map, ArticleMetadata.None);
    }
}
