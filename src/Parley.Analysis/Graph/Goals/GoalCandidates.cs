using System.Collections.Immutable;
using Parley.Analysis.Graph.Explanations;
using Parley.Analysis.Graph.Orders;
using Parley.Analysis.Graph.Preferences;
using Parley.Analysis.Graph.Stability;
using Parley.Analysis.Graph.WhatIf;

namespace Parley.Analysis.Graph.Goals;

/// <summary>Changes that may make an outcome hold or break.</summary>
internal sealed class GoalCandidates(ConflictGraph graph, StabilityConcept concept, CancellationToken cancellation)
{
    private readonly Explainer _explainer = new(graph, concept);

    internal bool Holds(int node) => Verdicts(node).All(verdict => verdict.IsStable);

    internal IEnumerable<ImmutableArray<ModelEdit>> Drops()
    {
        foreach (var rule in graph.Model.Rules)
            yield return [new DropRule(rule.Name)];
        foreach (var maker in graph.Model.DecisionMakers)
        {
            if (maker.Preference is not PrioritisedPreference wishes)
                continue;
            for (var place = 0; place < wishes.Statements.Length; place++)
                yield return [new DropWish(maker.Name, place)];
        }
    }

    internal IEnumerable<ImmutableArray<ModelEdit>> PairsOfRules() =>
        from first in Enumerable.Range(0, graph.Model.Rules.Length)
        from second in Enumerable.Range(first + 1, graph.Model.Rules.Length - first - 1)
        select ImmutableArray.Create<ModelEdit>(new DropRule(graph.Model.Rules[first].Name), new DropRule(graph.Model.Rules[second].Name));

    /// <summary>Who would leave comes to like the outcome as much as the best it could leave for undeterred: one by one, and all at once.</summary>
    internal IEnumerable<ImmutableArray<ModelEdit>> Raises(int node)
    {
        var raises = ImmutableArray.CreateBuilder<ModelEdit>();
        foreach (var verdict in Verdicts(node).Where(verdict => !verdict.IsStable))
        {
            var order = (RankedOrder)graph.Orders[verdict.Maker];
            var best = verdict.Improvements.Where(item => !item.IsDeterred).Select(item => item.Move.To).MaxBy(end => order.Ranks[end]);
            raises.Add(Move(verdict.Maker, node, OverridePlace.LevelWith, best));
        }

        if (raises.Count > 1)
        {
            foreach (var raise in raises)
                yield return [raise];
        }

        if (raises.Count > 0)
            yield return raises.ToImmutable();
    }

    /// <summary>Someone comes to like the outcome a little less than a state it can move to.</summary>
    internal IEnumerable<ImmutableArray<ModelEdit>> Lowers(int node) =>
        from maker in Enumerable.Range(0, graph.MakerCount)
        from end in graph.Moves[maker].From(node)
        where graph.Orders[maker].IsAtLeast(node, end)
        select ImmutableArray.Create(Move(maker, node, OverridePlace.JustBelow, end));

    private ModelEdit Move(int maker, int node, OverridePlace place, int anchor) => new MoveInPreference(
        graph.Model.DecisionMakers[maker].Name, new PlaceOverride(graph.Space.PatternOf(node), place, graph.Space.PatternOf(anchor)));

    private List<VerdictExplanation> Verdicts(int node) =>
        [.. Enumerable.Range(0, graph.MakerCount).Select(maker => _explainer.Explain(maker, node, cancellation))];
}
