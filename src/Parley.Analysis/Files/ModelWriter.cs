using System.Collections.Immutable;
using System.Globalization;
using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Preferences;
using Parley.Analysis.Graph.Rules;
using static Parley.Analysis.Files.YamlWriter;

namespace Parley.Analysis.Files;

/// <summary>
/// Writes a model file. What is written reads back to the same model, but for the order of options: a file lists them by decision maker, then those in
/// nobody's hands. Comments and notes of the file it came from are not in it.
/// </summary>
public sealed class ModelWriter
{
    private readonly ConflictFile _file;
    private readonly ModelNames _names;

    // Places of the options in the order of the file: by decision maker, then those in nobody's hands.
    private readonly ImmutableArray<int> _order;

    private ModelWriter(ConflictFile file)
    {
        _file = file;
        _names = new ModelNames(file);
        _order = [.. file.Model.DecisionMakers.SelectMany(maker => maker.Options), .. ModelNames.Bits(file.Model.Given.Yes | file.Model.Given.No)];
    }

    public static string Write(ConflictFile file) => YamlWriter.Write(new ModelWriter(file).Model());

    private YamlMap Model()
    {
        var model = _file.Model;
        return Map(
            ("parley-model", Bare(ModelSchema.Version.ToString(CultureInfo.InvariantCulture))),
            ("title", Optional(model.Title)), ("about", Optional(_file.About)), ("source", Optional(_file.Source)),
            ("status-quo", model.StatusQuo is { } at ? State(at) : null),
            ("decision-makers", List(model.DecisionMakers.Select(Maker))),
            ("given", List(ModelNames.Bits(model.Given.Yes | model.Given.No).Select(Given))),
            ("rules", List(model.Rules.Select(Rule))),
            ("coalesce", List(model.Coalesced.Select((state, place) => With(state.Basis, ("name", Text(state.Name ?? string.Create(CultureInfo.InvariantCulture, $"coalesced {place + 1}"))), ("where", Text(_names.Of(state.Pattern))))))),
            ("states", List(_file.States.Select(state => Map(("name", Text(state.Name)), ("yes", FullList(ModelNames.Bits(state.State).Select(option => Text(_names.Options[option])))))))),
            ("answers", List(_file.Answers.Select(Answer))));
    }

    private YamlMap Maker(DecisionMaker maker) => With(
        maker.Basis,
        ("name", Text(maker.Name)),
        ("options", List(maker.Options.Select(Option))),
        ("moves", maker.Arcs is { } arcs ? Moves(arcs) : null),
        ("preferences", Preference(maker.Preference)));

    private YamlItem Option(int place)
    {
        var option = _file.Model.Options[place];
        var words = _file.Words[place];
        var plain = OptionWords.Of(option.Name);
        var direction = option.Direction switch { OptionDirection.ForwardOnly => "forward", OptionDirection.BackwardOnly => "backward", _ => null };
        var map = With(
            option.Basis, ("name", Text(option.Name)), ("taking", words.Taking == plain.Taking ? null : Text(words.Taking)),
            ("dropping", words.Dropping == plain.Dropping ? null : Text(words.Dropping)), ("direction", Optional(direction)));
        return map.Entries.Length == 1 ? Text(option.Name) : map;
    }

    private YamlMap Given(int option) => With(
        _file.Model.Options[option].Basis, ("name", Text(_file.Model.Options[option].Name)), ("is", Text((_file.Model.Given.Yes >> option & 1) != 0 ? "taken" : "not taken")));

    private YamlList Moves(ImmutableArray<Arc> arcs) => FullList(arcs.GroupBy(arc => arc.From).Select(group => Map(("from", State(group.Key)), ("to", FullList(group.Select(arc => State(arc.To)))))));

    private YamlText State(ulong state) => State(StatePattern.Of(state, _file.Model.Options.Length));

    /// <summary>A name, or letters in the order of the file, or options joined by "and".</summary>
    private YamlText State(StatePattern pattern)
    {
        if (_names.GivenName(pattern) is { } name)
            return Text(name);
        return Text(pattern.IsOneState(_order.Length) ? string.Concat(_order.Select(option => (pattern.Yes >> option & 1) != 0 ? 'Y' : 'N')) : _names.Of(pattern));
    }

    private YamlItem States(ImmutableArray<StatePattern> states) => states.Length == 1 ? State(states[0]) : FullList(states.Select(State));

    private YamlMap Rule(InfeasibilityRule rule) => rule switch
    {
        AtMostOneRule => With(rule.Basis, ("name", Text(rule.Name)), ("at-most-one", Options(rule.Options))),
        AtLeastOneRule => With(rule.Basis, ("name", Text(rule.Name)), ("at-least-one", Options(rule.Options))),
        OnlyIfRule precondition => With(rule.Basis, ("name", Text(rule.Name)), ("what", Text(_names.Of(precondition.State))), ("only-if", Text(_names.Of(precondition.Condition)))),
        NeverRule never => With(rule.Basis, ("name", Text(rule.Name)), ("never", Text(_names.Of(never.Statement)))),
        _ => throw new ArgumentException($"{rule.GetType().Name} has no form in a file.", nameof(rule)),
    };

