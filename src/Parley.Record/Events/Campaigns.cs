using System.Collections.Frozen;
using System.Collections.Immutable;
using Parley.Coding;
using Parley.Coding.Dates;

namespace Parley.Record.Events;

/// <summary>Finds campaigns: what is told as a series, and acts of one kind by the same against the same on three days or more with no long pause.</summary>
/// <remarks>Reckoned from the events of a record when asked for; nothing of it is kept.</remarks>
public static class Campaigns
{
    private const int FewestDays = 3;
    private const int LongestPause = 120;
    private static readonly FrozenSet<EventType> Types = EventLists.Lines("campaign-types").Select(Enum.Parse<EventType>).ToFrozenSet();

    /// <summary>The campaigns, those of most acts first.</summary>
    public static ImmutableArray<Campaign> Of(IEnumerable<ToldEvent> events)
    {
        var byPair = new Dictionary<(EventType, string?, string Actor, string Recipient), List<Act>>();
        foreach (var act in events.Where(told => Types.Contains(told.Fullest.Claim.Type)).Select(told => new Act(told, WordingOf(told))))
        {
            foreach (var pair in Pairs(act.Told))
            {
                if (!byPair.TryGetValue(pair, out var acts))
                    byPair.Add(pair, acts = []);
                acts.Add(act);
            }
        }

        return
        [
            .. byPair.SelectMany(pair => Series(pair.Value)).GroupBy(acts => string.Join('|', acts.Select(act => act.Told.Fullest.Fact)), StringComparer.Ordinal)
                .Select(same => Make(same.First())).OrderByDescending(campaign => campaign.Days).ThenBy(campaign => campaign.First ?? DateOnly.MaxValue)
                .ThenBy(campaign => campaign.Events[0].Fullest.Fact, StringComparer.Ordinal),
        ];
    }

    // Attacks of any mode are one kind; arrests and bans are not. A group without a name is of its own report: then the country counts.
    private static IEnumerable<(EventType, string?, string, string)> Pairs(ToldEvent told)
    {
        var claim = told.Fullest.Claim;
        var mode = claim.Type == EventType.Coerce ? claim.Mode : null;
        List<string> recipients = [.. Known(claim.Recipients)];
        if (recipients.Count == 0 && claim.Place is { } place)
            recipients.Add("in " + place.Split(':')[0]);
        return from actor in Known(claim.Actors)
               from recipient in claim.Type == EventType.Protest && recipients.Count == 0 ? [""] : recipients
               where actor != recipient
               select (claim.Type, mode, actor, recipient);
    }

    private static IEnumerable<string> Known(IEnumerable<string> ids) =>
        ids.Select(PartId.WholeOf).Where(id => !ActorId.IsUnnamed(id)).Distinct(StringComparer.Ordinal);

    /// <summary>Acts with no long pause between them that are told as a series or are enough to be one.</summary>
    private static IEnumerable<List<Act>> Series(List<Act> acts)
    {
        var runs = new List<List<Act>>();
        foreach (var act in acts.Where(act => act.First is not null).OrderBy(act => act.First).ThenBy(act => act.Told.Fullest.Fact, StringComparer.Ordinal))
        {
            if (runs.Count > 0 && act.First!.Value.DayNumber - runs[^1].Max(item => item.Last!.Value.DayNumber) <= LongestPause)
                runs[^1].Add(act);
            else
                runs.Add([act]);
        }

        // A series told without a day belongs to the one run there is.
        var undated = acts.Where(act => act.First is null && act.Wording is not null).ToList();
        if (runs.Count == 0 && undated.Count > 0)
            runs.Add(undated);
        else if (runs.Count == 1)
            runs[0].AddRange(undated);
        else
            runs.AddRange(undated.Select(act => new List<Act> { act }));
        return runs.Where(run => run.Exists(act => act.Wording is not null) || DaysOf(run) >= FewestDays);
    }

    private static int DaysOf(List<Act> run) => run.Where(act => act.IsOneDay).Select(act => act.Told.Fullest.Claim.Date).Distinct(StringComparer.Ordinal).Count();

    private static Campaign Make(List<Act> run)
    {
        var rows = run.SelectMany(act => act.Told.Tellings).ToList();
        var modes = rows.Select(row => row.Claim.Mode).Distinct(StringComparer.Ordinal).ToList();
        return new Campaign(
            rows[0].Claim.Type, modes.Count == 1 ? modes[0] : null, NamesOf(run, row => row.ActorNames), NamesOf(run, row => row.RecipientNames),
            run.Min(act => act.First), run.Max(act => act.Last), DaysOf(run), [.. run.Where(act => act.Wording is not null).Select(act => (act.Wording!, act.Told.Fullest))], [.. run.Select(act => act.Told)]);
    }

    // Those who are in all of it; where none is, everybody.
    private static ImmutableArray<string> NamesOf(List<Act> run, Func<EventRow, ImmutableArray<string>> read)
    {
        var all = run.Select(act => read(act.Told.Fullest)).Where(names => !names.IsEmpty).ToList();
        if (all.Count == 0)
            return [];
        ImmutableArray<string> common = [.. all.Aggregate((one, other) => [.. one.Intersect(other, StringComparer.Ordinal)])];
        return common.IsEmpty ? [.. all.SelectMany(names => names).Distinct(StringComparer.Ordinal)] : common;
    }

    private static string? WordingOf(ToldEvent told) => told.Tellings.Select(row => row.Trigger is { } act ? SeriesWording.In(row.Sentence, act) : null).FirstOrDefault(words => words is not null);

    /// <summary>An act with its days: of a series that goes on, up to the day of the report.</summary>
    private sealed record Act(ToldEvent Told, string? Wording)
    {
        private EdtfDays? Days => Told.Fullest.Claim.Date is { } date ? EdtfDays.Of(date) : null;

        public bool IsOneDay => Days is { IsOneDay: true };

        public DateOnly? First => Days is { } days && days.First != DateOnly.MinValue ? days.First : null;

        public DateOnly? Last => Days is not { } days ? null : days.Last == DateOnly.MaxValue ? Told.Fullest.Published ?? days.First : days.Last;
    }
}
