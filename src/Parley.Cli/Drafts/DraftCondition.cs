using System.Collections.Immutable;

namespace Parley.Cli.Drafts;

/// <summary>A condition both sides of which are acts of somebody named.</summary>
/// <param name="Fact">Its id.</param>
/// <param name="Holders">Ids of those who set it; empty where the text does not say.</param>
/// <param name="IsNecessary">Without the first the second will not be.</param>
/// <param name="IsSufficient">With the first the second will be.</param>
internal sealed record DraftCondition(string Fact, ImmutableArray<string> Holders, DraftSide If, DraftSide Then, bool IsNecessary, bool IsSufficient)
{
    /// <summary>Whether those who set it bind an act of their own; so does a condition nobody is named for.</summary>
    public bool BindsItsHolder => Holders.IsEmpty || Holders.Any(Then.Movers.Contains);
}
