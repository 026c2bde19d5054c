using System.Collections.Immutable;
using Parley.Analysis.Graph.Stability;
using Parley.Analysis.Graph.WhatIf;

namespace Parley.Analysis.Graph.Goals;

/// <summary>Goal seeking: the smallest changes of rules and preferences that make an outcome hold, or no longer hold.</summary>
/// <remarks>
/// It tries every single change: a rule dropped, a wish dropped, the outcome moved in the preference of one decision maker; to make it hold also
/// the outcome moved for all at once who would leave it, and, where a rule forbids it, each rule dropped together with such moves; and where no
/// rule alone is enough, rules two by two. Each is solved, and only those that meet the goal are told.
/// </remarks>
public static class GoalSearch
{
    // Pairs of more rules than these are not tried: their number grows with the square.
    private const int MaxRulesInPairs = 40;

    /// <param name="outcome">A pattern that one possible state matches; to make it hold, also a state that some rule forbids.</param>
    /// <param name="holds">True to make the outcome hold, false to make it break.</param>
    /// <returns>Fewest edits first; empty where the goal is met already or nothing tried meets it.</returns>
    /// <exception cref="ModelException">No such state, or more than one, matches (PLY0814), or a preference is unknown (PLY0813).</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static IReadOnlyList<GoalRoute> Run(
        ConflictModel model, StatePattern outcome, StabilityConcept concept, bool holds = true, EngineOptions? options = null, CancellationToken cancellation = default)
    {
        var graph = ConflictGraph.Of(model, options, cancellation);
        var isForbidden = holds && outcome.IsOneState(model.Options.Length) && graph.Space.NodeOf(outcome.Yes) < 0;
        var node = isForbidden ? -1 : graph.Space.Find(outcome);
        var candidates = new GoalCandidates(graph, concept, cancellation);
        if (!isForbidden && candidates.Holds(node) == holds)
            return [];
        var trial = new Trial(model, isForbidden ? outcome : graph.Space.PatternOf(node), concept, holds, options, cancellation);
        trial.TryAll([.. candidates.Drops(), .. isForbidden ? [] : holds ? candidates.Raises(node) : candidates.Lowers(node)]);
        if (isForbidden && !trial.Met(edit => edit is DropRule))
            trial.TryAll([.. Permitted(model, outcome, concept, options, cancellation)]);
        if (!trial.Met(edit => edit is DropRule) && model.Rules.Length <= MaxRulesInPairs)
            trial.TryAll([.. candidates.PairsOfRules()]);
        return [.. trial.Routes.OrderBy(route => route.Edits.Length)];
    }

    // A rule dropped, and then the outcome moved for those who would leave it.
    private static IEnumerable<ImmutableArray<ModelEdit>> Permitted(
        ConflictModel model, StatePattern outcome, StabilityConcept concept, EngineOptions? options, CancellationToken cancellation)
    {
        foreach (var drop in model.Rules.Select(rule => new DropRule(rule.Name)))
        {
            var graph = ConflictGraph.Of(drop.Apply(model), options, cancellation);
            if (graph.Space.NodeOf(outcome.Yes) is not (>= 0 and var node) || graph.Orders.Any(order => !order.IsComplete))
                continue;
            foreach (var raise in new GoalCandidates(graph, concept, cancellation).Raises(node))
                yield return [drop, .. raise];
        }
    }

    private sealed class Trial(
        ConflictModel model, StatePattern outcome, StabilityConcept concept, bool holds, EngineOptions? options, CancellationToken cancellation)
    {
        internal List<GoalRoute> Routes { get; } = [];

        internal bool Met(Func<ModelEdit, bool> by) => Routes.Exists(route => route.Edits.All(by));

        internal void TryAll(List<ImmutableArray<ModelEdit>> candidates)
        {
            for (var index = 0; index < candidates.Count; index++)
            {
                options?.Tell("changes", index, candidates.Count);
                if (Solve(candidates[index]) is not { } difference)
                    continue;
                var held = difference.Outcomes[0].Gained.Contains(outcome) || difference.Outcomes[0].Kept.Contains(outcome);
                if (held == holds)
                    Routes.Add(new GoalRoute(candidates[index], difference));
            }
        }

        private ModelDifference? Solve(ImmutableArray<ModelEdit> edits)
        {
            try
            {
                return WhatIfAnalysis.Run(model, edits, new StabilityQuestion { Concepts = [concept] }, options, cancellation);
            }
            catch (ModelException)
            {
                // A change that makes no model, such as a wish without which a coalesced state has no place, is no route.
                return null;
            }
        }
    }
}
