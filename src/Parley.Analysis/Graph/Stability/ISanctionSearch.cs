namespace Parley.Analysis.Graph.Stability;

/// <summary>Finds the worst the others can bring about.</summary>
internal interface ISanctionSearch
{
    /// <summary>For each node the least value among the nodes to which legal sequences of the others lead from it; no node: <see cref="int.MaxValue"/>.</summary>
    /// <param name="maker">The one who is not among the movers.</param>
    /// <param name="values">A value for each node, from 0, below the number of nodes.</param>
    /// <param name="improving">Each mover must like each of its moves.</param>
    /// <remarks>
    /// The start itself may count as reached though no legal sequence leads back to it, provided its value is at least the rank it has for
    /// <paramref name="maker"/>: what is compared with the outcome, the rank of a state worse than the start, cannot tell the difference.
    /// </remarks>
    int[] LeastReached(int maker, int[] values, bool improving, CancellationToken cancellation);
}
