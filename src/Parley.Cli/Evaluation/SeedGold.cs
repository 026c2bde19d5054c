using System.Collections.Immutable;
using System.Text.Json;
using Parley.Reading;

namespace Parley.Cli.Evaluation;

/// <summary>The hand-made annotation of the first reports, as far as reading is judged by it. Spans are raw: into the decoded file.</summary>
public sealed record SeedGold(ImmutableArray<SeedArticle> Articles, ImmutableArray<SeedSpan> Noise, ImmutableArray<SeedSpan> Evidence)
{
    /// <param name="folder">The folder that holds <c>gold.json</c> and the reports it names.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="JsonException">The file is not the annotation's JSON.</exception>
    public static SeedGold Load(string folder)
    {
        using var stream = File.OpenRead(Path.Combine(folder, "gold.json"));
        using var json = JsonDocument.Parse(stream);
        var root = json.RootElement;
        var noise = root.GetProperty("noise").EnumerateArray().Select(item => Span(item.GetProperty("span"))).ToImmutableArray();
        var evidence = new HashSet<SeedSpan>();
        foreach (var section in root.EnumerateObject().Where(section => section.Name is not ("meta" or "noise" or "noise_structural" or "articles")))
            Collect(section.Value, evidence);
        return new SeedGold(
            [.. root.GetProperty("articles").EnumerateArray().Select(Article)],
            noise,
            [.. evidence.Where(span => !noise.Any(dropped => dropped.File == span.File && dropped.Raw.Overlaps(span.Raw))).OrderBy(span => span.File, StringComparer.Ordinal).ThenBy(span => span.Raw)]);
    }

    private static SeedArticle Article(JsonElement article) => new(
        article.GetProperty("id").GetString()!,
        article.GetProperty("doc").GetString()!,
        article.TryGetProperty("title", out var title) && title.ValueKind == JsonValueKind.Object ? Span(title) : null,
        [.. Elements(article, "captions").Select(CaptionWithoutCredit)],
        [.. Elements(article, "body_paragraphs").Select(Span)]);

    private static SeedSpan CaptionWithoutCredit(JsonElement caption)
    {
        var whole = Span(caption.GetProperty("canonical"));
        var credit = Span(caption.GetProperty("credit"));
        var raw = new TextSpan(whole.Raw.Start, credit.Raw.Start);
        var quote = whole.Quote[..raw.Length].TrimEnd();
        return whole with { Raw = TextSpan.OfLength(raw.Start, quote.Length), Quote = quote };
    }

    private static IEnumerable<JsonElement> Elements(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];

    private static void Collect(JsonElement element, HashSet<SeedSpan> into)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                Collect(item, into);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (element.TryGetProperty("doc", out _) && element.TryGetProperty("start", out _) && element.TryGetProperty("end", out _))
                into.Add(Span(element));
            foreach (var property in element.EnumerateObject())
                Collect(property.Value, into);
        }
    }

    private static SeedSpan Span(JsonElement element) => new(
        element.GetProperty("doc").GetString()!,
        new TextSpan(element.GetProperty("start").GetInt32(), element.GetProperty("end").GetInt32()),
        (element.TryGetProperty("quote", out var quote) ? quote : element.GetProperty("text")).GetString()!);
}
