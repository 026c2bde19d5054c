using System.Collections.Immutable;
using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Statements;

namespace Parley.Cli.Drafts;

/// <summary>The options of a draft: one for each mover of each act. Immutable.</summary>
internal sealed class DraftOptions
{
    private readonly Dictionary<string, ImmutableArray<int>> _places = new(StringComparer.Ordinal);

    public DraftOptions(ImmutableArray<DraftAct> acts)
    {
        var options = ImmutableArray.CreateBuilder<Option>();
        var owners = ImmutableArray.CreateBuilder<string>();
        foreach (var act in acts)
        {
            _places.Add(act.Key, [.. Enumerable.Range(options.Count, act.Movers.Length)]);
            foreach (var mover in act.Movers)
            {
                options.Add(new Option(Free(act.Name, mover, options, owners), OptionDirection.Reversible, Basis.OfFacts(act.Facts)));
                owners.Add(mover);
                StatusQuo |= act.IsStanding ? 1UL << (options.Count - 1) : 0;
            }
        }

        (All, Owners) = (options.ToImmutable(), owners.ToImmutable());
    }

    public ImmutableArray<Option> All { get; }

    /// <summary>Ids of those whose the options are, one for each.</summary>
    public ImmutableArray<string> Owners { get; }

    /// <summary>What goes on is taken, all else is not.</summary>
    public ulong StatusQuo { get; }

    public bool Has(DraftSide side) => _places.ContainsKey(side.Key);

    /// <summary>That everybody whose act it is does it; where it is denied, that not everybody does.</summary>
    public Statement Statement(DraftSide side)
    {
        var done = Analysis.Graph.Statements.Statement.And([.. _places[side.Key].Select(Analysis.Graph.Statements.Statement.OfOption)]);
        return side.IsNegated ? Analysis.Graph.Statements.Statement.Not(done) : done;
    }

    // A party has no two options of one name.
    private static string Free(string name, string owner, IReadOnlyList<Option> options, IReadOnlyList<string> owners)
    {
        bool IsTaken(string wanted) => options.Where((option, place) => owners[place] == owner && string.Equals(option.Name, wanted, StringComparison.OrdinalIgnoreCase)).Any();
        var free = name;
        for (var number = 2; IsTaken(free); number++)
            free = $"{name} ({number})";
        return free;
    }
}
