using System.Text.Json;
using Parley.Reading;
using Parley.Reading.Decoding;
using Parley.Reading.Html;

namespace Parley.Cli.Evaluation;

/// <summary>Reads a collection of pages with known articles (source.html, expected.html, expected-metadata.json in a folder a page) and compares.</summary>
/// <remarks>The article is the kept blocks without the title; words are runs of letters, digits, marks and underscores in lower case, counted as a bag.</remarks>
public static class PageEvaluation
{
    /// <param name="folder">Holds one folder for each page.</param>
    /// <param name="clock">Measures the time a page takes.</param>
    /// <param name="every">Only every so many-th page is read.</param>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static PageEvaluationResult Run(string folder, TimeProvider clock, int every = 1)
    {
        var scores = Directory.EnumerateDirectories(folder)
            .Order(StringComparer.Ordinal)
            .Where(page => File.Exists(Path.Combine(page, "source.html")) && File.Exists(Path.Combine(page, "expected.html")))
            .Where((_, index) => index % every == 0)
            .Select(page => Score(page, clock));
        return new PageEvaluationResult([.. scores]);
    }

    private static PageScore Score(string page, TimeProvider clock)
    {
        var bytes = File.ReadAllBytes(Path.Combine(page, "source.html"));
        var started = clock.GetTimestamp();
        var charset = TextDecoder.DeclaredCharset(bytes);
        var extracted = HtmlExtractor.Extract(TextDecoder.Decode(bytes, charset).Text, page);
        var elapsed = clock.GetElapsedTime(started).TotalMilliseconds;

        var kept = extracted.Blocks.Where(block => block.Drop is null && block.Kind != PartKind.Title).Select(block => block.Span.Of(extracted.Text));
        var reference = ReferenceText.OfHtml(File.ReadAllText(Path.Combine(page, "expected.html")));
        var (precision, recall) = BagOfWords.Compare(string.Join('\n', kept), reference);
        return new PageScore(Path.GetFileName(page), precision, recall, elapsed, CompareMetadata(page, extracted.Metadata));
    }

    private static Dictionary<string, bool> CompareMetadata(string page, ArticleMetadata metadata)
    {
        var agreement = new Dictionary<string, bool>(StringComparer.Ordinal);
        var path = Path.Combine(page, "expected-metadata.json");
        if (!File.Exists(path))
            return agreement;
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        Add("title", "title", expected => SameWords(expected, metadata.Title));
        Add("byline", "byline", expected => SameWords(ByOf(expected), ByOf(metadata.Byline)));
        Add("siteName", "outlet", expected => SameWords(expected, metadata.Outlet));
        Add("publishedTime", "date", expected => metadata.Published is { } date && expected.Contains($"{date.Day:yyyy-MM-dd}", StringComparison.Ordinal));
        Add("lang", "language", expected => expected.Split('-')[0].Equals(metadata.Language, StringComparison.OrdinalIgnoreCase));
        return agreement;

        void Add(string property, string field, Func<string, bool> agrees)
        {
            if (json.RootElement.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } expected)
                agreement[field] = agrees(expected);
        }
    }

    /// <summary>"By" before a name is no part of the name.</summary>
    private static string ByOf(string? byline) => byline is null ? "" : byline.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? byline[3..] : byline;

    private static bool SameWords(string expected, string? found) =>
        found is not null && BagOfWords.WordsOf(expected).SequenceEqual(BagOfWords.WordsOf(found));
}
