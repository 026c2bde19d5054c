using System.Text.Json;
using Parley.Language;

namespace Parley.Training.Names;

/// <summary>Reads a folder of re3d: every reference to an entity, by name or not, with its article and titles.</summary>
/// <remarks>
/// Annotations the corpus itself holds improbable are left out, and of nested ones the outermost is kept. The documents are divided by
/// the first eight hexadecimal digits of their id, modulo 5: 0 tests, 1 develops, the others train.
/// </remarks>
public static class Re3dCorpus
{
    public const string Name = "re3d";

    /// <summary>Annotations below this confidence are taken for wrong.</summary>
    public const double LeastConfidence = 0.5;

    private static readonly Dictionary<string, EntityType> Map = new(StringComparer.Ordinal)
    {
        ["Person"] = EntityType.Person,
        ["Organisation"] = EntityType.Organisation,
        ["Location"] = EntityType.Location,
        ["Nationality"] = EntityType.Group,
        ["Weapon"] = EntityType.Weapon,
        ["MilitaryPlatform"] = EntityType.Weapon,
    };

    private static readonly HashSet<EntityType> Types = [.. Map.Values];

    /// <summary>0 tests, 1 develops, 2 to 4 train.</summary>
    /// <param name="id">Hexadecimal digits, eight or more.</param>
    public static int PartOf(string id) => (int)(Convert.ToUInt32(id[..8], 16) % 5);

    /// <summary>The documents of one source of the corpus, in the order of the file.</summary>
    public static IEnumerable<LabelledSentence> Read(string folder)
    {
        var spans = Rows(Path.Combine(folder, "entities.jsonl"))
            .Where(row => row.GetProperty("confidence").GetDouble() >= LeastConfidence && Map.ContainsKey(row.GetProperty("type").GetString()!))
            .Select(row => (Document: row.GetProperty("documentId").GetString()!, Start: row.GetProperty("begin").GetInt32(),
                End: row.GetProperty("end").GetInt32(), Type: Map[row.GetProperty("type").GetString()!]))
            .ToLookup(row => row.Document, StringComparer.Ordinal);
        foreach (var row in Rows(Path.Combine(folder, "documents.jsonl")))
        {
            var id = row.GetProperty("_id").GetString()!;
            var kept = Outermost(spans[id].Select(span => (span.Start, span.End, span.Type)));
            foreach (var sentence in SpanLabels.Of(Name, id, row.GetProperty("text").GetString()!, kept, Types))
                yield return sentence;
        }
    }

    private static List<(int Start, int End, EntityType Type)> Outermost(IEnumerable<(int Start, int End, EntityType Type)> spans)
    {
        var kept = new List<(int Start, int End, EntityType Type)>();
        foreach (var span in spans.OrderByDescending(span => span.End - span.Start).ThenBy(span => span.Start).ThenBy(span => span.Type))
        {
            if (kept.TrueForAll(other => span.End <= other.Start || span.Start >= other.End))
                kept.Add(span);
        }

        return kept;
    }

    private static IEnumerable<JsonElement> Rows(string file) =>
        File.ReadLines(file).Select(line => line.Trim('\uFEFF', ' ')).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement);
}
