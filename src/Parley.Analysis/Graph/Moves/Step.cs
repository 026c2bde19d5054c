namespace Parley.Analysis.Graph.Moves;

/// <summary>One move: who, from which node, to which.</summary>
/// <param name="Maker">Place of the decision maker in the model, from 0.</param>
public readonly record struct Step(int Maker, int From, int To);
