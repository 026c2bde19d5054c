using System.Collections.Immutable;
using Parley.Analysis.Graph.Explanations;
using Parley.Analysis.Graph.Orders;
using Parley.Analysis.Graph.Preferences;
using Parley.Analysis.Graph.Stability;
using Parley.Analysis.Graph.WhatIf;

namespace Parley.Analysis.Graph.Goals;

/// <summary>Goal seeking: the smallest changes of rules and preferences that make an outcome hold, or no longer hold.</summary>
/// <remarks>
/// It tries every single change: a rule dropped, a wish dropped, the outcome moved in the preference of one decision maker; and, to make it hold,
/// the outcome moved for all at once who would leave it. Each is solved, and only those that meet the goal are told. Changes of two rules or
/// wishes at once are not tried.
/// </remarks>
public static class GoalSearch
{
    /// <param name="outcome">A pattern that one possible state matches.</param>
    /// <param name="holds">True to make the outcome hold, false to make it break.</param>
    /// <returns>Fewest edits first; empty where the goal is met already or nothing tried meets it.</returns>
    /// <exception cref="ModelException">No state, or more than one, matches (PLY0814), or a preference is unknown (PLY0813).</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static IReadOnlyList<GoalRoute> Run(
        ConflictModel model, StatePattern outcome, StabilityConcept concept, bool holds = true, EngineOptions? options = null, CancellationToken cancellation = default)
    {
        var graph = ConflictGraph.Of(model, options, cancellation);
        var node = graph.Space.Find(outcome);
        var explainer = new Explainer(graph, concept);
        var verdicts = Enumerable.Range(0, graph.MakerCount).Select(maker => explainer.Explain(maker, node, cancellation)).ToList();
        if (verdicts.TrueForAll(verdict => verdict.IsStable) == holds)
            return [];
        var pattern = graph.Space.PatternOf(node);
        var candidates = Drops(model).Concat(holds ? Raises(graph, verdicts, pattern) : Lowers(graph, node, pattern)).ToList();
        var question = new StabilityQuestion { Concepts = [concept] };
        var routes = new List<GoalRoute>();
        for (var index = 0; index < candidates.Count; index++)
        {
            options?.Tell("changes", index, candidates.Count);
            if (Try(model, candidates[index], question, options, cancellation) is { } difference && Holds(difference, pattern) == holds)
                routes.Add(new GoalRoute(candidates[index], difference));
        }

        return [.. routes.OrderBy(route => route.Edits.Length)];
    }

    private static bool Holds(ModelDifference difference, StatePattern outcome) =>
        difference.Outcomes[0].Gained.Contains(outcome) || difference.Outcomes[0].Kept.Contains(outcome);

    private static ModelDifference? Try(
        ConflictModel model, ImmutableArray<ModelEdit> edits, StabilityQuestion question, EngineOptions? options, CancellationToken cancellation)
    {
        try
        {
            return WhatIfAnalysis.Run(model, edits, question, options, cancellation);
        }
        catch (ModelException)
        {
            // A change that makes no model, such as a wish without which a coalesced state has no place, is no route.
            return null;
        }
    }

    private static IEnumerable<ImmutableArray<ModelEdit>> Drops(ConflictModel model)
    {
        foreach (var rule in model.Rules)
            yield return [new DropRule(rule.Name)];
        foreach (var maker in model.DecisionMakers)
        {
            if (maker.Preference is not PrioritisedPreference wishes)
                continue;
            for (var place = 0; place < wishes.Statements.Length; place++)
                yield return [new DropWish(maker.Name, place)];
        }
    }

    // Who would leave comes to like the outcome as much as the best it could leave for undeterred.
    private static IEnumerable<ImmutableArray<ModelEdit>> Raises(ConflictGraph graph, List<VerdictExplanation> verdicts, StatePattern outcome)
    {
        var raises = ImmutableArray.CreateBuilder<ModelEdit>();
        foreach (var verdict in verdicts.Where(verdict => !verdict.IsStable))
        {
            var ranks = (RankedOrder)graph.Orders[verdict.Maker];
            var best = verdict.Improvements.Where(item => !item.IsDeterred).Select(item => item.Move.To).MaxBy(end => ranks.Ranks[end]);
            raises.Add(new MoveInPreference(graph.Model.DecisionMakers[verdict.Maker].Name, new PlaceOverride(outcome, OverridePlace.LevelWith, graph.Space.PatternOf(best))));
        }

        if (raises.Count > 1)
        {
            foreach (var raise in raises)
                yield return [raise];
        }

        yield return raises.ToImmutable();
    }

    private static IEnumerable<ImmutableArray<ModelEdit>> Lowers(ConflictGraph graph, int node, StatePattern outcome) =>
        from maker in Enumerable.Range(0, graph.MakerCount)
        from end in graph.Moves[maker].From(node)
        where graph.Orders[maker].IsAtLeast(node, end)
        select ImmutableArray.Create<ModelEdit>(new MoveInPreference(
            graph.Model.DecisionMakers[maker].Name, new PlaceOverride(outcome, OverridePlace.JustBelow, graph.Space.PatternOf(end))));
}
