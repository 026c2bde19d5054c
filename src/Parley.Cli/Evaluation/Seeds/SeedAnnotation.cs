using System.Collections.Immutable;
using System.Text.Json;
using Parley.Cli.Evaluation.Gold;
using Parley.Coding;
using Parley.Reading;

namespace Parley.Cli.Evaluation.Seeds;

/// <summary>The annotation of the first reports, as far as actors, references and talks are judged by it.</summary>
public sealed class SeedAnnotation
{
    private static readonly string[] CollectiveKinds = ["collective", "ad_hoc_group", "anonymous_source"];

    private readonly Dictionary<string, GoldActor> _actors;
    private readonly Dictionary<string, ImmutableArray<string>> _members;

    private SeedAnnotation(JsonElement root)
    {
        _actors = root.GetProperty("actors").EnumerateArray().ToDictionary(item => item.GetProperty("id").GetString()!, ToActor, StringComparer.Ordinal);
        _members = root.GetProperty("actors").EnumerateArray().ToDictionary(
            item => item.GetProperty("id").GetString()!, item => List(item, "members").Select(id => id.GetString()!).ToImmutableArray(), StringComparer.Ordinal);
        Mentions = [.. root.GetProperty("actors").EnumerateArray().SelectMany(item => List(item, "mentions").Select(span => ToMention(item.GetProperty("id"), span)))];
        References = [.. List(root, "coreference").Select(item => ToMention(item.GetProperty("actor"), item))];
        Traps = [.. List(root, "coreference_traps").Where(item => item.TryGetProperty("must_not_be", out _)).Select(ToTrap)];
        Talks = [.. List(root, "talks").Select(ToTalks)];
    }

    public ImmutableArray<GoldActor> Actors => [.. _actors.Values];

    /// <summary>By name, adjective or capital.</summary>
    public ImmutableArray<SeedMention> Mentions { get; }

    /// <summary>By pronoun or description.</summary>
    public ImmutableArray<SeedMention> References { get; }

    public ImmutableArray<SeedTrap> Traps { get; }

    public ImmutableArray<(string File, GoldTalks Talks)> Talks { get; }

    /// <param name="folder">The folder that holds <c>gold.json</c>.</param>
    public static SeedAnnotation Load(string folder)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "gold.json")));
        return new SeedAnnotation(json.RootElement);
    }

    private static GoldActor ToActor(JsonElement item)
    {
        var name = item.GetProperty("name").GetString()!;
        var kind = item.GetProperty("kind").GetString()!;
        var bare = name.Contains('(', StringComparison.Ordinal) ? name[..name.IndexOf('(', StringComparison.Ordinal)].TrimEnd() : name;
        var aliases = List(item, "aliases").Select(alias => alias.GetProperty("text").GetString()!);
        var nominals = List(item, "nominals").Select(nominal => nominal.GetString()!);
        var isNamed = !item.TryGetProperty("named", out var named) || named.GetBoolean();
        return new GoldActor(
            item.GetProperty("id").GetString()!, [bare, .. aliases, .. nominals], isNamed, CollectiveKinds.Contains(kind), IsOptional: kind.StartsWith("place", StringComparison.Ordinal));
    }

    private SeedMention ToMention(JsonElement actor, JsonElement span) => new(
        _actors[actor.GetString()!], span.GetProperty("doc").GetString()!, ToSpan(span), [.. _members[actor.GetString()!].Select(id => _actors[id])]);

    /// <summary>The words of the trap, without a remark in brackets, where they stand in its evidence.</summary>
    private SeedTrap ToTrap(JsonElement item)
    {
        var evidence = item.GetProperty("evidence")[0];
        var words = item.GetProperty("text").GetString()!.Split('(')[0].Trim();
        var at = $" {evidence.GetProperty("quote").GetString()} ".IndexOf($" {words} ", StringComparison.Ordinal);
        var span = at < 0 ? ToSpan(evidence) : TextSpan.OfLength(evidence.GetProperty("start").GetInt32() + at, words.Length);
        return new SeedTrap(evidence.GetProperty("doc").GetString()!, span, [.. List(item, "must_not_be").Select(id => _actors[id.GetString()!])]);
    }

    private (string File, GoldTalks Talks) ToTalks(JsonElement item)
    {
        var evidence = List(item, "evidence").ToList();
        var date = item.GetProperty("date").GetProperty("value").GetString();
        var participants = List(item, "participants").Select(one => (_actors[one.GetProperty("actor").GetString()!], ToRole(one)));
        int? round = item.TryGetProperty("round", out var number) ? number.GetInt32() : null;
        var status = item.GetProperty("status").GetString()!.Split(';')[0];
        return (evidence[0].GetProperty("doc").GetString()!, new GoldTalks(
            [.. participants], [status == "interrupted" ? "stalled" : status], date, round, [.. evidence.Select(ToSpan)], IsOptional: false));
    }

    // Only what the text says: a role the annotation calls implied is none.
    private static TalksRole ToRole(JsonElement participant)
    {
        var roles = List(participant, "roles").Select(role => role.GetString()!).ToList();
        return roles.Contains("host") ? TalksRole.Host : roles switch
        {
            ["observer"] => TalksRole.Observer,
            ["auspices"] => TalksRole.Sponsor,
            ["advocate"] => TalksRole.Advocate,
            _ => TalksRole.Party,
        };
    }

    private static TextSpan ToSpan(JsonElement item) => new(item.GetProperty("start").GetInt32(), item.GetProperty("end").GetInt32());

    private static IEnumerable<JsonElement> List(JsonElement item, string property) =>
        item.TryGetProperty(property, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];
}
