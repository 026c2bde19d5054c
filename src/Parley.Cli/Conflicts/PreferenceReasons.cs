using System.Globalization;
using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Orders;
using Parley.Analysis.Graph.Preferences;

namespace Parley.Cli.Conflicts;

/// <summary>Finds the wish by which a decision maker likes one state better than another, and what it rests on.</summary>
internal sealed class PreferenceReasons(ConflictView view)
{
    private readonly SortedSet<(int Maker, int Place)> _used = [];

    /// <summary>" (wish 2: not Shell)"; nothing where the preference is not told by wishes, or the states are alike.</summary>
    public string Between(int maker, int node, int other)
    {
        if (Place(maker, node, other) is not { } place)
            return "";
        _used.Add((maker, place));
        var wish = Wishes(maker)![place];
        return string.Create(CultureInfo.InvariantCulture, $" (wish {place + 1}: {wish.Name ?? view.Names.Of(wish.Statement)})");
    }

    /// <summary>Every wish named so far, and what it rests on.</summary>
    public IEnumerable<(string Maker, int Place, string Wish, Basis Basis)> Used => _used.Select(item =>
    {
        var wish = Wishes(item.Maker)![item.Place];
        return (view.Maker(item.Maker), item.Place, view.Names.Of(wish.Statement), wish.Basis == Basis.NotGiven ? view.Graph.Model.DecisionMakers[item.Maker].Preference.Basis : wish.Basis);
    });

    /// <summary>The first wish on which the states differ, provided it puts them as they are put: an override may have it otherwise.</summary>
    private int? Place(int maker, int node, int other)
    {
        if (Wishes(maker) is not { } wishes)
            return null;
        var (state, beside) = (view.Graph.Space.StateOf(node), view.Graph.Space.StateOf(other));
        for (var place = 0; place < wishes.Count; place++)
        {
            var isTrue = wishes[place].Statement.IsTrue(state);
            if (isTrue != wishes[place].Statement.IsTrue(beside))
                return view.Graph.Orders[maker].Compare(node, other) == (isTrue ? Comparison.Better : Comparison.Worse) ? place : null;
        }

        return null;
    }

    private IReadOnlyList<PreferenceStatement>? Wishes(int maker) =>
        view.Graph.Model.DecisionMakers[maker].Preference is PrioritisedPreference wishes ? wishes.Statements : null;
}
