using System.Collections.Immutable;
using System.Globalization;
using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Preferences;
using Parley.Analysis.Graph.Rules;
using Parley.Analysis.Graph.States;
using Parley.Cli.Output;

namespace Parley.Cli.Conflicts;

/// <summary>What a model consists of, item by item, and what each rests on.</summary>
internal sealed class ModelItemRows(ConflictView view, BasisWords words, EngineOptions options, CancellationToken stop)
{
    // Beyond these, working out what each rule costs takes longer than a check should.
    private const int MostOptions = 16;

    public RowSet Rows() => new(["kind", "item", "of", "says", "rests_on"], All());

    private IEnumerable<ImmutableArray<Cell>> All()
    {
        foreach (var maker in view.Graph.Model.DecisionMakers)
        {
            yield return Row("decision maker", maker.Name, null, null, maker.Basis);
            foreach (var option in maker.Options)
                yield return Row("option", view.Graph.Model.Options[option].Name, maker.Name, Direction(view.Graph.Model.Options[option].Direction), view.Graph.Model.Options[option].Basis);
            foreach (var row in Wishes(maker, maker.Preference))
                yield return row;
        }

        foreach (var rule in view.Graph.Model.Rules)
            yield return Row("rule", rule.Name, null, view.Names.Of(rule) + Cost(rule), rule.Basis);
        foreach (var coalesced in view.Graph.Model.Coalesced)
            yield return Row("coalesced state", coalesced.Name ?? "", null, view.Names.Of(coalesced.Pattern), coalesced.Basis);
    }

    private IEnumerable<ImmutableArray<Cell>> Wishes(DecisionMaker maker, Preference preference)
    {
        switch (preference)
        {
            case PrioritisedPreference { Statements.IsEmpty: false } wishes:
                for (var place = 0; place < wishes.Statements.Length; place++)
                {
                    var wish = wishes.Statements[place];
                    yield return Row("wish", wish.Name ?? string.Create(CultureInfo.InvariantCulture, $"wish {place + 1}"), maker.Name, view.Names.Of(wish.Statement), wish.Basis == Basis.NotGiven ? preference.Basis : wish.Basis);
                }

                break;
            case DisputedPreference disputed:
                foreach (var row in disputed.Accounts.SelectMany(account => Wishes(maker, account)))
                    yield return row;
                break;
            default:
                yield return Row("preference", Kind(preference), maker.Name, null, preference.Basis);
                break;
        }
    }

    /// <summary>How many combinations of options would become possible without the rule.</summary>
    private string Cost(InfeasibilityRule rule)
    {
        var model = view.Graph.Model;
        if (model.Options.Length > MostOptions)
            return "";
        var without = new ConflictModel(model.Title, model.Options, model.DecisionMakers, model.Rules.Remove(rule), model.Coalesced, model.Given);
        var more = StateSpace.Of(without, options, stop).CombinationCount - view.Graph.Space.CombinationCount;
        return more == 0 ? " (forbids nothing other rules do not forbid)" : string.Create(CultureInfo.InvariantCulture, $" (alone forbids {more:N0})");
    }

    private static string Kind(Preference preference) => preference switch
    {
        RankingPreference ranking => string.Create(CultureInfo.InvariantCulture, $"ranking of {ranking.Levels.Length} levels"),
        WeightedPreference => "weights of options",
        PairPreference { Pairs.IsEmpty: true } => "unknown",
        PairPreference pairs => string.Create(CultureInfo.InvariantCulture, $"{pairs.Pairs.Length} known pairs"),
        _ => "all states are equal",
    };

    private static string? Direction(OptionDirection direction) => direction switch
    {
        OptionDirection.ForwardOnly => "once taken never dropped",
        OptionDirection.BackwardOnly => "once dropped never taken",
        _ => null,
    };

    private ImmutableArray<Cell> Row(string kind, string item, string? of, string? says, Basis basis) =>
        [Cell.Of(kind), Cell.Of(item), Cell.Of(of), Cell.Of(says), Cell.Of(words.Of(basis))];
}
