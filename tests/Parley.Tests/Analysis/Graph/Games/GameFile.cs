using System.Text.Json;
using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Preferences;
using Parley.Analysis.Graph.Rules;
using Parley.Analysis.Graph.Stability;
using Parley.Analysis.Graph.Statements;
using Parley.Analysis.Graph.States;

namespace Parley.Tests.Analysis.Graph.Games;

/// <summary>A conflict with known answers, from the evaluation data.</summary>
internal sealed class GameFile
{
    private readonly JsonElement _root;
    private readonly int _optionCount;

    private GameFile(JsonElement root)
    {
        _root = root;
        _optionCount = root.GetProperty("options").GetArrayLength();
        States = States0().ToList();
    }

    /// <summary>Patterns by the numbers of the file, which begin at 1; empty where the file lists none.</summary>
    internal IReadOnlyList<StatePattern> States { get; }

    internal JsonElement Root => _root;

    internal static GameFile Read(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(RepositoryRoot.RequireShared("games", name + ".json")));
        return new GameFile(document.RootElement.Clone());
    }

    internal ConflictModel Model()
    {
        var makers = _root.GetProperty("decision_makers").EnumerateArray().Select(Maker).ToList();
        var rules = _root.TryGetProperty("infeasible", out var patterns)
            ? patterns.EnumerateArray().Select((pattern, index) => (InfeasibilityRule)new NeverRule($"rule {index + 1}", Pattern(pattern)))
            : [new NeverRule("no other state", Statement.Not(Statement.Or([.. States.Select(Statement.Matching)])))];
        var coalesced = _root.TryGetProperty("coalesce", out var joined) ? joined.EnumerateArray().Select(pattern => new CoalescedState(Pattern(pattern))) : [];
        return new ConflictModel(_root.GetProperty("title").GetString()!, _root.GetProperty("options").EnumerateArray().Select(Option), makers, rules, coalesced);
    }

    /// <summary>The numbers of the file for a set of nodes.</summary>
    internal IEnumerable<int> Numbers(StateSpace space, StateSet nodes) => nodes.Nodes().Select(node => NumberOf(space.PatternOf(node))).Order();

    internal int NumberOf(StatePattern pattern) => States.Count == 0 ? -1 : States.ToList().IndexOf(pattern) + 1;

    internal static IEnumerable<int> Integers(JsonElement list) => list.EnumerateArray().Select(number => number.GetInt32()).Order();

    internal static StabilityConcept? Concept(string name) => name switch
    {
        "R" or "CR" => StabilityConcept.Nash,
        "GMR" or "CGMR" => StabilityConcept.Gmr,
        "SMR" or "CSMR" => StabilityConcept.Smr,
        "SEQ" or "CSEQ" => StabilityConcept.Seq,
        "SSEQ" => StabilityConcept.Sseq,
        _ => null,
    };

    private IEnumerable<StatePattern> States0()
    {
        if (_root.TryGetProperty("feasible_states", out var states) || _root.TryGetProperty("states", out states))
            return states.EnumerateArray().Select(state => Pattern(state.GetProperty("pattern")));
        return _optionCount <= 6 ? Enumerable.Range(0, 1 << _optionCount).Select(state => StatePattern.Of((ulong)state, _optionCount)) : [];
    }

    private DecisionMaker Maker(JsonElement maker)
    {
        var name = maker.GetProperty("name").GetString()!;
        var options = maker.GetProperty("options").EnumerateArray().Select(option => option.GetInt32() - 1);
        return new DecisionMaker(name, options, Preference(maker), Arcs(name));
    }

    private Preference Preference(JsonElement maker)
    {
        if (maker.TryGetProperty("ranking", out var ranking))
            return new RankingPreference(ranking.EnumerateArray().Select(Level));
        if (maker.TryGetProperty("known_pairs_better_worse", out var pairs))
            return new PairPreference(pairs.EnumerateArray().Select(pair => new KnownPair(States[pair[0].GetInt32() - 1], States[pair[1].GetInt32() - 1])));
        return new PrioritisedPreference(maker.GetProperty("prioritized").EnumerateArray()
            .Select(statement => new PreferenceStatement(Statement.Parse(statement.GetString()!, _optionCount))));
    }

    private RankLevel Level(JsonElement level) => level.ValueKind == JsonValueKind.Array
        ? new RankLevel(level.EnumerateArray().Select(state => States[state.GetInt32() - 1]))
        : new RankLevel(States[level.GetInt32() - 1]);

    private List<Arc>? Arcs(string name)
    {
        if (_root.TryGetProperty("graph", out var graph))
            return [.. graph.GetProperty(name).EnumerateArray().Select(arc => new Arc(States[arc[0].GetInt32() - 1].Yes, States[arc[1].GetInt32() - 1].Yes))];
        return null;
    }

    private StatePattern Pattern(JsonElement text) => StatePattern.Parse(text.GetString()!, _optionCount);

    private static Option Option(JsonElement option) => new(option.GetProperty("name").GetString()!,
        !option.TryGetProperty("direction", out var direction) ? OptionDirection.Reversible : direction.GetString() switch
        {
            "fwd" => OptionDirection.ForwardOnly,
            "back" => OptionDirection.BackwardOnly,
            _ => OptionDirection.Reversible,
        });
}
