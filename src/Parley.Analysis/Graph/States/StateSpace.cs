using System.Collections.Immutable;

namespace Parley.Analysis.Graph.States;

/// <summary>The possible states of a model, as nodes 0, 1, 2 … of its graph: states by ascending decimal value, then the coalesced ones in their order.</summary>
/// <remarks>The literature numbers states from 1. Numbers change with the rules: compare models by state, never by node.</remarks>
public sealed class StateSpace
{
    private readonly ulong[] _states;
    private readonly StateIndex _index;
    private readonly int[]? _nodeOfState;
    private readonly int[]? _firstState;
    private readonly ImmutableArray<(CoalescedState Declared, ulong[] Members)> _coalesced;

    private StateSpace(ConflictModel model, ulong[] states)
    {
        OptionCount = model.Options.Length;
        _states = states;
        _index = new StateIndex(states, OptionCount);
        _coalesced =
        [
            .. from declared in model.Coalesced
               let members = states.Where(declared.Pattern.Matches).ToArray()
               where members.Length > 0
               select (declared, members)
        ];
        SimpleCount = states.Length - _coalesced.Sum(item => item.Members.Length);
        Count = SimpleCount + _coalesced.Length;
        if (_coalesced.IsEmpty)
            return;
        (_nodeOfState, _firstState) = (new int[states.Length], new int[Count]);
        Number();
    }

    public int OptionCount { get; }

    /// <summary>Number of nodes.</summary>
    public int Count { get; }

    /// <summary>Number of combinations of options no rule forbids; more than <see cref="Count"/> where some are coalesced.</summary>
    public int CombinationCount => _states.Length;

    public bool HasCoalesced => !_coalesced.IsEmpty;

    /// <summary>Nodes below this are single states.</summary>
    internal int SimpleCount { get; }

    internal ReadOnlySpan<ulong> States => _states;

    /// <exception cref="ModelException">The rules leave no state (PLY0807), or more than memory holds (PLY0812).</exception>
    public static StateSpace Of(ConflictModel model, EngineOptions? options = null, CancellationToken cancellation = default) =>
        new(model, FeasibleSearch.Run(model, options ?? EngineOptions.Default, long.MaxValue, cancellation));

    /// <summary>A model has at most so many combinations of options that no rule forbids; the search ends at one more.</summary>
    internal static bool HasNoMoreThan(int count, ConflictModel model, CancellationToken cancellation) =>
        FeasibleSearch.Run(model, EngineOptions.Default, count + 1L, cancellation).Length <= count;

    /// <summary>The state, or the lowest member of a coalesced one.</summary>
    public ulong StateOf(int node) => _firstState is null ? _states[node] : _states[_firstState[node]];

    /// <summary>The node of a state; -1 where the state cannot be.</summary>
    public int NodeOf(ulong state)
    {
        var place = _index.Of(state);
        return place < 0 || _nodeOfState is null ? place : _nodeOfState[place];
    }

    /// <summary>The declaration of a coalesced node; null for a single state.</summary>
    public CoalescedState? CoalescedOf(int node) => node < SimpleCount ? null : _coalesced[node - SimpleCount].Declared;

    public StatePattern PatternOf(int node) => CoalescedOf(node)?.Pattern ?? StatePattern.Of(StateOf(node), OptionCount);

    /// <summary>One letter for each option: Y, N, or - where a coalesced node leaves it open.</summary>
    public string TextOf(int node) => PatternOf(node).ToText(OptionCount);

    /// <summary>The states of a node: one, or all that were coalesced.</summary>
    public IReadOnlyList<ulong> MembersOf(int node) => node < SimpleCount ? [StateOf(node)] : _coalesced[node - SimpleCount].Members;

    /// <summary>Nodes some state of which matches.</summary>
    public IEnumerable<int> Matching(StatePattern pattern)
    {
        if (pattern.IsOneState(OptionCount))
        {
            if (NodeOf(pattern.Yes) is >= 0 and var only)
                yield return only;
            yield break;
        }

        for (var node = 0; node < SimpleCount; node++)
        {
            if (pattern.Matches(StateOf(node)))
                yield return node;
        }

        for (var node = SimpleCount; node < Count; node++)
        {
            if (_coalesced[node - SimpleCount].Members.Any(pattern.Matches))
                yield return node;
        }
    }

    /// <summary>The node one pattern names: a state, or a coalesced node by its own pattern.</summary>
    /// <exception cref="ModelException">No node, or more than one, matches (PLY0814).</exception>
    public int Find(StatePattern pattern)
    {
        var found = Matching(pattern).Take(2).ToList();
        return found.Count == 1
            ? found[0]
            : throw ModelProblems.NotThere("states", $"{(found.Count == 0 ? "no state" : "more than one state")} matches {pattern.ToText(OptionCount)}",
                "a pattern that one possible state matches");
    }

    private void Number()
    {
        Array.Fill(_nodeOfState!, -1);
        for (var item = _coalesced.Length - 1; item >= 0; item--)
        {
            foreach (var member in _coalesced[item].Members)
                _nodeOfState![_index.Of(member)] = SimpleCount + item;
            _firstState![SimpleCount + item] = _index.Of(_coalesced[item].Members[0]);
        }

        var next = 0;
        for (var place = 0; place < _states.Length; place++)
        {
            if (_nodeOfState![place] >= 0)
                continue;
            _firstState![next] = place;
            _nodeOfState[place] = next++;
        }
    }
}
