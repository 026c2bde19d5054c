using System.Collections.Immutable;

namespace Parley.Cli.Drafts;

/// <summary>A condition both sides of which are acts of somebody named.</summary>
/// <param name="Fact">Its id.</param>
/// <param name="Holders">Ids of those who set it; empty where the narrator tells it of nobody.</param>
/// <param name="IsNecessary">Without the first the second will not be.</param>
internal sealed record DraftCondition(string Fact, ImmutableArray<string> Holders, DraftSide If, DraftSide Then, bool IsNecessary)
{
    /// <summary>Ids of the movers it binds: those who set it on an act of their own; all, where nobody is said to set it. Whoever tells what others will do binds nobody.</summary>
    public IEnumerable<string> Bound => Holders.IsEmpty ? Then.Movers : Then.Movers.Where(Holders.Contains);
}
