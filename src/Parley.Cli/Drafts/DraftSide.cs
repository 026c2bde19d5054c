using System.Collections.Immutable;

namespace Parley.Cli.Drafts;

/// <summary>What a position or one side of a condition speaks of: an act of somebody named, done or left.</summary>
/// <param name="Issue">The same for every wording of the act.</param>
/// <param name="Name">As the record calls the issue, without whose act it is; not empty.</param>
/// <param name="Movers">Ids of those whose act it is: at least one.</param>
/// <param name="IsNegated">Whether it is that the act is left.</param>
/// <param name="IsJoint">Whether the movers act together or not at all.</param>
/// <param name="IsStanding">Whether it is done as things stand.</param>
internal sealed record DraftSide(string Issue, string Name, ImmutableArray<string> Movers, bool IsNegated, bool IsJoint, bool IsStanding)
{
    public IEnumerable<DraftAct> Acts => Movers.Select(mover => new DraftAct(Issue, mover));

    /// <summary>The same of one mover alone.</summary>
    public DraftSide Of(string mover) => this with { Movers = [mover] };
}
