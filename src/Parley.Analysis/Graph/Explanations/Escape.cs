using Parley.Analysis.Graph.Moves;
using Parley.Analysis.Graph.Orders;

namespace Parley.Analysis.Graph.Explanations;

/// <summary>A counter-move after a sanction, and how the decision maker sees its end beside the state it started from.</summary>
public sealed record Escape(Step Move, Comparison EndAgainstStart);
