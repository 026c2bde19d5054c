using System.Collections.Immutable;
using System.Text.Json;
using Parley.Cli.Evaluation.Gold;
using Parley.Coding;
using Parley.Reading;

namespace Parley.Cli.Evaluation.Reports;

/// <summary>Reads <c>NAME.txt</c> with <c>NAME.gold.json</c> beside it.</summary>
public sealed class GoldReportReader
{
    private readonly string _text;
    private readonly JsonElement _root;
    private readonly ImmutableArray<GoldActor> _actors;

    private GoldReportReader(string text, JsonElement root)
    {
        _text = text;
        _root = root;
        _actors = [.. List("actors").Select(Actor)];
    }

    /// <summary>Every annotated report of the folder, by name.</summary>
    /// <exception cref="FormatException">A quote is not in the text, or an actor is not in the list.</exception>
    public static ImmutableArray<GoldReport> ReadAll(string folder) =>
        [.. Directory.GetFiles(folder, "*.gold.json").Order(StringComparer.Ordinal).Select(path => Read(path[..^".gold.json".Length] + ".txt", path))];

    /// <summary>Every quote of an annotation with whether it stands in the text as often as the annotation says.</summary>
    public static IEnumerable<(string Quote, bool IsThere)> Quotes(string textPath, string goldPath)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(goldPath));
        var text = File.ReadAllText(textPath);
        foreach (var item in json.RootElement.EnumerateObject().SelectMany(list => list.Value.EnumerateArray()).Where(item => item.TryGetProperty("quote", out _)))
            yield return (Word(item, "quote")!, Find(text, item) is not null);
    }

    private static GoldReport Read(string textPath, string goldPath)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(goldPath));
        var reader = new GoldReportReader(File.ReadAllText(textPath), json.RootElement);
        return new GoldReport(
            textPath,
            reader._actors,
            [.. reader.List("statements").Select(reader.Statement)],
            [.. reader.List("events").Select(reader.Event)],
            [.. reader.List("talks").Select(reader.Talks)],
            [.. reader.List("relations").Select(reader.Relation)],
            [.. reader.List("conditions").Select(reader.Condition)],
            [.. reader.List("positions").Select(reader.Position)]);
    }

    private static GoldActor Actor(JsonElement item) => new(
        Word(item, "name")!, [Word(item, "name")!, .. Words(item, "aliases")], Flag(item, "named"), Flag(item, "collective"), Flag(item, "optional"));

    private GoldStatement Statement(JsonElement item) => new(
        Actors(item, "speakers"), Word(item, "kind") is { } kind && Enum.TryParse<StatementKind>(kind, ignoreCase: true, out var known) ? known : null,
        Spans(item), Flag(item, "anonymous"), Flag(item, "optional"));

    private GoldEvent Event(JsonElement item) => new(
        [.. Words(item, "alternatives").Prepend(Word(item, "type")!).Select(Value<EventType>)],
        Actors(item, "actors"), Actors(item, "recipients"),
        [.. Words(item, "modalities").Prepend(Word(item, "modality")!).Select(Value<Modality>)],
        Word(item, "date"), Spans(item), Flag(item, "optional"));

    private GoldTalks Talks(JsonElement item) => new(
        [.. item.GetProperty("participants").EnumerateArray().Select(one => (Actor(Word(one, "actor")!), Value<TalksRole>(Word(one, "role")!)))],
        [.. Words(item, "statuses").Prepend(Word(item, "status")!)],
        Word(item, "date"), item.TryGetProperty("round", out var round) ? round.GetInt32() : null, Spans(item), Flag(item, "optional"));

    // What a relation is to may be a place, which is no actor.
    private GoldRelation Relation(JsonElement item)
    {
        var other = Word(item, "object")!;
        return new GoldRelation(
            Actor(Word(item, "subject")!),
            [.. Words(item, "alternatives").Prepend(Word(item, "type")!).Select(type => Value<RelationType>(type.Replace(" ", "", StringComparison.Ordinal)))],
            _actors.FirstOrDefault(actor => actor.Id == other) ?? new GoldActor(other, [other], IsNamed: true, IsCollective: false, IsOptional: true),
            item.GetProperty("sign").GetInt32(), Spans(item), Flag(item, "optional"));
    }

    private GoldPosition Position(JsonElement item) => new(
        Actors(item, "holders"), [.. Word(item, "stance")!.Split('/').Select(Value<PositionStance>)],
        [.. Words(item, "alternatives").Prepend(Word(item, "type")!).Select(Value<PositionType>)], Spans(item), Flag(item, "optional"));

    private GoldCondition Condition(JsonElement item) => new(
        Actors(item, "holders"), [.. Words(item, "strengths").Prepend(Word(item, "strength")!).Select(Value<ConditionForce>)],
        Near(item, Word(item, "if")!), Near(item, Word(item, "then")!), Flag(item, "optional"));

    // In the quote, or where the words stand last before it.
    private TextSpan Near(JsonElement item, string words)
    {
        var quote = Spans(item)[0];
        var at = _text.IndexOf(words, quote.Start, StringComparison.Ordinal);
        if (at < 0 || at > quote.End)
            at = _text.LastIndexOf(words, quote.End, StringComparison.Ordinal);
        return at < 0 ? throw new FormatException($"the text does not hold \"{words}\"") : TextSpan.OfLength(at, words.Length);
    }

    private ImmutableArray<GoldActor> Actors(JsonElement item, string property) => [.. Words(item, property).Select(Actor)];

    private GoldActor Actor(string name) =>
        _actors.FirstOrDefault(actor => actor.Id == name) ?? throw new FormatException($"\"{name}\" is not in the list of actors");

    private ImmutableArray<TextSpan> Spans(JsonElement item) =>
        [Find(_text, item) ?? throw new FormatException($"the text does not hold \"{Word(item, "quote")}\"")];

    private static TextSpan? Find(string text, JsonElement item)
    {
        var quote = Word(item, "quote")!;
        var left = item.TryGetProperty("occurrence", out var number) ? number.GetInt32() : 1;
        for (var at = text.IndexOf(quote, StringComparison.Ordinal); at >= 0; at = text.IndexOf(quote, at + 1, StringComparison.Ordinal))
        {
            if (--left == 0)
                return TextSpan.OfLength(at, quote.Length);
        }

        return null;
    }

    private IEnumerable<JsonElement> List(string name) => _root.GetProperty(name).EnumerateArray();

    private static string? Word(JsonElement item, string property) => item.TryGetProperty(property, out var value) ? value.GetString() : null;

    private static IEnumerable<string> Words(JsonElement item, string property) =>
        item.TryGetProperty(property, out var list) ? list.EnumerateArray().Select(value => value.GetString()!) : [];

    private static bool Flag(JsonElement item, string property) => item.TryGetProperty(property, out var value) && value.GetBoolean();

    private static T Value<T>(string word)
        where T : struct, Enum => Enum.Parse<T>(word, ignoreCase: true);
}
