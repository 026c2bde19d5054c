using Parley.Analysis.Graph.States;

namespace Parley.Analysis.Graph.Moves;

/// <summary>Works out the moves of a decision maker from its options, or takes them as told.</summary>
internal static class MoveBuilder
{
    /// <param name="order">Nodes in the order in which groups are to list them; null for ascending.</param>
    internal static MoveTable Of(ConflictModel model, StateSpace space, DecisionMaker maker, int[]? order, EngineOptions options)
    {
        if (maker.Arcs is { } arcs)
        {
            var possible = arcs.Where(arc => !model.IsEdited || (space.NodeOf(arc.From) >= 0 && space.NodeOf(arc.To) >= 0));
            return ArcMoves.Of(space.Count, possible.Select(arc => (Node(arc.From, space, maker), Node(arc.To, space, maker))));
        }


        if (!space.HasCoalesced)
            return OptionMoves.Of(space.States, maker, model.Options, order);
        var plain = OptionMoves.Of(space.States, maker, model.Options, null).ToArcs(options);
        return ArcMoves.Of(space.Count, Coalesced(plain, space));
    }

    private static IEnumerable<(int From, int To)> Coalesced(ArcMoves plain, StateSpace space)
    {
        for (var place = 0; place < plain.Count; place++)
        {
            var from = space.NodeOf(space.States[place]);
            foreach (var end in plain.Ends(place).ToArray())
                yield return (from, space.NodeOf(space.States[end]));
        }
    }

    private static int Node(ulong state, StateSpace space, DecisionMaker maker) =>
        space.NodeOf(state) is >= 0 and var node
            ? node
            : throw ModelProblems.Arc($"decision maker \"{maker.Name}\", moves", $"{StatePattern.Of(state, space.OptionCount).ToText(space.OptionCount)} is no possible state");
}
