using System.Collections.Immutable;
using System.Text.Json;
using Parley.Coding;
using Parley.Language;
using Parley.Reading;

namespace Parley.Cli.Evaluation;

/// <summary>The positions of the annotated first reports.</summary>
/// <remarks>Found: one position, from the first to the last word of its support, covers at least half of an annotated passage, and the annotated actor holds it.
/// The annotation has no stance for a concern or a condition: there any stance counts.</remarks>
public static class SeedPositionEvaluation
{
    private static readonly SupportRole[] Whole = [SupportRole.Holder, SupportRole.Cue, SupportRole.Content];

    /// <param name="folder">The folder with the reports and <c>gold.json</c>.</param>
    /// <returns>Those found with their holder, right stances of those, and how many found overlap an annotated one.</returns>
    public static ImmutableArray<Score> Run(string folder, Func<Document, ParsedDocument> parse)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "gold.json")));
        var coding = new SeedCoding(folder, json.RootElement, parse);
        var gold = json.RootElement.GetProperty("positions").EnumerateArray().Select(item => (Item: item, Found: Held(item, coding), Overlapping: coding.Covering<Position>(item, Whole))).ToList();
        var found = gold.Where(item => item.Found.Count > 0).ToList();
        var all = coding.All<Position>().ToList();
        return
        [
            new Score("positions found with their holder", found.Count, gold.Count),
            new Score("positions with the right stance, of those found", found.Count(item => item.Found.Exists(fact => IsStance(fact.Claim.Stance, item.Item.GetProperty("stance").GetInt32()))), found.Count),
            new Score("positions found that are annotated", all.Count(fact => gold.Exists(item => item.Overlapping.Exists(other => other.Fact.Id == fact.Id))), all.Count),
        ];
    }

    private static List<Fact<Position>> Held(JsonElement item, SeedCoding coding) =>
        [.. coding.Covering<Position>(item, Whole).Where(found => coding.IsActor(item.GetProperty("actor").GetString()!, found.Fact.Claim.Holders, found.Fact.Claim.HolderText, found.Document)).Select(found => found.Fact)];

    private static bool IsStance(PositionStance found, int gold) => gold switch
    {
        1 => found is not PositionStance.Against,
        -1 => found is PositionStance.Against,
        _ => true,
    };
}
