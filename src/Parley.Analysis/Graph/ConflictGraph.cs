using System.Collections.Immutable;
using Parley.Analysis.Graph.Moves;
using Parley.Analysis.Graph.Orders;
using Parley.Analysis.Graph.States;

namespace Parley.Analysis.Graph;

/// <summary>A model worked out: its possible states, who moves whence whither, and who prefers what.</summary>
public sealed class ConflictGraph
{
    private ConflictGraph(ConflictModel model, StateSpace space, ImmutableArray<MoveTable> moves, ImmutableArray<PreferenceOrder> orders)
    {
        Model = model;
        Space = space;
        Moves = moves;
        Orders = orders;
    }

    public ConflictModel Model { get; }

    public StateSpace Space { get; }

    /// <summary>Moves of each decision maker, in the order of the model.</summary>
    public ImmutableArray<MoveTable> Moves { get; }

    /// <summary>What each decision maker wants, in the order of the model.</summary>
    public ImmutableArray<PreferenceOrder> Orders { get; }

    /// <summary>Number of nodes.</summary>
    public int Count => Space.Count;

    public int MakerCount => Model.DecisionMakers.Length;

    /// <exception cref="ModelException">
    /// The rules leave no state (PLY0807), a preference does not fit the states (PLY0808 to PLY0810), a move leads from or to an impossible state
    /// (PLY0811), or it takes more memory than allowed (PLY0812).
    /// </exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ConflictGraph Of(ConflictModel model, EngineOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= EngineOptions.Default;
        var space = StateSpace.Of(model, options, cancellation);
        options.Require("states, moves and preferences", space.Count * (16L + 20L * model.DecisionMakers.Length));
        var orders = new PreferenceOrder[model.DecisionMakers.Length];
        var moves = new MoveTable[orders.Length];
        Work.Each(orders.Length, "moves and preferences", index =>
        {
            var maker = model.DecisionMakers[index];
            orders[index] = new OrderBuilder(space, options, $"decision maker \"{maker.Name}\"", model.IsEdited).Build(maker.Preference);
            moves[index] = MoveBuilder.Of(model, space, maker, (orders[index] as RankedOrder)?.NodesByRank(), options);
        }, options, cancellation);
        return new ConflictGraph(model, space, [.. moves], [.. orders]);
    }

    /// <summary>The same states and moves under other preferences.</summary>
    internal ConflictGraph With(ImmutableArray<PreferenceOrder> orders) => new(Model, Space, [.. Moves.Select((moves, maker) => Listed(moves, orders[maker]))], orders);

    // The search over classes wants their members by rank.
    private static MoveTable Listed(MoveTable moves, PreferenceOrder order) =>
        moves is OptionMoves classes && order is RankedOrder ranked ? classes.Listed(ranked.NodesByRank()) : moves;

    /// <summary>Nodes to which the decision maker moves from the node, ascending, and which it likes better.</summary>
    public IEnumerable<int> Improvements(int maker, int node) =>
        Moves[maker].From(node).Where(end => Orders[maker].Compare(end, node) == Comparison.Better);
}
