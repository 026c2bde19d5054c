using System.Collections.Immutable;

namespace Parley.Cli.Briefs;

/// <summary>How far the sources carry.</summary>
/// <param name="Claims">Distinct things said: the same words of the same speaker count once.</param>
/// <param name="Anonymous">Of these, said by a source that is not named.</param>
/// <param name="SingleStory">Of these, found in one story only; copies of a report are one story.</param>
/// <param name="Outlets">Most documents first.</param>
public sealed record SourceSummary(int Claims, int Anonymous, int SingleStory, ImmutableArray<OutletLine> Outlets);
