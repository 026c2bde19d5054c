using System.Collections.Frozen;
using System.Collections.Immutable;
using Parley.Coding;
using Parley.Record.Relations;

namespace Parley.Cli.Briefs;

/// <summary>Who backs or fights whom: relations that hold, or held, each once a voice; those told by most stories first.</summary>
internal static class TieList
{
    /// <summary>The types that are told, in this order where as many stories tell them, and their words between the two names.</summary>
    private static readonly ImmutableArray<(RelationType Type, string Now, string Before)> Told =
    [
        (RelationType.Backs, "backs", "backed"),
        (RelationType.Arms, "arms", "armed"),
        (RelationType.Funds, "funds", "funded"),
        (RelationType.AllyOf, "is allied with", "was allied with"),
        (RelationType.ProxyOf, "acts for", "acted for"),
        (RelationType.Fights, "fights", "fought"),
        (RelationType.Attacks, "attacks", "attacked"),
        (RelationType.Opposes, "opposes", "opposed"),
        (RelationType.Sanctions, "has sanctions on", "had sanctions on"),
        (RelationType.HasForcesIn, "has forces in", "had forces in"),
        (RelationType.Recognises, "recognises", "recognised"),
        (RelationType.MediatesFor, "mediates for", "mediated for"),
    ];

    private static readonly FrozenDictionary<RelationType, int> Order = Told.Select((item, at) => (item.Type, at)).ToFrozenDictionary(item => item.Type, item => item.at);

    /// <returns>One section, or none where nothing is to be told.</returns>
    public static ImmutableArray<ToldSection> Build(BriefMaterial material, BriefLimits limits, Citations citations)
    {
        var places = material.Documents.Select((document, index) => (document.Id, index)).ToDictionary(item => item.Id, item => item.index, StringComparer.Ordinal);
        var ties = Joined(Joined(
            material.Relations.Where(row => Order.ContainsKey(row.Claim.Type))
                .GroupBy(row => (row.Claim.Type, row.Claim.Subject, row.Claim.Target, row.Claim.HasEnded, row.Attribution == AttributionKind.Narrator ? null : row.Source))
                .Select(group => new TieLine([group.First().SubjectName], [group.First().TargetName], [.. group])),
            line => string.Join('|', line.Targets), isOfSubjects: true),
            line => string.Join('|', line.Subjects), isOfSubjects: false)
            .OrderByDescending(line => line.Rows.Select(row => row.Story).Distinct().Count()).ThenBy(line => Order[line.Rows[0].Claim.Type]).ThenBy(line => places[line.Rows[0].Document])
            .ThenBy(line => line.Rows[0].Span).ToList();
        if (ties.Count == 0)
            return [];
        return [new ToldSection(
            BriefWords.Ties,
            [.. ties.Take(limits.Dates).Select(line => new ToldLine(Words(line), [.. line.Rows.Select(row => citations.Cite(places[row.Document], [row.Span])).Distinct().Take(limits.Marks)]))],
            Math.Max(0, ties.Count - limits.Dates))];
    }

    /// <summary>"A backs C" and "B backs C" of the same sentences are one line.</summary>
    private static IEnumerable<TieLine> Joined(IEnumerable<TieLine> lines, Func<TieLine, string> side, bool isOfSubjects) =>
        lines.GroupBy(line => (line.Rows[0].Claim.Type, Side: side(line), line.Rows[0].Claim.HasEnded, line.Rows[0].Claim.From, line.Rows[0].Claim.To, line.Rows[0].Attribution, line.Rows[0].Source,
                Sentences: string.Join('|', line.Rows.Select(row => $"{row.Document}{row.Sentence}").Distinct())))
            .Select(group => isOfSubjects
                ? new TieLine([.. group.SelectMany(line => line.Subjects).Distinct()], group.First().Targets, [.. group.SelectMany(line => line.Rows)])
                : new TieLine(group.First().Subjects, [.. group.SelectMany(line => line.Targets).Distinct()], [.. group.SelectMany(line => line.Rows)]));

    private static string Words(TieLine line)
    {
        var first = line.Rows[0];
        var (_, now, before) = Told[Order[first.Claim.Type]];
        var verb = first.Claim.HasEnded ? before : now;
        var since = line.Rows.Select(row => row.Claim.From).OfType<string>().FirstOrDefault() is { } from ? $", since {BriefWords.Date(from.Replace("/..", "", StringComparison.Ordinal))}" : "";
        var until = line.Rows.Select(row => row.Claim.To).OfType<string>().FirstOrDefault() is { } to ? $", until {BriefWords.Date(to.Replace("../", "", StringComparison.Ordinal))}" : "";
        return $"{SpeakerName.Join(line.Subjects)} {(IsPlural(line.Subjects) ? BriefWords.Plural(verb) : verb)} {SpeakerName.Join(line.Targets)}{since}{until}{BriefWords.Teller(first.Attribution, first.Source)}";
    }

    // "Kenyan soldiers", not "United States".
    private static bool IsPlural(ImmutableArray<string> names) => names.Length > 1 || names[0].Split(' ')[^1] is [>= 'a' and <= 'z', .., 's'];

    private sealed record TieLine(ImmutableArray<string> Subjects, ImmutableArray<string> Targets, ImmutableArray<RelationRow> Rows);
}
