using System.Collections.Immutable;
using System.Text.Json;
using Parley.Coding;
using Parley.Language;
using Parley.Reading;

namespace Parley.Cli.Evaluation;

/// <summary>The conditions of the annotated first reports.</summary>
/// <remarks>Found: one condition, from the first to the last word of its sides and its cue, covers at least half of the annotated passage.</remarks>
public static class SeedConditionEvaluation
{
    // Those the text words as conditions; the others are principles, causes and beliefs.
    private static readonly string[] Worded = ["K1", "K2", "K3", "K4", "K5", "K8"];

    /// <param name="folder">The folder with the reports and <c>gold.json</c>.</param>
    /// <returns>Worded ones, the others, right holders of those found, and how many found are in the annotation.</returns>
    public static ImmutableArray<Score> Run(string folder, Func<Document, ParsedDocument> parse)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "gold.json")));
        var coding = new SeedCoding(folder, json.RootElement, parse);
        var gold = json.RootElement.GetProperty("conditions").EnumerateArray()
            .Select(item => (Id: item.GetProperty("id").GetString()!, Holder: item.GetProperty("holder").GetString()!, Found: coding.Covering<Condition>(item, SupportRole.If, SupportRole.Then, SupportRole.Cue))).ToList();
        var worded = gold.Where(item => Worded.Contains(item.Id)).ToList();
        var others = gold.Where(item => !Worded.Contains(item.Id)).ToList();
        var held = gold.Where(item => item.Found.Count > 0).ToList();
        var all = coding.All<Condition>().ToList();
        return
        [
            new Score("worded conditions found", worded.Count(item => item.Found.Count > 0), worded.Count),
            new Score("principles and causes found", others.Count(item => item.Found.Count > 0), others.Count),
            new Score(
                "conditions with the right holder, of those found",
                held.Count(item => item.Found.Exists(found => coding.IsActor(item.Holder, found.Fact.Claim.Holders, found.Fact.Claim.HolderText, found.Document))), held.Count),
            new Score("conditions found that are annotated", all.Count(fact => gold.Exists(item => item.Found.Exists(found => found.Fact.Id == fact.Id))), all.Count),
        ];
    }
}
