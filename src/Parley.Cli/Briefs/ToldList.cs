using System.Collections.Immutable;
using Parley.Cli.Output;
using Parley.Coding;
using Parley.Record.Events;

namespace Parley.Cli.Briefs;

/// <summary>Puts what happened, talks, and what is planned in order of time.</summary>
internal static class ToldList
{
    public static ImmutableArray<ToldSection> Build(BriefMaterial material, BriefLimits limits, Citations citations)
    {
        var events = material.Events.DistinctBy(item => (item.Row.Claim.Canonical, item.Row.Modality, item.Row.Attribution, item.Row.Source)).ToList();
        ImmutableArray<ToldSection> sections =
        [
            OfEvents(BriefWords.Happened, events.Where(item => item.Row.Modality is Modality.Occurred or Modality.Ongoing && item.Row.Claim.Type != EventType.Consult), limits, citations),
            OfTalks(material, limits, citations),
            OfEvents(BriefWords.Planned, events.Where(item => item.Row.Modality is Modality.Planned or Modality.Postponed or Modality.Cancelled or Modality.Offered), limits, citations),
        ];
        return [.. sections.Where(section => !section.Lines.IsEmpty)];
    }

    private static ToldSection OfEvents(string heading, IEnumerable<MaterialEvent> events, BriefLimits limits, Citations citations)
    {
        // Both sides named and a date tell most.
        var all = events.OrderByDescending(item => Weight(item.Row)).ToList();
        var listed = all.Take(limits.Dates).OrderBy(item => item.Row.Claim.Date ?? "~", StringComparer.Ordinal).ThenBy(item => item.Document).ThenBy(item => item.Row.Span);
        return new ToldSection(heading, [.. listed.Select(item => new ToldLine(Line(item.Row), [citations.Cite(item.Document, [item.Row.Span])]))], Math.Max(0, all.Count - limits.Dates));
    }

    private static ToldSection OfTalks(BriefMaterial material, BriefLimits limits, Citations citations)
    {
        var documents = material.Talks.ToDictionary(item => item.Row.Fact, item => item.Document, StringComparer.Ordinal);
        var told = TalksProcesses.Of(TalksTellings.Together(material.Talks.Select(item => item.Row)))
            .SelectMany(process => process.Rounds.SelectMany(round => round.Sessions.Prepend(round.Talks).Select(talks => (Talks: talks, process.Name, round.Number)))).ToList();
        return new ToldSection(
            BriefWords.Talks,
            [
                .. told.Take(limits.Dates).OrderBy(item => item.Talks.Date ?? "~", StringComparer.Ordinal)
                    .Select(item => new ToldLine(Line(item.Talks, item.Name, item.Number), [.. item.Talks.Tellings.Select(row => citations.Cite(documents[row.Fact], [row.Span]))])),
            ],
            Math.Max(0, told.Count - limits.Dates));
    }

    private static int Weight(EventRow row) =>
        (row.ActorNames.IsEmpty ? 0 : 2) + (row.RecipientNames.IsEmpty ? 0 : 2) + (row.Claim.Date is null ? 0 : 2) + (row.Claim.Place is null ? 0 : 1);

    private static string Line(EventRow row)
    {
        var sides = row.RecipientNames.IsEmpty ? Named(row.ActorNames) : $"{Named(row.ActorNames)} → {string.Join(", ", row.RecipientNames)}";
        var status = row.Modality is Modality.Occurred ? "" : $" ({row.Modality.ToString().ToLowerInvariant()})";
        return $"{When(row.Claim.Date)}{row.Claim.Type.ToString().ToUpperInvariant()}{status}: {sides}{BriefWords.Teller(row.Attribution, row.Source)} — {Shorten.ToLetters(row.Sentence, 180)}";
    }

    private static string Line(ToldTalks talks, string? series, int? counted)
    {
        var row = talks.Fullest;
        var round = counted is not { } number ? "" : row.Kind == "round" ? $" {number}" : $", round {number}";
        var place = talks.Place is { } id ? $", {id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..]}" : "";
        var process = series is { } name && !name.EndsWith(row.Kind, StringComparison.OrdinalIgnoreCase) ? $" of {name}" : "";
        var differs = TellerWords.Differences(talks) is { } several ? $"; {BriefWords.ToldApart} {several}" : "";
        var reason = row.Reason is { } why ? $"; why: {Shorten.ToLetters(why, 120)}" : "";
        var outcome = row.Outcome is { } came ? $"; outcome: {Shorten.ToLetters(came, 160)}" : "";
        var sides = row.Participants.Length == 0 ? "sides not told" : row.Participants;
        return $"{When(talks.Date)}{row.Kind}{round}{process}{place} ({talks.Status.ToString().ToLowerInvariant()}{BriefWords.Teller(row.Attribution, row.Source)}): {sides}{outcome}{reason}{differs}";
    }

    private static string Named(ImmutableArray<string> names) => names.IsEmpty ? "unknown" : string.Join(", ", names);

    private static string When(string? edtf) => edtf is null ? "" : BriefWords.Date(edtf) + " ";
}
