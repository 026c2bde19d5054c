using System.Collections.Immutable;
using Parley.Coding;
using Parley.Coding.Dates;

namespace Parley.Record.Events;

/// <summary>Puts together what several reports tell of the same talks.</summary>
/// <remarks>
/// The same talks have a round of one series in common, or the same sides and a day, a place or a numbered round that agree. A telling that knows only the month joins the one meeting
/// of those sides in it; where there are two, it stands alone. Other persons, another city, another number are other talks. Wrong is worse than missing.
/// </remarks>
public static class TalksTellings
{
    // Reports of one round may differ on its day, not on its season.
    private const int MostDaysApart = 31;
    private const int MostDaysPutOff = 366;
    private const int ShortStay = 7;

    /// <summary>The talks in the order in which they are first told.</summary>
    public static ImmutableArray<ToldTalks> Together(IEnumerable<TalksRow> rows)
    {
        var all = rows.ToList();
        var order = new Dictionary<TalksRow, int>(ReferenceEqualityComparer.Instance);
        foreach (var row in all)
            order.Add(row, order.Count);
        var groups = new KeyedGroups<TalksRow>(MayBeOne, AreOne);
        // What is told to the day comes first, so that "the December talks" find those they may be.
        foreach (var row in all.OrderBy(row => DaysOf(row) is { } days ? Length(days) : int.MaxValue))
            groups.Add(row, Keys(row));
        return [.. groups.All.OrderBy(group => group.Min(row => order[row])).Select(group => new ToldTalks([.. group.OrderByDescending(Fullness)]))];
    }

    /// <summary>Who sits at the table by name: states and bodies; persons where the telling names nobody else. Without hosts that only lend the room.</summary>
    internal static ImmutableHashSet<string> SidesOf(TalksRow row)
    {
        var sides = row.Parts.Where(part => part.Role is TalksRole.Party or TalksRole.Delegate).Select(part => part.Actor).ToList();
        if (sides.Distinct(StringComparer.Ordinal).Count() < 2)
            sides.AddRange(row.Parts.Where(part => part.Role == TalksRole.Host).Select(part => part.Actor));
        var named = sides.Select(PartId.WholeOf).Where(id => !ActorId.IsUnnamed(id)).ToList();
        return named.Exists(id => !ActorId.IsPerson(id)) ? [.. named.Where(id => !ActorId.IsPerson(id))] : [.. named];
    }

    /// <summary>The name of a series without the words every series has: "Geneva" of "Geneva peace talks"; null where there is none.</summary>
    internal static string? SeriesOf(TalksRow row)
    {
        var words = row.Process?.ToLowerInvariant().Split(' ', '-') ?? [];
        var name = string.Join(' ', words.Where(word => !SeriesWords.IsPlain(word)));
        return name.Length == 0 ? null : name;
    }

    internal static EdtfDays? DaysOf(TalksRow row) =>
        row.Date is { } date && EdtfDays.Of(date) is { } days && days.First != DateOnly.MinValue && days.Last != DateOnly.MaxValue ? days : null;

    /// <summary>Held or being held.</summary>
    internal static bool IsHeld(TalksRow row) => row.Status is Modality.Occurred or Modality.Ongoing;

    private static bool MayBeOne(TalksRow first, TalksRow second)
    {
        if (first.Document == second.Document || (first.Round is { } one && second.Round is { } other && one != other))
            return false;
        if (IsOneRound(first, second))
            return true;
        // A session on a day of a round is a part of it.
        if (SeriesWords.IsSitting(first.Kind) != SeriesWords.IsSitting(second.Kind) && (first.Round ?? second.Round) is not null)
            return false;
        return AreOneTime(first, second) && AreOnePlace(first.Place, second.Place) && MayHaveBecome(first, second) && !HaveOtherPersons(first, second)
            && (SidesOf(first) is var sides && SidesOf(second) is var others) && (sides.IsSubsetOf(others) || others.IsSubsetOf(sides));
    }

