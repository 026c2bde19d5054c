using System.Collections.Immutable;

namespace Parley.Analysis.Graph.Moves;

/// <summary>
/// Moves that follow from options, without a list of them: states that differ only in the mover's options form a class, and within a class
/// every state leads to every other, save for options that go one way only.
/// </summary>
/// <remarks>
/// A class falls into groups by the options that go one way. A move leads from a group to a group; inside a group all moves are open.
/// Moves of this form are transitive: where a leads to b and b to c by the same mover, a leads to c or is c.
/// </remarks>
internal sealed class OptionMoves : MoveTable
{
    private readonly int[] _groupOf;
    private readonly int[] _groupStarts;
    private readonly int[] _members;
    private readonly int[] _classOf;
    private readonly int[] _classStarts;
    private readonly ulong[] _oneWay;
    private readonly ulong _forward;
    private readonly ulong _backward;

    private OptionMoves(MoveGroups groups, ulong forward, ulong backward)
        : base(groups.GroupOf.Length)
    {
        _groupOf = groups.GroupOf;
        _groupStarts = groups.GroupStarts;
        _members = groups.Members;
        _classOf = groups.ClassOf;
        _classStarts = groups.ClassStarts;
        _oneWay = groups.OneWay;
        (_forward, _backward) = (forward, backward);
    }

    private OptionMoves(OptionMoves other, int[] members)
        : base(members.Length)
    {
        _groupOf = other._groupOf;
        _groupStarts = other._groupStarts;
        _members = members;
        _classOf = other._classOf;
        _classStarts = other._classStarts;
        _oneWay = other._oneWay;
        (_forward, _backward) = (other._forward, other._backward);
    }

    internal int GroupCount => _groupStarts.Length - 1;

    internal int ClassCount => _classStarts.Length - 1;

    /// <summary>No option of the mover goes one way only, so each class is one group.</summary>
    internal bool IsReversible => (_forward | _backward) == 0;

    /// <summary>The group of each node.</summary>
    internal ReadOnlySpan<int> GroupOf => _groupOf;

    /// <summary>First place of each group in <see cref="Members"/>, and the end of the last.</summary>
    internal ReadOnlySpan<int> GroupStarts => _groupStarts;

    /// <summary>Nodes group by group; within a group in the order in which they were given at birth.</summary>
    internal ReadOnlySpan<int> Members => _members;

    /// <param name="order">Nodes in the order groups are to list them; null for ascending.</param>
    internal static OptionMoves Of(ReadOnlySpan<ulong> states, DecisionMaker maker, ImmutableArray<Option> options, int[]? order)
    {
        ulong forward = 0, backward = 0;
        foreach (var option in maker.Options)
        {
            forward |= options[option].Direction == OptionDirection.ForwardOnly ? 1UL << option : 0;
            backward |= options[option].Direction == OptionDirection.BackwardOnly ? 1UL << option : 0;
        }

        return new OptionMoves(MoveGroups.Of(states, maker.OwnOptions, forward | backward, order), forward, backward);
    }

    /// <summary>The same moves with groups that list their members in another order.</summary>
    internal OptionMoves Listed(int[] order)
    {
        var (next, members) = (_groupStarts[..^1], new int[Count]);
        foreach (var node in order)
            members[next[_groupOf[node]]++] = node;
        return new OptionMoves(this, members);
    }

    /// <summary>First and last group, the latter excluded, of the class a group is in.</summary>
    internal (int Start, int End) ClassOfGroup(int group) => (_classStarts[_classOf[group]], _classStarts[_classOf[group] + 1]);

    /// <summary>First and last group, the latter excluded, of a class.</summary>
    internal (int Start, int End) GroupsOf(int classNumber) => (_classStarts[classNumber], _classStarts[classNumber + 1]);

    /// <summary>A move may lead from one group of a class to another of it, or stay in it.</summary>
    internal bool IsOpen(int fromGroup, int toGroup)
    {
        var (from, to) = (_oneWay[fromGroup], _oneWay[toGroup]);
        return (from & _forward & ~to) == 0 && (~from & _backward & to) == 0;
    }

    internal ReadOnlySpan<int> MembersOf(int group) => _members.AsSpan(_groupStarts[group], _groupStarts[group + 1] - _groupStarts[group]);

    public override bool CanMove(int node)
    {
        var own = _groupOf[node];
        if (_groupStarts[own + 1] - _groupStarts[own] > 1)
            return true;
        var (start, end) = ClassOfGroup(own);
        for (var group = start; group < end; group++)
        {
            if (group != own && IsOpen(own, group))
                return true;
        }

        return false;
    }

    public override bool Leads(int from, int to) =>
        from != to && _classOf[_groupOf[from]] == _classOf[_groupOf[to]] && IsOpen(_groupOf[from], _groupOf[to]);

    internal override void Collect(int node, List<int> found)
    {
        var (start, end) = ClassOfGroup(_groupOf[node]);
        for (var group = start; group < end; group++)
        {
            if (!IsOpen(_groupOf[node], group))
                continue;
            foreach (var member in MembersOf(group))
            {
                if (member != node)
                    found.Add(member);
            }
        }
    }

    internal override ArcMoves ToArcs(EngineOptions options)
    {
        var count = 0L;
        for (var group = 0; group < GroupCount; group++)
        {
            var (start, end) = ClassOfGroup(group);
            for (var other = start; other < end; other++)
                count += IsOpen(group, other) ? (long)MembersOf(group).Length * MembersOf(other).Length : 0;
        }

        options.Require("the moves one by one", 8 * count);
        return count < Array.MaxLength ? ArcMoves.Of(Count, (int)count, Collect) : throw ModelProblems.TooLarge("the moves one by one", 8 * count, 8L * Array.MaxLength);
    }
}
