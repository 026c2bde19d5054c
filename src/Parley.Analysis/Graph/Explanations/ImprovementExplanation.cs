using Parley.Analysis.Graph.Moves;

namespace Parley.Analysis.Graph.Explanations;

/// <summary>One improvement, and what becomes of it.</summary>
/// <param name="Move">The improvement.</param>
/// <param name="IsDeterred">The sanction deters it.</param>
/// <param name="Sanction">
/// The sanction that deters it; where none does, the nearest that would but for a counter-move, or else null: nothing the others can do leaves
/// the decision maker where it would regret the improvement.
/// </param>
public sealed record ImprovementExplanation(Step Move, bool IsDeterred, Sanction? Sanction);
