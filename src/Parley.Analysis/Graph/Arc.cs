namespace Parley.Analysis.Graph;

/// <summary>One move of a decision maker told outright, from state to state, each a number in which option j, counted from 0, is bit j.</summary>
/// <remarks>After coalescing any member stands for its node. Arcs by bit pattern survive a change of the possible states.</remarks>
public readonly record struct Arc(ulong From, ulong To);
