using System.Collections.Immutable;
using System.Text.Json;
using Parley.Coding;
using Parley.Coding.Assembly;
using Parley.Language;
using Parley.Reading;
using Parley.Reading.Intake;

namespace Parley.Cli.Evaluation;

/// <summary>The events and talks of the annotated first reports.</summary>
public static class SeedEventEvaluation
{
    /// <param name="folder">The folder with the reports and <c>gold.json</c>.</param>
    public static ImmutableArray<Score> Run(string folder, Func<Document, ParsedDocument> parse)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "gold.json")));
        var coder = new DocumentCoder();
        var coded = Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal)
            .ToDictionary(path => Path.GetFileNameWithoutExtension(path)!, path => Documents(path).Select(document => coder.Code(parse(document))).ToList(), StringComparer.Ordinal);
        var gold = json.RootElement.GetProperty("events").EnumerateArray().Where(item => Types(item).Count > 0).ToList();
        var matched = gold.Select(item => (Gold: item, Found: Overlapping<Event>(item, coded))).ToList();
        var typed = matched.Where(pair => pair.Found.Count > 0).ToList();
        var unreal = matched.Where(pair => IsUnreal(pair.Gold)).ToList();
        var talks = json.RootElement.GetProperty("talks").EnumerateArray().ToList();
        return
        [
            new Score("events found", typed.Count, gold.Count),
            new Score("events of the right type, of those found", typed.Count(pair => pair.Found.Exists(fact => Types(pair.Gold).Contains(fact.Claim.Type))), typed.Count),
            new Score("planned, postponed or hypothetical events marked as such", unreal.Count(pair => pair.Found.TrueForAll(fact => !IsReal(fact.Modality)) && pair.Found.Count > 0), unreal.Count),
            new Score("talks found", talks.Count(item => Overlapping<Talks>(item, coded).Count > 0), talks.Count),
        ];
    }

    private static ImmutableArray<Document> Documents(string path) =>
        [.. new ArticleReader(IntakeOptions.Default).Read([path]).Select(outcome => outcome.Document).OfType<Document>()];

    private static List<EventType> Types(JsonElement item)
    {
        var plover = item.GetProperty("plover");
        var names = new List<string?> { plover.TryGetProperty("type", out var type) ? type.GetString() : null };
        if (plover.TryGetProperty("alt", out var others))
            names.AddRange(others.EnumerateArray().Select(other => other.GetString()));
        return [.. names.OfType<string>().Select(name => Enum.Parse<EventType>(name, ignoreCase: true))];
    }

    private static bool IsUnreal(JsonElement item)
    {
        var status = item.GetProperty("status").GetString()!;
        return status.StartsWith("hypothetical", StringComparison.Ordinal) || status.StartsWith("planned", StringComparison.Ordinal) || status.StartsWith("postponed", StringComparison.Ordinal);
    }

    private static bool IsReal(Modality modality) => modality is Modality.Occurred or Modality.Ongoing or Modality.Habitual;

    private static List<Fact<T>> Overlapping<T>(JsonElement item, Dictionary<string, List<CodedDocument>> coded)
        where T : class, IClaim
    {
        var found = new List<Fact<T>>();
        foreach (var evidence in item.GetProperty("evidence").EnumerateArray())
        {
            var span = new TextSpan(evidence.GetProperty("start").GetInt32(), evidence.GetProperty("end").GetInt32());
            foreach (var fact in coded[evidence.GetProperty("doc").GetString()!].SelectMany(document => document.Facts).OfType<Fact<T>>())
            {
                if (fact.Support.Any(support => support.Role == SupportRole.Trigger && support.Evidence.Raw.Overlaps(span)))
                    found.Add(fact);
            }
        }

        return found;
    }
}
