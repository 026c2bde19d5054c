using System.Collections.Immutable;
using Parley.Coding;

namespace Parley.Record.Events;

/// <summary>Acts of one kind by the same side against the same side over a time.</summary>
/// <param name="Mode">PLOVER's mode where all its acts have one; else null.</param>
/// <param name="Actors">Names.</param>
/// <param name="Recipients">Names; the country where no report says who was meant.</param>
/// <param name="First">The first day any report gives, or null.</param>
/// <param name="Last">The last; for a series that goes on, the day of the last report.</param>
/// <param name="Days">On how many days single acts of it are told.</param>
/// <param name="Wordings">How reports call it as a series: words and whose they are.</param>
/// <param name="Events">Everything told of it, in order of days; at least one.</param>
public sealed record Campaign(
    EventType Type, string? Mode, ImmutableArray<string> Actors, ImmutableArray<string> Recipients, DateOnly? First, DateOnly? Last, int Days,
    ImmutableArray<(string Words, EventRow Teller)> Wordings, ImmutableArray<ToldEvent> Events)
{
    /// <summary>Ids in the gazetteer of places, each once.</summary>
    public ImmutableArray<string> Places => [.. Events.SelectMany(told => told.Tellings).Select(row => row.Claim.Place).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>How many stories tell of it.</summary>
    public int Stories => Events.SelectMany(told => told.Tellings).Select(row => row.Story).Distinct(StringComparer.Ordinal).Count();

    /// <summary>How many outlets; reports that name none count as one.</summary>
    public int Outlets => Events.SelectMany(told => told.Tellings).Select(row => row.Outlet).Distinct(StringComparer.Ordinal).Count();
}
