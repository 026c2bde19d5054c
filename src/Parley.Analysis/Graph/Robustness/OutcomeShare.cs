namespace Parley.Analysis.Graph.Robustness;

/// <summary>How often a state is an equilibrium over the orders that agree with what is known.</summary>
/// <param name="Holds">Number of orders, or samples, under which it is.</param>
/// <param name="Orders">Number of orders, or samples, looked at.</param>
/// <param name="Low">Lower end of the 95 % interval by Wilson; the share itself where all orders were looked at.</param>
/// <param name="High">Upper end of it.</param>
/// <param name="NobodyCanMove">It holds because no decision maker has a move from it, whatever anyone wants.</param>
public sealed record OutcomeShare(int Node, long Holds, long Orders, double Low, double High, bool NobodyCanMove)
{
    public double Share => (double)Holds / Orders;
}
