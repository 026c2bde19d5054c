using System.Collections.Immutable;
using System.Numerics;
using Parley.Analysis.Graph.Moves;
using Parley.Analysis.Graph.Orders;
using Parley.Analysis.Graph.Stability;
using Parley.Analysis.Graph.States;

namespace Parley.Analysis.Graph.Coalitions;

/// <summary>Stability against coalitions, every non-empty one of them (Inohara and Hipel 2008).</summary>
public sealed class CoalitionAnalysis
{
    private const int MaxMakers = 16;

    private readonly ConflictGraph _graph;
    private readonly CancellationToken _cancellation;
    private readonly BitMatrix[] _reached;
    private readonly BitMatrix[] _improvements;

    private CoalitionAnalysis(ConflictGraph graph, EngineOptions options, CancellationToken cancellation)
    {
        _graph = graph;
        _cancellation = cancellation;
        var arcs = graph.Moves.Select(move => move.ToArcs(options)).ToImmutableArray();
        _reached = new BitMatrix[1 << graph.MakerCount];
        _improvements = new BitMatrix[_reached.Length];
        Work.Each(_reached.Length - 1, "coalitions", index =>
        {
            var coalition = index + 1;
            _reached[coalition] = LegalReach.All([.. MembersOf(coalition).Select(member => arcs[member])], graph.Count, cancellation);
            _improvements[coalition] = ImprovementsOf(coalition);
        }, options, cancellation);
        _reached[0] = _improvements[0] = new BitMatrix(graph.Count);
    }

    /// <summary>Works out where every coalition can go.</summary>
    /// <exception cref="ModelException">
    /// A preference is unknown or there are more than 16 decision makers (PLY0813), or it takes more memory than allowed (PLY0812).
    /// </exception>
    public static CoalitionAnalysis Of(ConflictGraph graph, EngineOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= EngineOptions.Default;
        if (graph.MakerCount > MaxMakers)
            throw ModelProblems.NotDefined("coalitions", $"{graph.MakerCount} decision makers", $"at most {MaxMakers}, since every combination of them is looked at");
        if (graph.Orders.Any(order => !order.IsComplete))
            throw ModelProblems.NotDefined("coalitions", "some preferences are unknown", "coalitions of decision makers whose preferences are known");
        options.Require("what the coalitions reach", 2 * (1L << graph.MakerCount) * BitMatrix.BytesFor(graph.Count));
        return new CoalitionAnalysis(graph, options, cancellation);
    }

    /// <summary>Coalitions are numbers in which member i, counted from 0 in the order of the model, is bit i.</summary>
    public IEnumerable<int> Coalitions => Enumerable.Range(1, _reached.Length - 1);

    /// <summary>Nodes to which legal sequences of the members lead.</summary>
    public IEnumerable<int> Reached(int coalition, int node) => NodesIn(_reached[coalition].Row(node).ToArray());

    /// <summary>Nodes to which legal sequences of the members lead and which every member likes better: where a coalition would jump to.</summary>
    public IEnumerable<int> Improvements(int coalition, int node) => NodesIn(_improvements[coalition].Row(node).ToArray());

    /// <summary>Nodes stable for one coalition.</summary>
    /// <param name="concept">Nash, GMR, SMR or SEQ; the sanctions of SEQ are joint improvements of any coalitions among the others.</param>
    /// <exception cref="ModelException">The concept has no version for coalitions (PLY0813).</exception>
    public StateSet Stable(StabilityConcept concept, int coalition)
    {
        if (concept == StabilityConcept.Sseq)
            throw ModelProblems.NotDefined("SSEQ of coalitions", "it has no definition in common use", "Nash, GMR, SMR and SEQ");
        var others = ~coalition & (_reached.Length - 1);
        var sanctions = concept == StabilityConcept.Seq ? JointReach(others) : _reached[others];
        var stable = StateSet.Full(_graph.Count);
        var bad = new StateSet(_graph.Count);
        for (var node = 0; node < _graph.Count; node++)
        {
            _cancellation.ThrowIfCancellationRequested();
            var improvements = Improvements(coalition, node).ToList();
            if (improvements.Count == 0)
                continue;
            MarkBad(coalition, node, bad);
            stable[node] = concept != StabilityConcept.Nash
                && improvements.TrueForAll(end => IsMet(sanctions.Row(end), bad, concept == StabilityConcept.Smr ? _reached[coalition] : null));
        }

        return stable;
    }

    /// <summary>Nodes stable for every coalition.</summary>
    public StateSet Equilibria(StabilityConcept concept)
    {
        var all = StateSet.Full(_graph.Count);
        foreach (var coalition in Coalitions)
            all.IntersectWith(Stable(concept, coalition));
        return all;
    }

    private static IEnumerable<int> MembersOf(int coalition)
    {
        for (var rest = coalition; rest != 0; rest &= rest - 1)
            yield return BitOperations.TrailingZeroCount(rest);
    }

    private static IEnumerable<int> NodesIn(ulong[] row)
    {
        for (var index = 0; index < row.Length; index++)
        {
            for (var word = row[index]; word != 0; word &= word - 1)
                yield return (index << 6) + BitOperations.TrailingZeroCount(word);
        }
    }

    private BitMatrix ImprovementsOf(int coalition)
    {
        var improvements = new BitMatrix(_graph.Count);
        var members = MembersOf(coalition).ToArray();
        for (var node = 0; node < _graph.Count; node++)
        {
            foreach (var end in Reached(coalition, node))
            {
                if (Array.TrueForAll(members, member => _graph.Orders[member].Compare(end, node) == Comparison.Better))
                    improvements[node, end] = true;
            }
        }

        return improvements;
    }

    // Each step is a joint improvement of some of them, and no coalition takes two steps running.
    private BitMatrix JointReach(int coalition)
    {
        var movers = ImmutableArray.CreateBuilder<ArcMoves>();
        for (var part = coalition; part != 0; part = (part - 1) & coalition)
        {
            var steps = part;
            movers.Add(ArcMoves.Of(_graph.Count, Enumerable.Range(0, _graph.Count).SelectMany(node => Improvements(steps, node).Select(end => (node, end)))));
        }

        return LegalReach.All(movers.ToImmutable(), _graph.Count, _cancellation);
    }

    private void MarkBad(int coalition, int node, StateSet bad)
    {
        for (var end = 0; end < _graph.Count; end++)
            bad[end] = MembersOf(coalition).Any(member => _graph.Orders[member].IsAtLeast(node, end));
    }

    private static bool IsMet(ReadOnlySpan<ulong> reached, StateSet bad, BitMatrix? escapes)
    {
        for (var index = 0; index < reached.Length; index++)
        {
            for (var both = reached[index] & bad.Words[index]; both != 0; both &= both - 1)
            {
                if (escapes is null || Lies(escapes.Row((index << 6) + BitOperations.TrailingZeroCount(both)), bad.Words))
                    return true;
            }
        }

        return false;
    }

    private static bool Lies(ReadOnlySpan<ulong> row, ReadOnlySpan<ulong> within)
    {
        for (var index = 0; index < row.Length; index++)
        {
            if ((row[index] & ~within[index]) != 0)
                return false;
        }

        return true;
    }
}