    private YamlList Options(ulong options) => FullList(ModelNames.Bits(options).Select(option => Text(_names.Options[option])));

    private YamlMap Preference(Preference preference)
    {
        (string, YamlItem?)[] told = preference switch
        {
            RankingPreference ranking => [("ranking", FullList(Levels(ranking))), ("others", ranking.Unranked switch { UnrankedStates.Last => Text("worst"), UnrankedStates.Refused when !_file.Model.IsEdited => null, _ => Text("unknown") })],
            PrioritisedPreference { Statements.IsEmpty: true } => [("others", Text("equal"))],
            PrioritisedPreference priorities => [("priorities", List(priorities.Statements.Select(Priority)))],
            WeightedPreference weights => [("weights", FullList(weights.Weights.Select((weight, option) => (weight, option)).Where(item => item.weight != 0).Select(item => Map(("option", Text(_names.Options[item.option])), ("weight", Bare(item.weight.ToString(CultureInfo.InvariantCulture)))))))],
            PairPreference { Pairs.IsEmpty: true } => [("others", Text("unknown"))],
            PairPreference pairs => [("known", List(pairs.Pairs.Select(Pair)))],
            DisputedPreference disputed => [("accounts", List(disputed.Accounts.Select(Preference)))],
            _ => throw new ArgumentException($"{preference.GetType().Name} has no form in a file.", nameof(preference)),
        };
        return With(preference.Basis, [.. told, ("unknown", List(preference.UnknownPairs.Select(Unknown))), ("overrides", List(preference.Overrides.Select(Override)))]);
    }

    private IEnumerable<YamlItem> Levels(RankingPreference ranking)
    {
        for (var level = 0; level < ranking.Levels.Length; level++)
        {
            yield return States(ranking.Levels[level].States);
            if (ranking.Levels[level].StrongStepBelow && level + 1 < ranking.Levels.Length)
                yield return Text(PreferenceReader.StrongStep);
        }
    }

    private YamlItem Priority(PreferenceStatement wish)
    {
        var map = With(wish.Basis, ("wants", Text(_names.Of(wish.Statement))), ("name", Optional(wish.Name)), ("strong", wish.IsStrong ? Bare("true") : null));
        return map.Entries.Length == 1 ? map.Entries[0].Value : map;
    }

    private YamlMap Pair(KnownPair pair)
    {
        var strong = pair.IsStrong ? Bare("true") : null;
        return pair.IsTie
            ? With(pair.Basis, ("equal", List([State(pair.Preferred), State(pair.Other)])), ("strong", strong))
            : With(pair.Basis, ("better", State(pair.Preferred)), ("worse", State(pair.Other)), ("strong", strong));
    }

    private YamlMap Unknown(UnknownPair pair) => With(pair.Basis, ("between", List([State(pair.First), State(pair.Second)])));

    private YamlMap Override(PlaceOverride item) => With(item.Basis, ("state", State(item.State)), item.Place switch
    {
        OverridePlace.JustAbove => ("above", State(item.Anchor)),
        OverridePlace.JustBelow => ("below", State(item.Anchor)),
        OverridePlace.LevelWith => ("level-with", State(item.Anchor)),
        OverridePlace.First => ("place", Text("first")),
        _ => ("place", Text("last")),
    });

    private YamlMap Answer(KnownAnswer answer) => Map(
        ("source", Text(answer.Source)),
        ("reading", answer.Reading is { } reading ? Text(reading.ToString()) : null),
        ("equilibria", Verdicts(answer, null)),
        ("stable-for", answer.Verdicts.Any(verdict => verdict.DecisionMaker is not null)
            ? Map([.. answer.Verdicts.Select(verdict => verdict.DecisionMaker).OfType<string>().Distinct(StringComparer.Ordinal).Select(maker => (maker, (YamlItem?)Verdicts(answer, maker)))])
            : null));

    private YamlMap? Verdicts(KnownAnswer answer, string? maker)
    {
        var own = answer.Verdicts.Where(verdict => verdict.DecisionMaker == maker).ToList();
        return own.Count == 0 ? null : new YamlMap([.. own.Select(verdict => (Text(verdict.Concept), verdict.States is { } states ? FullList(states.Select(State)) : (YamlItem)Text("all")))], 0, 0);
    }

    private static YamlText? Optional(string? text) => string.IsNullOrEmpty(text) ? null : Text(text);

    private static YamlMap With(Basis basis, params ReadOnlySpan<(string, YamlItem?)> entries) => Map([
        .. entries,
        ("facts", List(basis.Facts.Select(Text))),
        ("source", Optional(basis.Source)),
        ("assumption", basis == Basis.NotGiven ? null : Optional(basis.Assumption))]);
}
