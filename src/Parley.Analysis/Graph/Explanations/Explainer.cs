using System.Collections.Immutable;
using Parley.Analysis.Graph.Moves;
using Parley.Analysis.Graph.Orders;
using Parley.Analysis.Graph.Stability;

namespace Parley.Analysis.Graph.Explanations;

/// <summary>Finds, for one verdict, the improvements, the sanctions that deter them, who carries them out, and the counter-moves.</summary>
/// <remarks>It follows the definitions forwards from the one state, so that it asks little of a large model.</remarks>
public sealed class Explainer
{
    private readonly ConflictGraph _graph;
    private readonly StabilityConcept _concept;
    private readonly bool _unknownInvites;
    private readonly bool _unknownDeters;

    /// <param name="reading">How unknown preferences count; null where there are none.</param>
    /// <exception cref="ModelException">A preference is unknown and no reading is told (PLY0813).</exception>
    public Explainer(ConflictGraph graph, StabilityConcept concept, UnknownReading? reading = null)
    {
        if (reading is null && graph.Orders.Any(order => !order.IsComplete))
            throw ModelProblems.NotDefined("stability", "some preferences are unknown", "one of the readings A, B, C, D of unknown preferences");
        _graph = graph;
        _concept = concept;
        _unknownInvites = reading is UnknownReading.A or UnknownReading.C;
        _unknownDeters = reading is UnknownReading.C or UnknownReading.D;
    }

    /// <summary>A decision maker who sanctions nobody; null for none.</summary>
    public int? Silent { get; init; }

    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public VerdictExplanation Explain(int maker, int node, CancellationToken cancellation = default)
    {
        var moves = _graph.Moves[maker].From(node);
        ImmutableArray<ImprovementExplanation> improvements =
        [
            .. moves.Where(end => Invites(_graph.Orders[maker].Compare(end, node))).Select(end => Meet(new Step(maker, node, end), cancellation))
        ];
        var reason = moves.Count == 0 ? StabilityReason.CannotMove
            : improvements.IsEmpty ? StabilityReason.NoImprovement
            : improvements.All(item => item.IsDeterred) ? StabilityReason.Deterred
            : StabilityReason.Tempted;
        return new VerdictExplanation(_concept, maker, node, reason, improvements);
    }

    private ImprovementExplanation Meet(Step move, CancellationToken cancellation)
    {
        if (_concept == StabilityConcept.Nash)
            return new ImprovementExplanation(move, false, null);
        var movers = Enumerable.Range(0, _graph.MakerCount).Where(other => other != move.Maker && other != Silent);
        var search = new PathSearch(_graph, movers, move.To, IsAllowed);
        var judged = new HashSet<int>();
        Sanction? escaped = null;
        foreach (var (end, last, _) in search.Run(cancellation))
        {
            var seen = _graph.Orders[move.Maker].Compare(end, move.From);
            if (!judged.Add(end) || !Deters(seen))
                continue;
            var sanction = new Sanction([.. search.PathTo(end, last)], seen, Escapes(move, end));
            if (sanction.Escapes.All(escape => Deters(escape.EndAgainstStart)))
                return new ImprovementExplanation(move, true, sanction);
            escaped ??= sanction;
        }

        return new ImprovementExplanation(move, false, escaped);
    }

    private ImmutableArray<Escape> Escapes(Step move, int from) => RankSolver.Survives(_concept)
        ? [.. _graph.Moves[move.Maker].From(from).Select(end => new Escape(new Step(move.Maker, from, end), _graph.Orders[move.Maker].Compare(end, move.From)))]
        : [];

    private bool IsAllowed(Step step) => !RankSolver.Improves(_concept)
        || _graph.Orders[step.Maker].Compare(step.To, step.From) is Comparison.Better or Comparison.Unknown;

    private bool Invites(Comparison end) => end == Comparison.Better || (end == Comparison.Unknown && _unknownInvites);

    // Told of the sanction beside the start, so worse here is better there.
    private bool Deters(Comparison end) => end is Comparison.Worse or Comparison.Same || (end == Comparison.Unknown && _unknownDeters);
}
