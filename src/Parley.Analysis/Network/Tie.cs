using System.Collections.Immutable;

namespace Parley.Analysis.Network;

/// <summary>One kind of relation from one actor to another, with everything that says so.</summary>
/// <param name="Type">In words: "backs".</param>
/// <param name="Sign">1 for support, -1 for enmity, 0 for what is neither.</param>
public sealed record Tie(string From, string To, string Type, int Sign)
{
    /// <summary>It holds both ways.</summary>
    public bool IsMutual { get; init; }

    public Backing Backing { get; init; }

    /// <summary>Ids of the facts it rests on, at least one.</summary>
    public required ImmutableArray<string> Facts { get; init; }

    /// <summary>How many documents tell it.</summary>
    public int Documents { get; init; } = 1;

    /// <summary>First day the text gives, else the day of the first report; null where neither is known.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>Last day the text gives, else the day of the last report; null where neither is known.</summary>
    public DateOnly? End { get; init; }

    /// <summary>Whether <see cref="Start"/> or <see cref="End"/> are days of reports, not of the relation.</summary>
    public bool DatesAreOfReports { get; init; }

    /// <summary>Whether a side has backing by this tie that holds still.</summary>
    public bool Backs(string id) => !HasEnded && ((Backing is Backing.OfTo or Backing.OfBoth && To == id) || (Backing is Backing.OfFrom or Backing.OfBoth && From == id));

    /// <summary>All that tell it say that it is over.</summary>
    public bool HasEnded { get; init; }
}
