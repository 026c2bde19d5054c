using System.Collections.Immutable;
using System.Text.Json;
using Parley.Reading;

namespace Parley.Tests.Reading.Cleaning;

/// <summary>Floors on the first reports, where the shared folder is there.</summary>
public sealed class SeedReportsTests
{
    private static readonly string? Seeds = Find();

    [Fact]
    public void Every_article_is_found_with_its_title_and_captions()
    {
        var (gold, documents) = Load();

        foreach (var article in gold.RootElement.GetProperty("articles").EnumerateArray())
        {
            var document = DocumentOf(article, documents);
            var title = article.GetProperty("title");
            Assert.Equal(title.ValueKind == JsonValueKind.Null ? null : title.GetProperty("quote").GetString(), document.Title);
            var captions = article.GetProperty("captions").EnumerateArray().Select(WithoutCredit);
            Assert.Equal(captions, document.Captions.Select(part => part.Span.Of(document.Text)));
        }

        Assert.Equal(3, documents.Values.Sum(list => list.Length));
    }

    [Fact]
    public void No_noise_is_in_a_clean_text()
    {
        var (gold, documents) = Load();

        foreach (var noise in gold.RootElement.GetProperty("noise").EnumerateArray())
        {
            var span = Span(noise.GetProperty("span"));
            var list = documents[noise.GetProperty("span").GetProperty("doc").GetString()!];
            Assert.DoesNotContain(list.SelectMany(document => document.Map.Runs), run => run.Raw.Length > 0 && run.Raw.Overlaps(span));
            Assert.Contains(list.SelectMany(document => document.Dropped), drop => drop.Raw.Overlaps(span));
        }
    }

    [Fact]
    public void Every_body_paragraph_and_every_piece_of_evidence_leads_back_to_its_offsets()
    {
        var (gold, documents) = Load();
        var spans = new List<(string Document, TextSpan Span)>();
        foreach (var article in gold.RootElement.GetProperty("articles").EnumerateArray())
        {
            foreach (var paragraph in article.GetProperty("body_paragraphs").EnumerateArray())
                spans.Add((article.GetProperty("doc").GetString()!, Span(paragraph)));
        }

        foreach (var section in gold.RootElement.EnumerateObject().Where(section => section.Name is not ("noise" or "articles" or "meta" or "noise_structural" or "must_not")))
            Collect(section.Value, spans);

        var noise = gold.RootElement.GetProperty("noise").EnumerateArray().Select(item => item.GetProperty("span"))
            .Select(span => (Document: span.GetProperty("doc").GetString()!, Span: Span(span))).ToList();
        spans.RemoveAll(item => noise.Exists(other => other.Document == item.Document && other.Span.Overlaps(item.Span)));
        Assert.True(spans.Count > 300);
        foreach (var (name, span) in spans)
            Assert.True(documents[name].Any(document => LeadsBack(document, span)), $"{name} {span} is not in the clean text letter by letter.");
    }

    private static bool LeadsBack(Document document, TextSpan raw)
    {
        foreach (var run in document.Map.Runs)
        {
            if (!run.IsVerbatim || !run.Raw.Contains(raw.Start))
                continue;
            var start = run.Clean.Start + (raw.Start - run.Raw.Start);
            return start + raw.Length <= document.Text.Length && document.Map.ToRaw(TextSpan.OfLength(start, raw.Length)) == raw;
        }

        return false;
    }

    private static string WithoutCredit(JsonElement caption)
    {
        var whole = caption.GetProperty("canonical");
        var credit = caption.GetProperty("credit").GetProperty("start").GetInt32() - whole.GetProperty("start").GetInt32();
        return whole.GetProperty("quote").GetString()![..credit].TrimEnd();
    }

    private static Document DocumentOf(JsonElement article, Dictionary<string, ImmutableArray<Document>> documents)
    {
        var first = article.GetProperty("body_paragraphs")[0].GetProperty("start").GetInt32();
        return Assert.Single(documents[article.GetProperty("doc").GetString()!], document => document.Map.Runs.Any(run => run.Raw.Contains(first)));
    }

    private static void Collect(JsonElement element, List<(string Document, TextSpan Span)> spans)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                Collect(item, spans);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (element.TryGetProperty("doc", out var doc) && element.TryGetProperty("start", out _) && element.TryGetProperty("end", out _))
                spans.Add((doc.GetString()!, Span(element)));
            foreach (var property in element.EnumerateObject())
                Collect(property.Value, spans);
        }
    }

    private static TextSpan Span(JsonElement element) => new(element.GetProperty("start").GetInt32(), element.GetProperty("end").GetInt32());

    private static (JsonDocument Gold, Dictionary<string, ImmutableArray<Document>> Documents) Load()
    {
        Assert.SkipUnless(Seeds is not null, "The shared seeds are not beside the repository.");
        var documents = Directory.GetFiles(Seeds!, "*.txt").ToDictionary(path => Path.GetFileNameWithoutExtension(path), path =>
        {
            var raw = File.ReadAllText(path);
            var cleaned = Cleaned.All(raw);
            Cleaned.AssertAccounted(raw, cleaned);
            return cleaned;
        });
        return (JsonDocument.Parse(File.ReadAllText(Path.Combine(Seeds!, "gold.json"))), documents);
    }

    private static string? Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Parley.slnx")))
            folder = folder.Parent;
        var seeds = folder?.Parent is null ? null : Path.Combine(folder.Parent.FullName, "shared", "seeds");
        return seeds is not null && File.Exists(Path.Combine(seeds, "gold.json")) ? seeds : null;
    }
}
