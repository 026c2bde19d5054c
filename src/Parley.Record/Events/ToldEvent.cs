using System.Collections.Immutable;

namespace Parley.Record.Events;

/// <summary>One event and every telling of it, the fullest first.</summary>
public sealed record ToldEvent
{
    /// <exception cref="ArgumentException">There is no telling.</exception>
    public ToldEvent(ImmutableArray<EventRow> tellings)
    {
        if (tellings.IsDefaultOrEmpty)
            throw new ArgumentException("An event is told at least once.", nameof(tellings));
        Tellings = tellings;
    }

    /// <summary>At least one.</summary>
    public ImmutableArray<EventRow> Tellings { get; }

    /// <summary>The telling with most in it: sides, then the narrower date, then a place.</summary>
    public EventRow Fullest => Tellings[0];

    /// <summary>How many stories tell it; copies of one story count once.</summary>
    public int Stories => Tellings.Select(row => row.Story).Distinct(StringComparer.Ordinal).Count();

    /// <summary>How many outlets tell it; reports that name none count as one.</summary>
    public int Outlets => Tellings.Select(row => row.Outlet).Distinct(StringComparer.Ordinal).Count();
}
