using System.Text.Json;
using Parley.Language;
using Parley.Language.Parsing;
using Parley.Reading;

namespace Parley.Cli.Evaluation;

/// <summary>Scores references to persons, organisations and places by exact span on re3d, on the documents never trained on.</summary>
/// <remarks>
/// As in training: the documents are divided by the first eight hexadecimal digits of their id, modulo 5, and 0 tests; annotations the corpus holds
/// improbable (confidence below 0.5) are left out; of nested ones the outermost is kept.
/// </remarks>
internal static class Re3dNames
{
    private const double LeastConfidence = 0.5;
    private const uint Parts = 5;
    private const int Digits = 8;

    private static readonly Dictionary<string, EntityType> Types = new(StringComparer.Ordinal)
    {
        ["Person"] = EntityType.Person,
        ["Organisation"] = EntityType.Organisation,
        ["Location"] = EntityType.Location,
        ["Nationality"] = EntityType.Group,
        ["Weapon"] = EntityType.Weapon,
        ["MilitaryPlatform"] = EntityType.Weapon,
    };

    /// <param name="folder">The folder with a folder a source.</param>
    public static NameScore Run(EnglishPipeline pipeline, string folder)
    {
        var score = new NameScore();
        foreach (var source in Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal))
        {
            var entities = Rows(source, "entities").ToLookup(row => row.GetProperty("documentId").GetString(), StringComparer.Ordinal);
            foreach (var row in Rows(source, "documents"))
            {
                var id = row.GetProperty("_id").GetString()!;
                if (Convert.ToUInt32(id[..Digits], 16) % Parts != 0)
                    continue;
                var parsed = pipeline.Parse(PlainText.ByLine(id, row.GetProperty("text").GetString()!));
                score.Add(Marked(parsed, entities[id]), parsed.References);
            }
        }

        return score;
    }

    private static List<NamedEntity> Marked(ParsedDocument parsed, IEnumerable<JsonElement> rows)
    {
        var kept = new List<TextSpan>();
        var marked = new List<NamedEntity>();
        var spans = rows.Where(row => row.GetProperty("confidence").GetDouble() >= LeastConfidence && Types.ContainsKey(row.GetProperty("type").GetString()!))
            .Select(row => (Span: new TextSpan(row.GetProperty("begin").GetInt32(), row.GetProperty("end").GetInt32()), Type: Types[row.GetProperty("type").GetString()!]));
        foreach (var (span, type) in spans.OrderByDescending(item => item.Span.Length).ThenBy(item => item.Span.Start).ThenBy(item => item.Type))
        {
            if (kept.Exists(other => other.Overlaps(span)))
                continue;
            kept.Add(span);
            var first = parsed.Tokens.Count(token => token.Span.End <= span.Start);
            var end = parsed.Tokens.Count(token => token.Span.Start < span.End);
            if (first < end)
                marked.Add(new NamedEntity(type, first, end));
        }

        return marked;
    }

    private static IEnumerable<JsonElement> Rows(string source, string file) =>
        File.ReadLines(Path.Combine(source, file + ".jsonl")).Select(line => line.Trim('\uFEFF', ' ')).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement);
}
