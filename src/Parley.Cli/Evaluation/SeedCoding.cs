using System.Collections.Immutable;
using System.Text.Json;
using Parley.Coding;
using Parley.Coding.Assembly;
using Parley.Language;
using Parley.Reading;
using Parley.Reading.Intake;

namespace Parley.Cli.Evaluation;

/// <summary>The annotated first reports, coded, and what of the annotation is compared with them.</summary>
internal sealed class SeedCoding
{
    private readonly Dictionary<string, List<CodedDocument>> _coded;
    private readonly Dictionary<string, ImmutableArray<string>> _names;

    /// <param name="folder">The folder with the reports and <c>gold.json</c>.</param>
    public SeedCoding(string folder, JsonElement gold, Func<Document, ParsedDocument> parse)
    {
        var coder = new DocumentCoder();
        _coded = Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).ToDictionary(
            path => Path.GetFileNameWithoutExtension(path)!,
            path => new ArticleReader(IntakeOptions.Default).Read([path]).Select(outcome => outcome.Document).OfType<Document>().Select(document => coder.Code(parse(document))).ToList(),
            StringComparer.Ordinal);
        _names = gold.GetProperty("actors").EnumerateArray().ToDictionary(actor => actor.GetProperty("id").GetString()!, NamesOf, StringComparer.Ordinal);
    }

    public IEnumerable<Fact<T>> All<T>()
        where T : class, IClaim => _coded.Values.SelectMany(documents => documents).SelectMany(document => document.Facts.OfType<Fact<T>>());

    /// <summary>The facts that cover, from the first to the last word of some of their support, at least half of a passage of an annotated item.</summary>
    public List<(Fact<T> Fact, CodedDocument Document)> Covering<T>(JsonElement item, params SupportRole[] roles)
        where T : class, IClaim
    {
        var found = new List<(Fact<T>, CodedDocument)>();
        foreach (var evidence in item.GetProperty("evidence").EnumerateArray())
        {
            var raw = new TextSpan(evidence.GetProperty("start").GetInt32(), evidence.GetProperty("end").GetInt32());
            foreach (var document in _coded[evidence.GetProperty("doc").GetString()!])
                found.AddRange(document.Facts.OfType<Fact<T>>().Where(fact => 2 * Covered(fact, raw, roles) >= raw.Length).Select(fact => (fact, document)));
        }

        return found;
    }

    /// <summary>Whether the holders, their state, or the words that name them are the annotated actor; "NARRATOR" stands for nobody.</summary>
    public bool IsActor(string gold, ImmutableArray<string> holders, string? text, CodedDocument document)
    {
        if (gold == "NARRATOR")
            return holders.IsEmpty && text is null;
        var actors = document.Actors.Where(actor => holders.Contains(actor.Id)).ToList();
        if (actors.Exists(actor => actor.Id == gold || actor.Country == gold || actor.Id == gold.Split('_')[0] && gold.Contains('_', StringComparison.Ordinal)))
            return true;
        ImmutableArray<string> given = [.. actors.SelectMany(actor => actor.Aliases.Append(actor.Name)), .. text is null ? Array.Empty<string>() : [text]];
        return _names.GetValueOrDefault(gold, []).Any(name => given.Any(own => own.Contains(name, StringComparison.OrdinalIgnoreCase)));
    }

    private static int Covered(Fact fact, TextSpan gold, SupportRole[] roles)
    {
        var spans = fact.Support.Where(item => roles.Contains(item.Role)).Select(item => item.Evidence.Raw).ToList();
        return spans.Count == 0 ? 0 : SpanOverlap.Common([gold], [spans.Aggregate((left, right) => left.Cover(right))]);
    }

    /// <summary>The name and the names given besides it: never empty ones.</summary>
    private static ImmutableArray<string> NamesOf(JsonElement actor)
    {
        var names = new List<string?> { actor.GetProperty("name").GetString() };
        if (actor.TryGetProperty("aliases", out var aliases))
            names.AddRange(aliases.EnumerateArray().Select(alias => alias.ValueKind == JsonValueKind.String ? alias.GetString() : alias.GetProperty("text").GetString()));
        return [.. names.OfType<string>().Where(name => name.Length > 1)];
    }
}
