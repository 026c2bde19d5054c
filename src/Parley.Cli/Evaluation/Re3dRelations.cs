using System.Collections.Immutable;
using System.Text.Json;
using Parley.Coding;
using Parley.Coding.Relations;
using Parley.Language;
using Parley.Reading;

namespace Parley.Cli.Evaluation;

/// <summary>re3d's relations of seven types between given entities.</summary>
/// <remarks>
/// Documents are numbered within their source from 0: even ones are those errors were studied on, odd ones are kept apart. Relations that hold both ways count
/// once, whichever way they are marked. re3d's allies are military ones, and it draws no line between backing and
/// liking, nor between opposing and fighting: Parley's word counts as right for either.
/// </remarks>
public static class Re3dRelations
{
    private static readonly string[] Types = ["FightingAgainst", "AlliesOf", "InChargeOf", "BelongsTo", "CommWith", "Likes", "Dislikes"];
    private static readonly string[] Mutual = ["FightingAgainst", "AlliesOf", "CommWith"];

    /// <param name="folder">The folder with a folder a source.</param>
    public static ImmutableArray<Re3dScore> Run(string folder, Func<Document, ParsedDocument> parse)
    {
        var counts = new Dictionary<(string Type, bool IsOdd), (int Gold, int Found, int Right)>();
        foreach (var source in Directory.GetDirectories(folder).Order(StringComparer.Ordinal))
        {
            var documents = Lines(source, "documents").ToList();
            var entities = Lines(source, "entities").ToLookup(item => Text(item, "documentId"));
            var relations = Lines(source, "relations").Where(item => Types.Contains(Text(item, "type"))).ToLookup(item => Text(item, "documentId"));
            for (var i = 0; i < documents.Count; i++)
            {
                var id = Text(documents[i], "_id");
                var reading = new Re3dReading(parse(PlainText.Document(id, Text(documents[i], "text"))), entities[id].Select(item => new Re3dEntity(Span(item, "begin", "end"), Text(item, "type"), item.GetProperty("confidence").GetDouble())));
                Count(counts, i % 2 == 1, Gold(relations[id]), reading.Find(new RelationMatcher()));
            }
        }

        return [.. from half in new[] { false, true }
                   from type in Types.Append("all")
                   let sum = counts.Where(item => item.Key.IsOdd == half && (type == "all" || item.Key.Type == type)).Select(item => item.Value).ToList()
                   select new Re3dScore(type, half ? "documents kept apart" : "documents studied", sum.Sum(item => item.Gold), sum.Sum(item => item.Found), sum.Sum(item => item.Right))];
    }

    private static HashSet<(string Type, TextSpan Source, TextSpan Target)> Gold(IEnumerable<JsonElement> relations) =>
        [.. relations.Select(item => Ordered(Text(item, "type"), Span(item, "sourceBegin", "sourceEnd"), Span(item, "targetBegin", "targetEnd")))];

    private static void Count(
        Dictionary<(string Type, bool IsOdd), (int Gold, int Found, int Right)> counts, bool isOdd,
        HashSet<(string Type, TextSpan Source, TextSpan Target)> gold, IEnumerable<(RelationType Type, TextSpan Source, TextSpan Target)> found)
    {
        void Add(string type, int marked, int told, int right)
        {
            var (a, b, c) = counts.GetValueOrDefault((type, isOdd));
            counts[(type, isOdd)] = (a + marked, b + told, c + right);
        }

        foreach (var item in gold)
            Add(item.Type, 1, 0, 0);
        var open = gold.ToHashSet();
        foreach (var item in found.DistinctBy(item => (TypesOf(item.Type).FirstOrDefault(), Ordered(TypesOf(item.Type).FirstOrDefault() ?? "", item.Source, item.Target))))
        {
            var types = TypesOf(item.Type);
            if (types.Length == 0)
                continue;
            var hit = types.FirstOrDefault(type => open.Remove(Ordered(type, item.Source, item.Target)));
            Add(hit ?? types[0], 0, 1, hit is null ? 0 : 1);
        }
    }

    private static string[] TypesOf(RelationType type) => type switch
    {
        RelationType.Fights or RelationType.Attacks => ["FightingAgainst"],
        RelationType.AllyOf or RelationType.Backs or RelationType.Arms or RelationType.Funds => ["AlliesOf", "Likes"],
        RelationType.Heads or RelationType.Controls => ["InChargeOf"],
        // Who holds an office is no member: re3d marks no minister as belonging to his state.
        RelationType.MemberOf or RelationType.PartOf => ["BelongsTo"],
        RelationType.TalksWith => ["CommWith"],
        RelationType.Praises => ["Likes"],
        RelationType.Opposes => ["Dislikes", "FightingAgainst"],
        RelationType.Criticises or RelationType.ViewsAs or RelationType.Sanctions => ["Dislikes"],
        _ => [],
    };

    private static (string Type, TextSpan Source, TextSpan Target) Ordered(string type, TextSpan source, TextSpan target) =>
        Mutual.Contains(type) && target.CompareTo(source) < 0 ? (type, target, source) : (type, source, target);

    private static IEnumerable<JsonElement> Lines(string source, string name) =>
        File.ReadLines(Path.Combine(source, name + ".jsonl")).Where(line => line.Length > 0).Select(line => JsonElement.Parse(line));

    private static string Text(JsonElement item, string name) => item.GetProperty(name).GetString()!;

    private static TextSpan Span(JsonElement item, string begin, string end) => new(item.GetProperty(begin).GetInt32(), item.GetProperty(end).GetInt32());
}
