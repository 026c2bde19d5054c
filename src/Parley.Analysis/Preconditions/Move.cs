using System.Collections.Immutable;

namespace Parley.Analysis.Preconditions;

/// <summary>What somebody would do.</summary>
/// <param name="Issue">The same for every wording of the move.</param>
/// <param name="Actors">Ids of those whose move it is; empty where the text does not say.</param>
/// <param name="Text">As worded.</param>
public sealed record Move(string Issue, ImmutableArray<string> Actors, string Text);
