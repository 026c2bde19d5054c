namespace Parley.Analysis.Graph.Play;

/// <summary>Which moves count when a conflict evolves.</summary>
public enum EvolutionKind
{
    /// <summary>Each mover likes each of its moves.</summary>
    Improvements,

    /// <summary>Any moves.</summary>
    AnyMoves,
}
