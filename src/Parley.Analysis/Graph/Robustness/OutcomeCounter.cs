using System.Collections.Immutable;
using Parley.Analysis.Graph.Moves;
using Parley.Analysis.Graph.Stability;
using Parley.Analysis.Graph.States;

namespace Parley.Analysis.Graph.Robustness;

/// <summary>Solves one graph under one set of orders after another and counts the equilibria.</summary>
internal sealed class OutcomeCounter
{
    private readonly ConflictGraph _graph;
    private readonly ImmutableArray<StabilityConcept> _concepts;
    private readonly ImmutableArray<ArcMoves> _moves;
    private readonly ArcSearch _search;

    internal OutcomeCounter(ConflictGraph graph, ImmutableArray<StabilityConcept> concepts, EngineOptions options)
    {
        _graph = graph;
        _concepts = [.. concepts.Distinct()];
        _moves = [.. graph.Moves.Select(move => move.ToArcs(options))];
        options.Require("the moves backwards", 24L * _moves.Sum(move => (long)move.ArcCount));
        _search = new ArcSearch(_moves, []);
    }

    internal Dictionary<StabilityConcept, long[]> NewCounts() => _concepts.ToDictionary(concept => concept, _ => new long[_graph.Count]);

    /// <summary>Adds one to each node that is an equilibrium under the ranks of the decision makers.</summary>
    internal void Count(ImmutableArray<int[]> ranks, Dictionary<StabilityConcept, long[]> counts, CancellationToken cancellation)
    {
        var search = _search.With(ranks);
        foreach (var concept in _concepts)
        {
            StateSet? stable = null;
            for (var maker = 0; maker < ranks.Length; maker++)
            {
                var verdicts = new RankVerdicts(_moves[maker], ranks[maker]);
                var values = RankSolver.Survives(concept) ? verdicts.BestAfterOneMove() : ranks[maker];
                var own = verdicts.Stable(concept == StabilityConcept.Nash ? null : search.LeastReached(maker, values, RankSolver.Improves(concept), cancellation));
                if (stable is null)
                    stable = own;
                else
                    stable.IntersectWith(own);
            }

            foreach (var node in stable!.Nodes())
                counts[concept][node]++;
        }
    }
}
