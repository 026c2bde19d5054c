using System.Collections.Immutable;
using Parley.Analysis.Graph.Moves;

namespace Parley.Analysis.Graph.Play;

/// <summary>A smallest coalition that can bring about an outcome on its own.</summary>
/// <param name="Members">Places of its members, from 0.</param>
/// <param name="Path">A shortest legal sequence of their moves.</param>
/// <param name="AllGain">Every member likes the end better than the beginning.</param>
public sealed record Unlocker(ImmutableArray<int> Members, ImmutableArray<Step> Path, bool AllGain);
