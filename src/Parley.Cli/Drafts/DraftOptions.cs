using System.Collections.Immutable;
using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Statements;

namespace Parley.Cli.Drafts;

/// <summary>The options of a draft. Immutable.</summary>
internal sealed class DraftOptions
{
    private readonly Dictionary<DraftAct, int> _places = [];

    public DraftOptions(DraftMatter matter, ActList acts)
    {
        var options = ImmutableArray.CreateBuilder<Option>();
        var names = new OptionNames();
        foreach (var act in acts.Kept)
        {
            var side = acts.Sides[act][0];
            _places.Add(act, options.Count);
            StatusQuo |= acts.Sides[act].Any(spoken => spoken.IsStanding) ? 1UL << options.Count : 0;
            options.Add(new Option(names.Free(side.Name, matter.NameOf(act.Mover)), OptionDirection.Reversible, Basis.OfFacts(acts.Facts[act])));
        }

        (All, Owners) = (options.ToImmutable(), [.. acts.Kept.Select(act => act.Mover)]);
    }

    public ImmutableArray<Option> All { get; }

    /// <summary>Ids of those whose the options are, one for each.</summary>
    public ImmutableArray<string> Owners { get; }

    /// <summary>What goes on is taken, all else is not.</summary>
    public ulong StatusQuo { get; }

    public bool Has(DraftSide side) => side.Acts.All(_places.ContainsKey);

    /// <summary>That a side is so: that the act is done by all whose it is, or left by all; left, where they act together, as soon as one leaves it.</summary>
    /// <exception cref="KeyNotFoundException">Not all of its acts are options.</exception>
    public Statement For(DraftSide side) => side.IsNegated ? Left(side) : Done(side);

    /// <summary>That it is not so.</summary>
    /// <exception cref="KeyNotFoundException">Not all of its acts are options.</exception>
    public Statement Against(DraftSide side) => side.IsNegated ? Done(side) : Left(side);

    private Statement Done(DraftSide side) => Statement.And([.. Each(side)]);

    private Statement Left(DraftSide side) => side.IsJoint
        ? Statement.Not(Done(side))
        : Statement.And([.. Each(side).Select(Statement.Not)]);

    private IEnumerable<Statement> Each(DraftSide side) => side.Acts.Select(act => Statement.OfOption(_places[act]));
}
