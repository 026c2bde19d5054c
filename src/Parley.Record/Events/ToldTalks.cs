using System.Collections.Immutable;
using Parley.Coding;
using Parley.Coding.Dates;

namespace Parley.Record.Events;

/// <summary>One meeting or round and every telling of it, the fullest first.</summary>
public sealed record ToldTalks
{
    /// <exception cref="ArgumentException">There is no telling.</exception>
    public ToldTalks(ImmutableArray<TalksRow> tellings)
    {
        if (tellings.IsDefaultOrEmpty)
            throw new ArgumentException("Talks are told at least once.", nameof(tellings));
        Tellings = tellings;
    }

    /// <summary>At least one.</summary>
    public ImmutableArray<TalksRow> Tellings { get; }

    /// <summary>The telling with most in it.</summary>
    public TalksRow Fullest => Tellings[0];

    /// <summary>How many stories tell them; copies of one story count once.</summary>
    public int Stories => Tellings.Select(row => row.Story).Distinct(StringComparer.Ordinal).Count();

    /// <summary>How many outlets tell them; reports that name none count as one.</summary>
    public int Outlets => Tellings.Select(row => row.Outlet).Distinct(StringComparer.Ordinal).Count();

    /// <summary>What the last report says has become of them; the fullest telling's where no report has a day.</summary>
    public Modality Status => Last.Status;

    public int? Round => Tellings.Select(row => row.Round).FirstOrDefault(round => round is not null);

    /// <summary>The series as a text names it, or null.</summary>
    public string? Process => Tellings.Select(row => row.Process).FirstOrDefault(name => name is not null);

    public string? Date => Fullest.Date ?? Tellings.Select(row => row.Date).FirstOrDefault(date => date is not null);

    public string? Place => Fullest.Place ?? Tellings.Select(row => row.Place).FirstOrDefault(place => place is not null);

    /// <summary>Where tellings differ in status, day or place, and participants that some do not name: what, the value, and whose telling it is. A month does not differ from a day of it.</summary>
    public ImmutableArray<(string What, string Value, TalksRow Teller)> Differences =>
    [
        .. Differing("status", row => EnumWords<Modality>.Of(row.Status), (_, _) => false),
        .. Differing("date", row => row.Date, IsWithin),
        .. Differing("place", row => row.Place, (narrow, wide) => narrow.StartsWith(wide + ":", StringComparison.Ordinal)),
        .. NamedBySome(),
    ];

    private TalksRow Last => Tellings.Where(row => row.Published is not null).MaxBy(row => row.Published) ?? Fullest;

    private IEnumerable<(string What, string Value, TalksRow Teller)> Differing(string what, Func<TalksRow, string?> read, Func<string, string, bool> isWithin)
    {
        var told = Tellings.Select(row => (Value: read(row), Row: row)).Where(item => item.Value is not null).DistinctBy(item => (item.Value, item.Row.Story)).ToList();
        var narrow = told.Where(item => !told.Exists(other => isWithin(other.Value!, item.Value!))).ToList();
        return narrow.Select(item => item.Value).Distinct(StringComparer.Ordinal).Count() < 2 ? [] : narrow.Select(item => (what, item.Value!, item.Row));
    }

    // "participants" one telling has and another that names anybody has not.
    private IEnumerable<(string What, string Value, TalksRow Teller)> NamedBySome()
    {
        var told = Tellings.Where(row => row.Participants.Length > 0).DistinctBy(row => row.Story).Select(row => (Names: row.Participants.Split("; "), Row: row)).ToList();
        return from item in told
               let own = item.Names.Where(name => told.Exists(other => !other.Names.Contains(name, StringComparer.Ordinal))).ToList()
               where own.Count > 0
               select ("participants", string.Join(", ", own), item.Row);
    }

    private static bool IsWithin(string narrow, string wide) => narrow != wide && EdtfDays.Of(narrow) is { } one && EdtfDays.Of(wide) is { } other && one != other && other.Contains(one);
}
