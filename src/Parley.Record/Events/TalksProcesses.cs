using System.Collections.Immutable;
using Parley.Coding;
using Parley.Coding.Dates;

namespace Parley.Record.Events;

/// <summary>Arranges talks by series, round and session.</summary>
/// <remarks>
/// Talks belong to one series where texts give it the same name and no side speaks against it, or where the same two sides or more hold numbered rounds. A name alone does not join talks
/// of other sides ("Geneva talks" on two wars); a pair's other meetings are no series.
/// </remarks>
public static class TalksProcesses
{
    /// <summary>The series in the order in which they are first told; talks of no series are each one of their own.</summary>
    public static ImmutableArray<TalksProcess> Of(IEnumerable<ToldTalks> talks)
    {
        var all = talks.ToList();
        var series = new KeyedGroups<ToldTalks>(MayBeOne, AreOne);
        // Named series first: a round without a name may be of one of them.
        foreach (var item in all.Where(item => NameOf(item) is not null).Concat(all.Where(item => NameOf(item) is null)))
            series.Add(item, SidesOf(item).Concat(NameOf(item) is { } name ? ["series " + name] : []));
        var order = new Dictionary<ToldTalks, int>(ReferenceEqualityComparer.Instance);
        foreach (var item in all)
            order.Add(item, order.Count);
        return [.. series.All.OrderBy(known => known.Min(item => order[item])).Select(Arrange)];
    }

    private static string? NameOf(ToldTalks talks) => talks.Tellings.Select(TalksTellings.SeriesOf).FirstOrDefault(name => name is not null);

    private static ImmutableHashSet<string> SidesOf(ToldTalks talks) => [.. talks.Tellings.SelectMany(TalksTellings.SidesOf)];

    private static bool MayBeOne(ToldTalks first, ToldTalks second)
    {
        var (sides, others) = (SidesOf(first), SidesOf(second));
        return (NameOf(first) is not { } name || NameOf(second) is not { } other || name == other) && (sides.IsEmpty || others.IsEmpty || sides.Overlaps(others));
    }

    private static bool AreOne(ToldTalks first, ToldTalks second)
    {
        if (NameOf(first) is { } name && name == NameOf(second))
            return true;
        var (sides, others) = (SidesOf(first), SidesOf(second));
        return first.Round is not null && second.Round is not null && sides.Count > 1 && others.Count > 1 && (sides.IsSubsetOf(others) || others.IsSubsetOf(sides));
    }

    private static TalksProcess Arrange(List<ToldTalks> series)
    {
        var rounds = series.Where(item => !series.Exists(other => IsSessionOf(item, other))).ToList();
        return new TalksProcess(
            series.Select(item => item.Process).FirstOrDefault(name => name is not null) ?? (series.Count > 1 ? NamesOf(series) : null),
            [
                .. rounds.OrderBy(item => item.Round ?? int.MaxValue).ThenBy(item => item.Date ?? "~", StringComparer.Ordinal)
                    .Select(item => new TalksRound(item, item.Round, [.. series.Where(other => IsSessionOf(other, item)).OrderBy(other => other.Date, StringComparer.Ordinal)])),
            ]);
    }

    // A series that no text names is called by the sides that are in all of it.
    private static string? NamesOf(List<ToldTalks> series)
    {
        var common = series.Select(SidesOf).Where(sides => sides.Count > 1).Aggregate((one, other) => one.Intersect(other));
        var names = series[0].Fullest.Parts.Where(part => common.Contains(PartId.WholeOf(part.Actor))).Select(part => part.Name).Distinct(StringComparer.Ordinal).ToList();
        return names.Count > 1 ? string.Join(" – ", names) : null;
    }

    // A sitting on a day of the round.
    private static bool IsSessionOf(ToldTalks talks, ToldTalks round) =>
        talks != round && SeriesWords.IsSitting(talks.Fullest.Kind) && !SeriesWords.IsSitting(round.Fullest.Kind) && round.Round is not null
        && Days(talks) is { } day && Days(round) is { } days && days.Contains(day) && TalksTellings.IsHeld(talks.Fullest) == TalksTellings.IsHeld(round.Fullest);

    private static EdtfDays? Days(ToldTalks talks) => talks.Tellings.Select(TalksTellings.DaysOf).FirstOrDefault(days => days is not null);
}
