using System.Collections.Immutable;
using System.Globalization;
using Parley.Cli.Output;
using Parley.Coding;
using Parley.Record.Events;

namespace Parley.Cli.Briefs;

/// <summary>Makes the lines of events: each once, whoever tells it, with the numbers that reports give; acts of one campaign in one line.</summary>
internal sealed class EventLines(BriefMaterial material, BriefLimits limits, Citations citations)
{
    // A campaign is one line whatever number of reports tell of it; a few of them carry it.
    private const int MostMarks = 6;
    private readonly Dictionary<string, int> _documents = material.Events.DistinctBy(item => item.Row.Fact).ToDictionary(item => item.Row.Fact, item => item.Document, StringComparer.Ordinal);

    public ToldSection Of(string heading, IEnumerable<ToldEvent> events, bool withCampaigns)
    {
        var all = events.ToList();
        ImmutableArray<Campaign> campaigns = withCampaigns ? Campaigns.Of(all) : [];
        // An act of a campaign has a line of its own where a report counts its victims. What is habit is told by its campaign alone.
        var inCampaigns = campaigns.SelectMany(campaign => campaign.Events).Select(told => told.Fullest.Fact).ToHashSet(StringComparer.Ordinal);
        var single = all.Where(told => told.Fullest.Modality != Modality.Habitual && (!inCampaigns.Contains(told.Fullest.Fact) || !material.Amounts.Of(told).IsEmpty)).ToList();
        var lines = campaigns.Select(campaign => (Weight: int.MaxValue, Date: campaign.First?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), campaign.Events[0].Fullest, Make: (Func<ToldLine>)(() => Line(campaign))))
            .Concat(single.Select(told => (Weight: Weight(told.Fullest), Date: told.Fullest.Claim.Date, told.Fullest, Make: (Func<ToldLine>)(() => Line(told))))).OrderByDescending(item => item.Weight).ToList();
        var listed = lines.Take(limits.Dates).OrderBy(item => item.Date ?? "~", StringComparer.Ordinal).ThenBy(item => _documents[item.Fullest.Fact]).ThenBy(item => item.Fullest.Span);
        return new ToldSection(heading, [.. listed.Select(item => item.Make()).DistinctBy(line => line.Text)], Math.Max(0, lines.Count - limits.Dates));
    }

    // Both sides named and a date tell most.
    private static int Weight(EventRow row) =>
        (row.ActorNames.IsEmpty ? 0 : 2) + (row.RecipientNames.IsEmpty ? 0 : 2) + (row.Claim.Date is null ? 0 : 2) + (row.Claim.Place is null ? 0 : 1);

    private ToldLine Line(ToldEvent told)
    {
        var row = told.Fullest;
        var status = row.Modality is Modality.Occurred ? "" : $" ({row.Modality.ToString().ToLowerInvariant()})";
        var amounts = material.Amounts.Of(told);
        var numbers = amounts.IsEmpty ? "" : $"; {string.Join("; ", AmountWords.Of(amounts))}";
        var words = $"{When(row.Claim.Date)}{row.Claim.Type.ToString().ToUpperInvariant()}{status}: {Sides(row.ActorNames, row.RecipientNames)}{BriefWords.Teller(row.Attribution, row.Source)}{numbers} — {Shorten.ToLetters(row.Sentence, 180)}";
        return new ToldLine(words, [.. told.Tellings.Select(Cite).Concat(amounts.Select(item => citations.Cite(_documents[item.Teller.Fact], [item.Amount.Span]))).Distinct()]);
    }

    private ToldLine Line(Campaign campaign)
    {
        var days = campaign.Days > 1 ? $", {campaign.Days} days told" : "";
        var wording = campaign.Wordings.IsEmpty ? "" : $", told as {string.Join(", ", campaign.Wordings.Select(item => $"“{item.Words}”").Distinct(StringComparer.Ordinal))}";
        var places = campaign.Places.IsEmpty ? "" : $", {string.Join(", ", campaign.Places.Select(BriefWords.Place))}";
        var words = $"{Span(campaign)}{campaign.Type.ToString().ToUpperInvariant()} {BriefWords.Campaign}: {Sides(campaign.Actors, campaign.Recipients)}{days}{wording}{places}";
        return new ToldLine(words, [.. campaign.Events.SelectMany(told => told.Tellings).Take(MostMarks).Select(Cite).Distinct()]);
    }

    private SourceMark Cite(EventRow row) => citations.Cite(_documents[row.Fact], [row.Span]);

    private static string Span(Campaign campaign)
    {
        var (first, last) = (Day(campaign.First), Day(campaign.Last));
        return first is null ? "" : first == last ? When(first) : $"{BriefWords.Date(first)} – {BriefWords.Date(last!)} ";
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Sides(ImmutableArray<string> actors, ImmutableArray<string> recipients) => recipients.IsEmpty ? Named(actors) : $"{Named(actors)} → {string.Join(", ", recipients)}";

    private static string Named(ImmutableArray<string> names) => names.IsEmpty ? "unknown" : string.Join(", ", names);

    private static string When(string? edtf) => edtf is null ? "" : BriefWords.Date(edtf) + " ";
}
