using System.Text.Json;
using Parley.Coding;
using Parley.Coding.Assembly;
using Parley.Language;
using Parley.Reading;
using Parley.Reading.Intake;

namespace Parley.Cli.Evaluation;

/// <summary>The relations of the annotated first reports: how many the text states are found, with both sides and the sign right.</summary>
/// <remarks>
/// Relations whose basis is marked implied are left out. A relation counts as found where a fact that holds names both actors, or a part of one, and its evidence
/// stands in the sentence of the marked evidence. Types are compared by <see cref="Kinds"/>.
/// </remarks>
public static class SeedRelationEvaluation
{
    private static readonly Dictionary<string, RelationType[]> Kinds = new(StringComparer.Ordinal)
    {
        ["member_of"] = [RelationType.MemberOf, RelationType.AllyOf],
        ["backs"] = [RelationType.Backs],
        ["supports"] = [RelationType.Backs],
        ["loyal_to"] = [RelationType.Backs, RelationType.AllyOf, RelationType.ProxyOf],
        ["arms"] = [RelationType.Arms],
        ["funds"] = [RelationType.Funds],
        ["has_troops_in"] = [RelationType.HasForcesIn],
        ["present_in"] = [RelationType.HasForcesIn],
        ["borders"] = [RelationType.Borders],
        ["hosts_refugees_from"] = [RelationType.HostsRefugeesFrom],
        ["controls"] = [RelationType.Controls],
        ["fights"] = [RelationType.Fights, RelationType.Attacks],
        ["at_war_with"] = [RelationType.Fights],
        ["strikes"] = [RelationType.Attacks],
        ["communicates_with (eroded)"] = [RelationType.TalksWith],
        ["regards_as_terrorist_affiliated"] = [RelationType.ViewsAs],
        ["facilitates_reconciliation"] = [RelationType.MediatesFor],
        ["linked_to"] = [RelationType.AllyOf],
    };

    /// <param name="folder">The folder with the reports and <c>gold.json</c>.</param>
    public static Score Run(string folder, Func<Document, ParsedDocument> parse)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "gold.json")));
        var coder = new DocumentCoder();
        var facts = Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).ToDictionary(
            path => Path.GetFileNameWithoutExtension(path)!,
            path => new ArticleReader(IntakeOptions.Default).Read([path]).Select(outcome => outcome.Document).OfType<Document>().Select(document => coder.Code(parse(document))).ToList(),
            StringComparer.Ordinal);
        var names = new SeedActorNames(json.RootElement);
        var stated = json.RootElement.GetProperty("relations").EnumerateArray().Where(IsStated).ToList();
        return new Score("relations stated in words that are found", stated.Count(item => IsFound(item, facts, names)), stated.Count);
    }

    private static bool IsStated(JsonElement item) => !(item.TryGetProperty("basis", out var basis) && basis.GetString()!.StartsWith("implied", StringComparison.Ordinal));

    private static bool IsFound(JsonElement item, Dictionary<string, List<CodedDocument>> coded, SeedActorNames names)
    {
        var (subject, target, kind) = (item.GetProperty("subject").GetString()!, item.GetProperty("object").GetString()!, item.GetProperty("relation").GetString()!);
        foreach (var evidence in item.GetProperty("evidence").EnumerateArray())
        {
            var span = new TextSpan(evidence.GetProperty("start").GetInt32(), evidence.GetProperty("end").GetInt32());
            foreach (var document in coded[evidence.GetProperty("doc").GetString()!])
            {
                foreach (var fact in document.Facts.OfType<Fact<Relation>>().Where(fact => fact.Support.Any(support => support.Evidence.Raw.Overlaps(span))))
                {
                    if (!TypesOf(kind).Contains(fact.Claim.Type))
                        continue;
                    if ((names.Fit(subject, fact.Claim.Subject, document) && names.Fit(target, fact.Claim.Target, document))
                        || (RelationSigns.IsMutual(fact.Claim.Type) && names.Fit(subject, fact.Claim.Target, document) && names.Fit(target, fact.Claim.Subject, document)))
                        return true;
                }
            }
        }

        return false;
    }

    private static RelationType[] TypesOf(string kind)
    {
        if (Kinds.TryGetValue(kind, out var types))
            return types;
        if (kind.Contains("ally", StringComparison.Ordinal) || kind.Contains("allied", StringComparison.Ordinal) || kind.Contains("partner", StringComparison.Ordinal))
            return [RelationType.AllyOf, RelationType.MemberOf];
        if (kind is "opposes" or "animosity" or "at_odds_with" || kind.StartsWith("precarious", StringComparison.Ordinal))
            return [RelationType.Opposes, RelationType.Fights];
        return kind.EndsWith("_of", StringComparison.Ordinal) || kind.Contains("_of ", StringComparison.Ordinal) || kind == "commander_in"
            ? [RelationType.Heads, RelationType.Represents, RelationType.PartOf]
            : [];
    }
}
