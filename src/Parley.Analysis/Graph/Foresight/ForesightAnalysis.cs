using System.Collections.Immutable;
using Parley.Analysis.Graph.Moves;
using Parley.Analysis.Graph.Orders;
using Parley.Analysis.Graph.States;

namespace Parley.Analysis.Graph.Foresight;

/// <summary>Limited-move, non-myopic and Stackelberg stability of two decision makers with strict preferences (Fang, Hipel and Kilgour 1993).</summary>
/// <remarks>
/// What a mover i foresees h moves ahead from s: it moves to the q that leaves it best off after the other, foreseeing h - 1 moves, has
/// answered, if that is better than s; else it stays, and staying ends the game. Versions for more decision makers exist in the 1993 book, are
/// rarely used and are left out.
/// </remarks>
public sealed class ForesightAnalysis
{
    // The foreseen ends repeat after some horizon; a model in which that takes longer is no model a person reads.
    private const int MaxHorizon = 20_000;

    private readonly ImmutableArray<ArcMoves> _moves;
    private readonly ImmutableArray<int[]> _ranks;
    private readonly List<int[][]> _ends = [];

    private ForesightAnalysis(ImmutableArray<ArcMoves> moves, ImmutableArray<int[]> ranks)
    {
        _moves = moves;
        _ranks = ranks;
        int[] stay = [.. Enumerable.Range(0, ranks[0].Length)];
        _ends.Add([stay, stay]);
    }

    /// <exception cref="ModelException">There are not two decision makers, or a preference has ties or unknown pairs (PLY0813).</exception>
    public static ForesightAnalysis Of(ConflictGraph graph, EngineOptions? options = null)
    {
        if (graph.MakerCount != 2)
            throw ModelProblems.NotDefined("foresight", $"{graph.MakerCount} decision makers", "two decision makers");
        if (graph.Orders.Any(order => order is not RankedOrder ranked || ranked.LevelCount != graph.Count))
            throw ModelProblems.NotDefined("foresight", "a preference with ties or unknown pairs", "strict preferences, without ties and unknown pairs");
        options ??= EngineOptions.Default;
        return new ForesightAnalysis([.. graph.Moves.Select(move => move.ToArcs(options))], [.. graph.Orders.Cast<RankedOrder>().Select(order => order.RankArray)]);
    }

    /// <summary>The node in which the conflict ends when the decision maker moves first from the node and foresees so many moves.</summary>
    /// <param name="horizon">From 0, which means that nobody moves.</param>
    public int End(int maker, int node, int horizon)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(horizon);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(horizon, MaxHorizon);
        Foresee(horizon);
        return _ends[horizon][maker][node];
    }

    /// <summary>Nodes the decision maker does not leave, foreseeing so many moves; horizon 1 is Nash.</summary>
    public StateSet Limited(int maker, int horizon)
    {
        var stable = new StateSet(_ranks[0].Length);
        for (var node = 0; node < stable.Size; node++)
            stable[node] = End(maker, node, horizon) == node;
        return stable;
    }

    /// <summary>Nodes the decision maker does not leave from some horizon on, however far it foresees.</summary>
    /// <exception cref="ModelException">What is foreseen does not repeat within 20,000 moves (PLY0813).</exception>
    public StateSet NonMyopic(int maker)
    {
        var (start, end) = Cycle();
        var stable = Limited(maker, start);
        for (var horizon = start + 1; horizon < end; horizon++)
            stable.IntersectWith(Limited(maker, horizon));
        return stable;
    }

    /// <summary>Nodes stable with the one as leader, who foresees the answer, and the other as follower: two moves ahead for the leader, Nash for the follower.</summary>
    public StateSet Stackelberg(int leader)
    {
        var stable = Limited(leader, 2);
        stable.IntersectWith(Limited(1 - leader, 1));
        return stable;
    }

    private void Foresee(int horizon)
    {
        while (_ends.Count <= horizon)
            _ends.Add([Next(0, _ends[^1][1]), Next(1, _ends[^1][0])]);
    }

    private int[] Next(int maker, int[] answer)
    {
        var (ranks, ends) = (_ranks[maker], new int[answer.Length]);
        for (var node = 0; node < ends.Length; node++)
        {
            ends[node] = node;
            foreach (var move in _moves[maker].Ends(node))
            {
                if (ranks[answer[move]] > ranks[ends[node]])
                    ends[node] = answer[move];
            }
        }

        return ends;
    }

    // One horizon follows from the one before, so what is foreseen repeats for ever from the first horizon that has been seen before.
    private (int Start, int End) Cycle()
    {
        var seen = new Dictionary<int, List<int>>();
        for (var horizon = 0; horizon <= MaxHorizon; horizon++)
        {
            Foresee(horizon);
            var hash = new HashCode();
            foreach (var end in _ends[horizon].SelectMany(ends => ends))
                hash.Add(end);
            if (!seen.TryGetValue(hash.ToHashCode(), out var alike))
                seen.Add(hash.ToHashCode(), alike = []);
            var (current, earlier) = (horizon, alike.FindIndex(other => IsSame(other, horizon)));
            if (earlier >= 0)
                return (alike[earlier], current);
            alike.Add(horizon);
        }

        throw ModelProblems.NotDefined("non-myopic stability", $"what is foreseen does not repeat within {MaxHorizon} moves", "limited-move stability, with a horizon");
    }

    private bool IsSame(int horizon, int other) =>
        _ends[horizon][0].AsSpan().SequenceEqual(_ends[other][0]) && _ends[horizon][1].AsSpan().SequenceEqual(_ends[other][1]);
}
