using System.Collections.Immutable;

namespace Parley.Analysis.Preconditions;

/// <summary>Who must move before whom, and who waits for one another. Immutable.</summary>
public sealed class PreconditionGraph
{
    /// <summary>Circles of more parties are not looked for: no report tells one.</summary>
    public const int LongestCircle = 6;

    private readonly Dictionary<string, List<Wait>> _from;

    public PreconditionGraph(IEnumerable<Requirement> requirements)
    {
        Waits = [.. requirements.SelectMany(Pairs).GroupBy(pair => (pair.Who, pair.For)).Select(group => new Wait(group.Key.Who, group.Key.For, [.. group.Select(pair => pair.Requirement)]))
            .OrderBy(wait => wait.Who, StringComparer.Ordinal).ThenBy(wait => wait.For, StringComparer.Ordinal)];
        _from = Waits.GroupBy(wait => wait.Who, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        Deadlocks = [.. Circles().Select(circle => new Deadlock(circle, IsClosed(circle))).OrderByDescending(deadlock => deadlock.IsClosed).ThenBy(deadlock => deadlock.Waits.Length)];
    }

    /// <summary>By who waits, then by whom for.</summary>
    public ImmutableArray<Wait> Waits { get; }

    /// <summary>Those in which nobody can begin first, then the shorter.</summary>
    public ImmutableArray<Deadlock> Deadlocks { get; }

    private static IEnumerable<(string Who, string For, Requirement Requirement)> Pairs(Requirement requirement) =>
        from who in requirement.Waiting
        from mover in requirement.First.Actors
        where who != mover
        select (who, mover, requirement);

    /// <summary>Every circle once, from the party with the smallest id.</summary>
    private List<ImmutableArray<Wait>> Circles()
    {
        var found = new List<ImmutableArray<Wait>>();
        foreach (var start in _from.Keys.Order(StringComparer.Ordinal))
            Extend(start, [], found);
        return found;
    }

    private void Extend(string start, ImmutableArray<Wait> path, List<ImmutableArray<Wait>> found)
    {
        foreach (var wait in _from.GetValueOrDefault(path.IsEmpty ? start : path[^1].For) ?? [])
        {
            if (wait.For == start)
                found.Add(path.Add(wait));
            else if (path.Length + 1 < LongestCircle && string.CompareOrdinal(wait.For, start) > 0 && !path.Any(step => step.For == wait.For))
                Extend(start, path.Add(wait), found);
        }
    }

    /// <summary>Whether one requirement of each wait can be chosen so that what each needs is what the next withholds.</summary>
    private static bool IsClosed(ImmutableArray<Wait> circle) => circle[0].Requirements.Any(first => Closes(circle, 1, first, first));

    private static bool Closes(ImmutableArray<Wait> circle, int at, Requirement first, Requirement last)
    {
        if (at == circle.Length)
            return last.First.Issue == first.Then.Issue;
        return circle[at].Requirements.Any(next => last.First.Issue == next.Then.Issue && Closes(circle, at + 1, first, next));
    }
}
