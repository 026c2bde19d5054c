using System.Collections.Frozen;
using System.Collections.Immutable;
using Parley.Coding;
using Parley.Coding.Dates;

namespace Parley.Record.Events;

/// <summary>Puts together what several reports tell of the same event. Two reports are not two events; two strikes on two days are.</summary>
/// <remarks>
/// The same event has the same type, came about in the same way, has the same acting sides, and recipients, days and place that do not contradict one another.
/// Copies of one story tell the same events. Other reports do where both say when: the same day, or for a meeting or an agreement a day within the month or the
/// days that the other names ("the December talks"). Where a report does not say when, its event stands alone: wrong is worse than missing. An attack of which a report does not say
/// whose it was is the one that another tells on the same day in the same city, where both name what was struck.
/// </remarks>
public static class EventTellings
{
    private static readonly FrozenSet<string> Targets = EventLists.Lines("attack-targets").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The events in the order in which they are first told.</summary>
    public static ImmutableArray<ToldEvent> Together(IEnumerable<EventRow> rows)
    {
        var groups = new List<List<EventRow>>();
        var byKind = new Dictionary<(EventType, Modality, string), List<List<EventRow>>>();
        foreach (var row in rows)
        {
            var kind = (row.Claim.Type, row.Modality, string.Join(';', row.Claim.Actors.Order(StringComparer.Ordinal)));
            if (!byKind.TryGetValue(kind, out var alike))
                byKind.Add(kind, alike = []);
            if ((alike.Find(group => group.TrueForAll(other => AreOne(other, row))) ?? OfUnknown(row, groups)) is { } same)
            {
                same.Add(row);
                continue;
            }

            alike.Add([row]);
            groups.Add(alike[^1]);
        }

        return [.. groups.Select(group => new ToldEvent([.. group.OrderByDescending(Fullness)]))];
    }

    // Among all groups, those of an attack by somebody and by nobody told; where two fit, neither is meant for sure.
    private static List<EventRow>? OfUnknown(EventRow row, List<List<EventRow>> groups)
    {
        if (row.Claim.Type != EventType.Assault || row.Claim.Place?.Contains(':', StringComparison.Ordinal) != true || Days(row) is not { IsOneDay: true })
            return null;
        var fitting = groups.Where(group => group.TrueForAll(other => AreOneAttack(other, row))).Take(2).ToList();
        return fitting.Count == 1 ? fitting[0] : null;
    }

    private static bool AreOneAttack(EventRow first, EventRow second) =>
        first.Claim.Type == second.Claim.Type && first.Modality == second.Modality && first.Document != second.Document && first.Claim.Place == second.Claim.Place && Days(first) == Days(second)
        && (first.Claim.Actors.IsEmpty || second.Claim.Actors.IsEmpty) && AreCompatible(first.Claim.Recipients, second.Claim.Recipients) && TargetsOf(first).Overlaps(TargetsOf(second));

    private static HashSet<string> TargetsOf(EventRow row) => row.Sentence.Split([' ', ',', '.', ';', '\'', '’', '"'], StringSplitOptions.RemoveEmptyEntries).Where(Targets.Contains).Select(word => word.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);

    private static bool AreOne(EventRow first, EventRow second)
    {
        if (!AreCompatible(first.Claim.Recipients, second.Claim.Recipients) || (first.Claim.Place is { } here && second.Claim.Place is { } there && !AreOnePlace(here, there)))
            return false;
        if (first.Claim.Actors.Length + Math.Min(first.Claim.Recipients.Length, second.Claim.Recipients.Length) == 0)
            return false;
        if (first.Story == second.Story && first.Document != second.Document && first.Sentence == second.Sentence)
            return true;
        return first.Document != second.Document && Days(first) is { } one && Days(second) is { } other && AreOneTime(first.Claim.Type, one, other);
    }

    private static bool AreCompatible(ImmutableArray<string> first, ImmutableArray<string> second) =>
        first.IsEmpty || second.IsEmpty || first.Order(StringComparer.Ordinal).SequenceEqual(second.Order(StringComparer.Ordinal));

    // A country holds its towns: "SD" and "SD:Nyala".
    private static bool AreOnePlace(string first, string second) => Within(first, second) || Within(second, first);

    private static bool Within(string place, string country) => place == country || place.StartsWith(country + ":", StringComparison.Ordinal);

    private static bool AreOneTime(EventType type, EdtfDays first, EdtfDays second) =>
        type is EventType.Consult or EventType.Agree ? first.Contains(second) || second.Contains(first) : first.IsOneDay && first == second;

    private static EdtfDays? Days(EventRow row) => row.Claim.Date is { } date ? EdtfDays.Of(date) : null;

    private static (int, int, int) Fullness(EventRow row) => (
        row.Claim.Actors.Length + row.Claim.Recipients.Length,
        Days(row) is { } days ? -Math.Min(days.Last.DayNumber - days.First.DayNumber, short.MaxValue) : int.MinValue,
        row.Claim.Place?.Length ?? 0);
}
