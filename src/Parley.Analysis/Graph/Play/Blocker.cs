using System.Collections.Immutable;

namespace Parley.Analysis.Graph.Play;

/// <summary>A decision maker on whom it depends whether an outcome holds.</summary>
/// <param name="Maker">Place of the decision maker, from 0.</param>
/// <param name="WouldLeave">Its improvements that nothing deters: it blocks the outcome by leaving it.</param>
/// <param name="HoldsBack">Others who stay only for fear of what this one does: it blocks the outcome by no longer sanctioning them.</param>
public sealed record Blocker(int Maker, ImmutableArray<int> WouldLeave, ImmutableArray<int> HoldsBack);
