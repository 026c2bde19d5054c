using System.Collections.Immutable;
using Parley.Analysis.Graph.Preferences;
using Parley.Analysis.Graph.States;

namespace Parley.Analysis.Graph.Orders;

/// <summary>Works out a preference for the nodes of a state space.</summary>
internal sealed class OrderBuilder(StateSpace space, EngineOptions options, string where, bool isEdited)
{
    /// <exception cref="ModelException">The preference does not fit the possible states (PLY0808 to PLY0810), or takes more memory than allowed (PLY0812).</exception>
    internal PreferenceOrder Build(Preference preference)
    {
        var order = preference switch
        {
            RankingPreference ranking => Ranked(new RankingLevels(space, where).Of(ranking), ranking),
            PrioritisedPreference prioritised => Ranked(Prioritised(prioritised), prioritised),
            WeightedPreference weighted => Ranked(Weighted(weighted), weighted),
            PairPreference pairs => new PairRelation(space, options, where).Of(pairs),
            DisputedPreference disputed => new DisputedOrder([.. disputed.Accounts.Select(Build)]),
            _ => throw ModelProblems.Unforeseen(preference),
        };
        if (!preference.Overrides.IsEmpty && preference is PairPreference or DisputedPreference)
            throw ModelProblems.Contradiction(where, "an override, but no ranking in which it could move a state");
        return preference.UnknownPairs.IsEmpty ? order : new PartlyKnownOrder(order, null, Pairs(preference.UnknownPairs));
    }

    private PreferenceOrder Ranked(LevelList levels, Preference preference)
    {
        foreach (var item in preference.Overrides)
            Apply(item, levels);
        if (!levels.Levels.Contains(-1))
            return levels.Close();
        var unplaced = new StateSet(space.Count);
        for (var node = 0; node < space.Count; node++)
            unplaced[node] = levels.Levels[node] < 0;
        return preference is RankingPreference { Unranked: var unranked } && (unranked == UnrankedStates.Unknown || isEdited)
            ? new PartlyKnownOrder(levels.Close(), unplaced, [])
            : throw Unplaced(preference, unplaced);
    }

    private ModelException Unplaced(Preference preference, StateSet unplaced)
    {
        var some = string.Join(", ", unplaced.Nodes().Take(5).Select(space.TextOf)) + (unplaced.Count > 5 ? " …" : "");
        return preference is RankingPreference
            ? ModelProblems.Unranked($"{where}, ranking", $"{unplaced.Count} possible states are not ranked: {some}")
            : ModelProblems.Coalescing(where, $"the preference tells apart the states of {some}");
    }

    private LevelList Prioritised(PrioritisedPreference preference)
    {
        var (levels, bands) = PriorityScores.Of(space.States, preference.Statements);
        return OverNodes(levels, bands);
    }

    private LevelList Weighted(WeightedPreference preference)
    {
        var values = new decimal[space.CombinationCount];
        for (var index = 0; index < values.Length; index++)
        {
            for (var option = 0; option < preference.Weights.Length; option++)
                values[index] += (space.States[index] >> option & 1) != 0 ? preference.Weights[option] : -preference.Weights[option];
        }

        var distinct = values.Distinct().ToArray();
        Array.Sort(distinct);
        return OverNodes([.. values.Select(value => Array.BinarySearch(distinct, value))], null);
    }

    // A coalesced node takes the level its members share, and has none while they differ.
    private LevelList OverNodes(int[] levels, int[]? bands)
    {
        if (!space.HasCoalesced)
            return new LevelList(levels, bands);
        var ofNode = new int[space.Count];
        var bandOfNode = bands is null ? null : new int[space.Count];
        Array.Fill(ofNode, -2);
        for (var index = 0; index < levels.Length; index++)
        {
            var node = space.NodeOf(space.States[index]);
            ofNode[node] = ofNode[node] == -2 || ofNode[node] == levels[index] ? levels[index] : -1;
            if (bands is not null)
                bandOfNode![node] = bands[index];
        }

        return new LevelList(ofNode, bandOfNode);
    }

    private void Apply(PlaceOverride item, LevelList levels)
    {
        var nodes = space.Matching(item.State).ToList();
        var anchors = item.Place is OverridePlace.First or OverridePlace.Last
            ? Enumerable.Range(0, space.Count)
            : space.Matching(item.Anchor);
        var placed = anchors.Except(nodes).Where(node => levels.Levels[node] >= 0).ToList();
        if (nodes.Count == 0 || placed.Count == 0)
            return;
        var upwards = item.Place is OverridePlace.JustAbove or OverridePlace.First;
        var anchor = upwards ? placed.MaxBy(node => levels.Levels[node]) : placed.MinBy(node => levels.Levels[node]);
        levels.Move(nodes, anchor, item.Place == OverridePlace.LevelWith ? 0 : upwards ? 1 : -1);
    }

    private ImmutableArray<(StateSet First, StateSet Second)> Pairs(ImmutableArray<UnknownPair> pairs) =>
        [.. pairs.Select(pair => (NodesOf(pair.First), NodesOf(pair.Second)))];

    private StateSet NodesOf(StatePattern pattern)
    {
        var set = new StateSet(space.Count);
        foreach (var node in space.Matching(pattern))
            set[node] = true;
        return set;
    }
}
