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
        var told = EventTellings.Together(material.Events.Select(item => item.Row))
            .DistinctBy(item => (item.Fullest.Claim.Canonical, item.Fullest.Modality, item.Fullest.Attribution, item.Fullest.Source)).ToList();
        var events = new EventLines(material, limits, citations);
        ImmutableArray<ToldSection> sections =
        [
            events.Of(BriefWords.Happened, told.Where(item => item.Fullest.Modality is Modality.Occurred or Modality.Ongoing or Modality.Habitual && item.Fullest.Claim.Type != EventType.Consult), withCampaigns: true),
            OfTalks(material, limits, citations),
            events.Of(BriefWords.Planned, told.Where(item => item.Fullest.Modality is Modality.Planned or Modality.Postponed or Modality.Cancelled or Modality.Offered), withCampaigns: false),
        ];
        return [.. sections.Where(section => !section.Lines.IsEmpty)];
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

    private static string Line(ToldTalks talks, string? series, int? counted)
    {
        var row = talks.Fullest;
        var round = counted is not { } number ? "" : row.Kind == "round" ? $" {number}" : $", round {number}";
        var place = talks.Place is { } id ? $", {BriefWords.Place(id)}" : "";
        var process = series is { } name && !name.EndsWith(row.Kind, StringComparison.OrdinalIgnoreCase) ? $" of {name}" : "";
        var differs = TellerWords.Differences(talks) is { } several ? $"; {BriefWords.ToldApart} {several}" : "";
        var reason = row.Reason is { } why ? $"; why: {Shorten.ToLetters(why, 120)}" : "";
        var outcome = row.Outcome is { } came ? $"; outcome: {Shorten.ToLetters(came, 160)}" : "";
        var sides = row.Participants.Length == 0 ? "sides not told" : row.Participants;
        return $"{When(talks.Date)}{row.Kind}{round}{process}{place} ({talks.Status.ToString().ToLowerInvariant()}{BriefWords.Teller(row.Attribution, row.Source)}): {sides}{outcome}{reason}{differs}";
    }

    private static string When(string? edtf) => edtf is null ? "" : BriefWords.Date(edtf) + " ";
}
