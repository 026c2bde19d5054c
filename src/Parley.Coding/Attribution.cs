using System.Collections.Immutable;

namespace Parley.Coding;

/// <summary>Who says so.</summary>
/// <param name="Description">The words the text gives for the source ("a source within the opposition"), or null for the narrator.</param>
/// <param name="ActorIds">The actors named as saying it; never more than the text says.</param>
public sealed record Attribution(AttributionKind Kind, string? Description, ImmutableArray<string> ActorIds)
{
    public static Attribution Narrator { get; } = new(AttributionKind.Narrator, null, []);
}
