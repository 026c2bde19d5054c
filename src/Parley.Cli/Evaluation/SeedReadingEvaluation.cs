using System.Collections.Immutable;
using Parley.Reading;
using Parley.Reading.Intake;

namespace Parley.Cli.Evaluation;

/// <summary>Reads the first reports and compares articles, titles, captions, noise and offsets with their annotation.</summary>
public static class SeedReadingEvaluation
{
    /// <param name="folder">The folder with the reports and <c>gold.json</c>.</param>
    public static ImmutableArray<Score> Run(string folder)
    {
        var gold = SeedGold.Load(folder);
        var files = gold.Articles.Select(article => article.File).Distinct(StringComparer.Ordinal)
            .ToDictionary(file => file, file => Documents(Path.Combine(folder, file + ".txt")), StringComparer.Ordinal);
        var articles = gold.Articles.Select(article => (Gold: article, Found: Match(article, files[article.File]))).ToList();
        return
        [
            new Score("articles found", articles.Count(pair => pair.Found is not null), gold.Articles.Length),
            new Score("files split into as many articles as they hold", files.Count(file => file.Value.Length == gold.Articles.Count(article => article.File == file.Key)), files.Count),
            new Score("titles (or none) right", articles.Count(pair => pair.Found is not null && pair.Found.Title == pair.Gold.Title?.Quote), articles.Count),
            new Score("captions right, each once, without credit", articles.Count(pair => pair.Found is not null && CaptionsEqual(pair.Gold, pair.Found)), articles.Count),
            new Score("noise kept out of the text", gold.Noise.Count(noise => files[noise.File].All(document => KeepsOut(document, noise.Raw))), gold.Noise.Length),
            new Score("body paragraphs kept whole", articles.Sum(pair => pair.Gold.Body.Count(span => LeadsBack(pair.Found, span))), articles.Sum(pair => pair.Gold.Body.Length)),
            new Score("evidence spans that lead back exactly", gold.Evidence.Count(span => files[span.File].Any(document => LeadsBack(document, span))), gold.Evidence.Length),
        ];
    }

    private static ImmutableArray<Document> Documents(string path) =>
        [.. new ArticleReader(IntakeOptions.Default).Read([path]).Select(outcome => outcome.Document).OfType<Document>()];

    private static Document? Match(SeedArticle article, ImmutableArray<Document> documents) =>
        documents.FirstOrDefault(document => LeadsBack(document, article.Body[0]));

    private static bool CaptionsEqual(SeedArticle article, Document document) =>
        document.Captions.Select(part => part.Span.Of(document.Text)).SequenceEqual(article.Captions.Select(caption => caption.Quote), StringComparer.Ordinal);

    private static bool KeepsOut(Document document, TextSpan raw) =>
        !document.Map.Runs.Any(run => !run.Raw.IsEmpty && run.Raw.Overlaps(raw));

    /// <summary>The quote stands in the clean text at a place whose raw span is the annotated one.</summary>
    private static bool LeadsBack(Document? document, SeedSpan span)
    {
        if (document is null)
            return false;
        for (var at = document.Text.IndexOf(span.Quote, StringComparison.Ordinal); at >= 0; at = document.Text.IndexOf(span.Quote, at + 1, StringComparison.Ordinal))
        {
            if (document.Map.ToRaw(TextSpan.OfLength(at, span.Quote.Length)) == span.Raw)
                return true;
        }

        return false;
    }
}
