using Parley.Analysis.Graph.Play;
using Parley.Analysis.Graph.Stability;

namespace Parley.Analysis.Graph.WhatIf;

/// <summary>Solves a model before and after a change, and tells the difference.</summary>
public static class WhatIfAnalysis
{
    /// <param name="edits">Applied one after another.</param>
    /// <param name="question">
    /// What to compare. Where preferences are unknown and no reading is told, reading A is taken: what holds by it holds whatever the unknown turns out to be.
    /// </param>
    /// <exception cref="ModelException">An edit names what is not there, or a model cannot be solved.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ModelDifference Run(
        ConflictModel model, IEnumerable<ModelEdit> edits, StabilityQuestion? question = null, EngineOptions? options = null, CancellationToken cancellation = default)
    {
        question ??= StabilityQuestion.Usual;
        var edited = edits.Aggregate(model, (changed, edit) => edit.Apply(changed));
        var (before, after) = (ConflictGraph.Of(model, options, cancellation), ConflictGraph.Of(edited, options, cancellation));
        var isPartlyUnknown = before.Orders.Concat(after.Orders).Any(order => !order.IsComplete);
        var reading = isPartlyUnknown ? question.Reading ?? UnknownReading.A : (UnknownReading?)null;
        question = question with { Reading = reading };
        var results = new[] { before, after }.Select(graph => StabilityAnalysis.Run(graph, question, options, cancellation)).ToList();
        var (statesBefore, statesAfter) = (Patterns(before, edited), Patterns(after, edited));
        var reach = Reach(before, after, edited, options, cancellation);
        return new ModelDifference
        {
            Before = results[0],
            After = results[1],
            NewStates = [.. statesAfter.Except(statesBefore)],
            LostStates = [.. statesBefore.Except(statesAfter)],
            Outcomes = [.. results[0].Concepts.Select(concept => Compare(concept, results, edited, reach))],
            StatusQuo = reach is null ? null : StatePattern.Of(model.StatusQuo!.Value, edited.Options.Length),
            Reading = reading,
        };
    }

    private static OutcomeDifference Compare(
        StabilityConcept concept, List<StabilityResult> results, ConflictModel edited, (HashSet<StatePattern> Before, HashSet<StatePattern> After)? reach)
    {
        var before = results[0].Equilibria(concept).Nodes().Select(node => PatternOf(results[0].Graph, node, edited)).ToList();
        var after = results[1].Equilibria(concept).Nodes().Select(node => PatternOf(results[1].Graph, node, edited)).ToList();
        return new OutcomeDifference(concept, [.. after.Except(before)], [.. before.Except(after)], [.. after.Intersect(before)],
            reach is { } now ? [.. after.Where(state => now.After.Contains(state) && !now.Before.Contains(state))] : [],
            reach is { } then ? [.. before.Where(state => then.Before.Contains(state) && !then.After.Contains(state))] : []);
    }

    private static (HashSet<StatePattern> Before, HashSet<StatePattern> After)? Reach(
        ConflictGraph before, ConflictGraph after, ConflictModel edited, EngineOptions? options, CancellationToken cancellation)
    {
        if (before.Model.StatusQuo is not { } start || before.Space.NodeOf(start) < 0 || after.Space.NodeOf(start) < 0)
            return null;
        return (From(before), From(after));

        // Where the conflict stands is reached without a move.
        HashSet<StatePattern> From(ConflictGraph graph) =>
        [
            .. Evolution.From(graph, graph.Space.NodeOf(start), EvolutionKind.AnyMoves, options, cancellation).Reached
                .Append(graph.Space.NodeOf(start)).Select(node => PatternOf(graph, node, edited))
        ];
    }

    private static HashSet<StatePattern> Patterns(ConflictGraph graph, ConflictModel edited) =>
        [.. Enumerable.Range(0, graph.Count).Select(node => PatternOf(graph, node, edited))];

    // A state of the model before an option was added is the state in which that option is not taken; a coalesced one takes in both.
    private static StatePattern PatternOf(ConflictGraph graph, int node, ConflictModel edited)
    {
        var pattern = graph.Space.PatternOf(node);
        var added = StatePattern.AllOptions(edited.Options.Length) & ~StatePattern.AllOptions(graph.Space.OptionCount);
        return added == 0 || graph.Space.CoalescedOf(node) is not null ? pattern : new StatePattern(pattern.Yes, pattern.No | added);
    }
}