    private static bool AreOne(TalksRow first, TalksRow second)
    {
        if (IsOneRound(first, second) || (first.Story == second.Story && first.Sentence == second.Sentence))
            return true;
        var shared = SidesOf(first).Intersect(SidesOf(second)).Count;
        var isPlaced = first.Place is not null && second.Place is not null;
        if (DaysOf(first) is { } one && DaysOf(second) is { } other)
        {
            if (shared > 1)
                return true;
            return isPlaced && first.Place!.Contains(':', StringComparison.Ordinal) && Length(one) <= ShortStay && Length(other) <= ShortStay && (shared > 0 || SidesOf(first).IsEmpty || SidesOf(second).IsEmpty);
        }

        return false;
    }

    // The same number in a series of one name, or of the same sides in one city; of sides that do not exclude one another, within a month where both say when they were held.
    private static bool IsOneRound(TalksRow first, TalksRow second)
    {
        if (first.Round is null || first.Round != second.Round)
            return false;
        var (series, other) = (SeriesOf(first), SeriesOf(second));
        var (sides, others) = (SidesOf(first), SidesOf(second));
        if (series is not null && other is not null ? series != other : first.Place is null || first.Place != second.Place || sides.Intersect(others).Count < 2)
            return false;
        if (!sides.IsEmpty && !others.IsEmpty && !sides.Overlaps(others))
            return false;
        return DaysOf(first) is not { } one || DaysOf(second) is not { } then || Gap(one, then) <= (IsHeld(first) && IsHeld(second) ? MostDaysApart : MostDaysPutOff);
    }

    // A planned meeting may have been held since, or put off; one that was called off was not held.
    private static bool MayHaveBecome(TalksRow first, TalksRow second)
    {
        if (IsHeld(first) == IsHeld(second))
            return true;
        var planned = IsHeld(first) ? second : first;
        var held = IsHeld(first) ? first : second;
        return planned.Status is Modality.Planned or Modality.Offered && DaysOf(planned) is { } day && Length(day) <= ShortStay
            && (planned.Published is not { } before || held.Published is not { } after || before <= after);
    }

    private static bool HaveOtherPersons(TalksRow first, TalksRow second)
    {
        var (some, others) = (PersonsOf(first), PersonsOf(second));
        return some.Count > 0 && others.Count > 0 && !some.Overlaps(others);
    }

    private static HashSet<string> PersonsOf(TalksRow row) =>
        row.Parts.Where(part => part.Role is TalksRole.Party or TalksRole.Delegate or TalksRole.Host).Select(part => part.Actor).Where(ActorId.IsPerson).ToHashSet(StringComparer.Ordinal);

    private static bool AreOneTime(TalksRow first, TalksRow second) => DaysOf(first) is not { } one || DaysOf(second) is not { } other || one.Contains(other) || other.Contains(one);

    // A country holds its towns: "SD" and "SD:Nyala".
    private static bool AreOnePlace(string? first, string? second) =>
        first is null || second is null || first == second || first.StartsWith(second + ":", StringComparison.Ordinal) || second.StartsWith(first + ":", StringComparison.Ordinal);

    private static IEnumerable<string> Keys(TalksRow row)
    {
        foreach (var side in SidesOf(row))
            yield return side;
        if (SeriesOf(row) is { } series)
            yield return "series " + series;
        if (row.Place is { } place)
            yield return "place " + place;
        yield return "story " + row.Story;
    }

    private static int Gap(EdtfDays first, EdtfDays second) => Math.Max(0, Math.Max(second.First.DayNumber - first.Last.DayNumber, first.First.DayNumber - second.Last.DayNumber));

    private static int Length(EdtfDays days) => days.Last.DayNumber - days.First.DayNumber + 1;

    private static (int, int, int, int) Fullness(TalksRow row) => (
        row.Round is null ? 0 : 1, row.Parts.Length, DaysOf(row) is { } days ? -Math.Min(Length(days), short.MaxValue) : int.MinValue, row.Place?.Length ?? 0);
}
