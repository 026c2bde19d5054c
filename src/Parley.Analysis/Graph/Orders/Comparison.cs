namespace Parley.Analysis.Graph.Orders;

/// <summary>How a decision maker sees one state beside another.</summary>
public enum Comparison
{
    Worse,
    Same,
    Better,

    /// <summary>Nothing is known (U).</summary>
    Unknown,
}
