using System.Collections.Immutable;

namespace Parley.Cli.Stands;

/// <summary>Where a party stands on an issue.</summary>
/// <param name="Parts">One for each stance told: more than one where accounts differ.</param>
internal sealed record StandCell(string Issue, string IssueName, string Actor, string ActorName, ImmutableArray<StandPart> Parts)
{
    public bool IsDivergent => Parts.Length > 1;

    public override string ToString() => string.Join(" | ", Parts);
}
