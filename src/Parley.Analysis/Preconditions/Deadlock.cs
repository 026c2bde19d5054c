using System.Collections.Immutable;

namespace Parley.Analysis.Preconditions;

/// <summary>Parties that wait for one another in a circle: each for the next, the last for the first.</summary>
/// <param name="Waits">Two or more; the one whose id is the smallest first.</param>
/// <param name="IsClosed">Whether each waits with the very move the one before waits for: then nobody can begin. Else the parties wait for one another on different matters.</param>
public sealed record Deadlock(ImmutableArray<Wait> Waits, bool IsClosed);
