using System.Collections.Immutable;
using System.Text.Json;
using Parley.Coding;
using Parley.Reading;
using Parley.Reading.Intake;

namespace Parley.Cli.Evaluation;

/// <summary>Codes the first reports and compares their statements with the annotation.</summary>
/// <remarks>
/// Found: content, speaker and cue together cover at least half of one of the annotated passages, which hold all three; the content alone would miss
/// "This view was echoed by the envoys", found whole. Words given to someone: the contents alone cover half of a passage of the narrator's. Right speaker: a name or wording the annotation gives its actor stands in the
/// speaker's phrase, in the words a pronoun stands for, or among the names of the actors said to speak.
/// </remarks>
internal static class SeedStatementEvaluation
{
    /// <param name="folder">The folder with the reports and <c>gold.json</c>.</param>
    public static SeedStatementScore Run(string folder, Func<Document, CodedDocument> code)
    {
        using var stream = File.OpenRead(Path.Combine(folder, "gold.json"));
        using var json = JsonDocument.Parse(stream);
        var found = new Dictionary<string, ImmutableArray<FoundStatement>>(StringComparer.Ordinal);
        var names = json.RootElement.GetProperty("actors").EnumerateArray().ToDictionary(actor => actor.GetProperty("id").GetString()!, Names, StringComparer.Ordinal);
        var rows = json.RootElement.GetProperty("statements").EnumerateArray().Select(row => (Row: row, Kind: row.GetProperty("attribution").GetString())).ToList();
        foreach (var file in rows.SelectMany(row => Evidence(row.Row)).Select(item => item.File).Distinct(StringComparer.Ordinal))
            found[file] = Code(Path.Combine(folder, file + ".txt"), code);
        var spoken = rows.Where(row => row.Kind != "narrator").Select(row => (row.Row, row.Kind, Right: IsRight(row.Row))).ToList();
        var quoted = spoken.Where(row => row.Kind is "direct_quote" or "partial_quote").ToList();
        var unnamed = spoken.Where(row => row.Kind == "anonymous").ToList();
        var narrated = rows.Where(row => row.Kind == "narrator").ToList();
        return new SeedStatementScore(
            new Score("quotations", quoted.Count(row => row.Right), quoted.Count),
            new Score("anonymous", unnamed.Count(row => Overlapping(row.Row).Any(item => item.Kind == AttributionKind.Anonymous)), unnamed.Count),
            new Score("statements", spoken.Count(row => row.Right), spoken.Count),
            new Score("narrator", narrated.Count(row => Overlapping(row.Row, item => item.Contents).Any()), narrated.Count));

        IEnumerable<FoundStatement> Overlapping(JsonElement row, Func<FoundStatement, ImmutableArray<TextSpan>>? part = null) =>
            Evidence(row).SelectMany(gold => found[gold.File].Where(item => 2 * SpanOverlap.Common([gold.Raw], (part ?? (whole => whole.Extent))(item)) >= gold.Raw.Length));

        bool IsRight(JsonElement row)
        {
            var speakers = row.GetProperty("speakers").EnumerateArray().Select(id => id.GetString()!).ToList();
            return Overlapping(row).Any(item => row.GetProperty("anonymous").GetBoolean()
                ? item.Kind == AttributionKind.Anonymous
                : speakers.TrueForAll(id => names.GetValueOrDefault(id, []).Any(name => item.Names.Any(given => IsNameIn(given, name)))));
        }
    }

    private static ImmutableArray<FoundStatement> Code(string path, Func<Document, CodedDocument> code) =>
        [.. new ArticleReader(IntakeOptions.Default).Read([path]).Select(outcome => outcome.Document).OfType<Document>()
            .Select(code).SelectMany(coded => coded.Facts.OfType<Fact<Statement>>().Select(fact => ToFound(fact, coded)))];

    private static FoundStatement ToFound(Fact<Statement> fact, CodedDocument coded)
    {
        var actors = coded.Actors.Where(actor => fact.Claim.Speakers.Contains(actor.Id)).SelectMany(actor => actor.Aliases.Append(actor.Name));
        ImmutableArray<TextSpan> contents = [.. fact.Support.Where(item => item.Role == SupportRole.Content).Select(item => item.Evidence.Raw)];
        return new FoundStatement(
            fact.Attribution.Kind,
            [.. actors.Append(fact.Claim.SpeakerText ?? "").Append(fact.Attribution.Description ?? "")],
            contents,
            [.. contents, .. fact.Support.Where(item => item.Role is SupportRole.Speaker or SupportRole.Cue or SupportRole.Addressee or SupportRole.Occasion).Select(item => item.Evidence.Raw)]);
    }

    private static IEnumerable<(string File, TextSpan Raw)> Evidence(JsonElement row) => row.GetProperty("evidence").EnumerateArray().Select(item =>
        (item.GetProperty("doc").GetString()!, new TextSpan(item.GetProperty("start").GetInt32(), item.GetProperty("end").GetInt32())));

    /// <summary>The name, the names given besides it, and the words by which the report brings the actor in: never empty ones.</summary>
    private static ImmutableArray<string> Names(JsonElement actor)
    {
        var names = new List<string?> { actor.GetProperty("name").GetString() };
        if (actor.TryGetProperty("aliases", out var aliases))
            names.AddRange(aliases.EnumerateArray().Select(alias => alias.ValueKind == JsonValueKind.String ? alias.GetString() : alias.GetProperty("text").GetString()));
        foreach (var list in (string[])["evidence", "role_evidence"])
        {
            if (actor.TryGetProperty(list, out var passages))
                names.AddRange(passages.EnumerateArray().Select(passage => passage.GetProperty("quote").GetString()));
        }

        return [.. names.OfType<string>().Where(name => name.Length > 1)];
    }

    /// <summary>A name stands in the words found; or these are how a longer wording of the annotation begins ("The delegation, led by …").</summary>
    private static bool IsNameIn(string given, string name) =>
        given.Contains(name, StringComparison.OrdinalIgnoreCase) || (given.Contains(' ', StringComparison.Ordinal) && name.StartsWith(given, StringComparison.OrdinalIgnoreCase));

    /// <param name="Names">The speaker's phrase and all names of the actors said to speak.</param>
    /// <param name="Extent">The contents and the words that tell speaker, cue, addressee and occasion.</param>
    private sealed record FoundStatement(AttributionKind Kind, ImmutableArray<string> Names, ImmutableArray<TextSpan> Contents, ImmutableArray<TextSpan> Extent);
}
