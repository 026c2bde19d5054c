using System.Globalization;
using Parley.Analysis.Files;
using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Orders;
using Parley.Analysis.Graph.Preferences;
using Parley.Analysis.Graph.Rules;
using Parley.Analysis.Graph.WhatIf;
using Parley.Reading;

namespace Parley.Cli.Conflicts;

/// <summary>Reads changes of a model from the command line. Each is read by the names of the model as the changes before it left it.</summary>
internal sealed class WhatIfEdits(ConflictFile file, EngineOptions options, CancellationToken stop)
{
    /// <summary>The model as changed so far.</summary>
    public ConflictFile File { get; private set; } = file;

    private ModelNames Names => new(File);

    public ModelEdit DropRule(string rule) => Take(new DropRule(
        Exact(rule, "rule", File.Model.Rules.Select(item => item.Name))));

    public ModelEdit AddOption(string text)
    {
        var (maker, option) = Of(text, "WHO: OPTION");
        return Take(new AddOption(new Option(option, OptionDirection.Reversible, Assumed), maker));
    }

    public ModelEdit DropOption(string option) => Take(new DropOption(Option(option)));

    public ModelEdit Fix(string text)
    {
        var at = text.LastIndexOf('=');
        var value = at < 0 ? "" : text[(at + 1)..].Trim().ToUpperInvariant();
        if (value is not ("Y" or "N"))
            throw Wrong(text, "no \"=Y\" or \"=N\" at its end", "OPTION=Y or OPTION=N");
        var option = Option(text[..at].Trim());
        return value == "N" ? Take(new DropOption(option)) : Take(new AddRule(new AtLeastOneRule($"what if: {Names.Options[option]} is taken", 1UL << option, Assumed)));
    }

    public ModelEdit Without(string name)
    {
        var maker = File.Model.DecisionMakers[File.Model.IndexOf(Maker(name))];
        return Take(new DropDecisionMaker(maker.Name, (File.Model.StatusQuo ?? 0) & maker.Options.Aggregate(0UL, (mask, option) => mask | 1UL << option)));
    }

    public ModelEdit AddRule(string text) => Take(new AddRule(RuleText.Read(text, Names, Assumed)));

    public ModelEdit DropWish(string text)
    {
        var (maker, wish) = Of(text, "WHO: WISH");
        if (File.Model.DecisionMakers[File.Model.IndexOf(maker)].Preference is not PrioritisedPreference { Statements: { IsEmpty: false } wishes })
            throw Wrong(text, $"what {maker} wants is not told by priorities", "a decision maker with priorities");
        if (int.TryParse(wish, NumberStyles.None, CultureInfo.InvariantCulture, out var place))
            return Take(new DropWish(maker, place - 1));
        var names = Names;
        for (place = 0; place < wishes.Length; place++)
        {
            if (string.Equals(wishes[place].Name, wish, StringComparison.OrdinalIgnoreCase) || string.Equals(names.Of(wishes[place].Statement), wish, StringComparison.OrdinalIgnoreCase))
                return Take(new DropWish(maker, place));
        }

        throw Wrong(text, $"{maker} has no such wish", string.Join("; ", wishes.Select((item, index) => string.Create(CultureInfo.InvariantCulture, $"{index + 1}: {item.Name ?? names.Of(item.Statement)}"))));
    }

    /// <summary>A wish before all others; where the preference is told otherwise, what it says decides among states alike in this.</summary>
    public ModelEdit Prefer(string text)
    {
        var (maker, wish) = Of(text, "WHO: WISH");
        var statement = Names.ReadStatement(wish, "--prefer");
        var index = File.Model.IndexOf(maker);
        if (File.Model.DecisionMakers[index].Preference is PrioritisedPreference { Overrides.IsEmpty: true })
            return Take(new AddWish(maker, 0, new PreferenceStatement(statement) { Basis = Assumed }));
        var graph = ConflictGraph.Of(File.Model, options, stop);
        if (graph.Orders[index] is not RankedOrder order)
            throw Wrong(text, $"nobody knows all of what {maker} wants", "a decision maker whose preferences are known; or describe them in the file");
        var ranks = order.Ranks.ToArray();
        var levels = Enumerable.Range(0, graph.Count)
            .GroupBy(node => (IsWished: statement.IsTrue(graph.Space.StateOf(node)), Rank: ranks[node]))
            .OrderByDescending(level => level.Key.IsWished).ThenByDescending(level => level.Key.Rank)
            .Select(level => new RankLevel(level.Select(graph.Space.PatternOf)));
        return Take(new ReplacePreference(maker, new RankingPreference(levels, UnrankedStates.Unknown, Assumed)));
    }

    public ModelEdit Place(string text)
    {
        var (maker, words) = Of(text, "WHO: STATE above STATE");
        foreach (var (phrase, place) in new[] { (" above ", OverridePlace.JustAbove), (" below ", OverridePlace.JustBelow), (" level with ", OverridePlace.LevelWith) })
        {
            if (words.IndexOf(phrase, StringComparison.OrdinalIgnoreCase) is > 0 and var at)
                return Take(new MoveInPreference(maker, new PlaceOverride(State(words[..at]), place, State(words[(at + phrase.Length)..])) { Basis = Assumed }));
        }

        foreach (var (phrase, place) in new[] { (" first", OverridePlace.First), (" last", OverridePlace.Last) })
        {
            if (words.EndsWith(phrase, StringComparison.OrdinalIgnoreCase))
                return Take(new MoveInPreference(maker, new PlaceOverride(State(words[..^phrase.Length]), place) { Basis = Assumed }));
        }

        throw Wrong(text, "it does not say where the state goes", "above, below or level with another state; first; last");
    }

    public ModelEdit Unknown(string name) => Take(new ReplacePreference(Maker(name), new PairPreference([], Assumed)));

    private static Basis Assumed => Basis.OfAssumption("what if");

    private ModelEdit Take(ModelEdit edit)
    {
        File = File.With(edit.Apply(File.Model));
        return edit;
    }

    private (string Maker, string Words) Of(string text, string form)
    {
        var at = text.IndexOf(':', StringComparison.Ordinal);
        return at > 0 && at + 1 < text.Length ? (Maker(text[..at].Trim()), text[(at + 1)..].Trim()) : throw Wrong(text, "no colon after the name of a decision maker", form);
    }

    private string Maker(string name) => Exact(name, "decision maker", File.Model.DecisionMakers.Select(maker => maker.Name));

    private int Option(string name) => Names.FindOption(name) is { } option ? option : throw Wrong(name, $"no option is called so, or more than one{DidYouMean(name, Names.Options)}", string.Join(", ", Names.Options));

    private StatePattern State(string text) => Names.FindState(text.Trim()) ?? throw Wrong(text.Trim(), $"no state is meant{DidYouMean(text.Trim(), File.States.Select(state => state.Name))}", "a state's name, letters Y, N and - for each option, or options joined by \"and\"");

    private static string Exact(string name, string kind, IEnumerable<string> names)
    {
        var all = names.ToList();
        return all.Find(known => string.Equals(known, name.Trim(), StringComparison.OrdinalIgnoreCase))
            ?? throw Wrong(name, $"no {kind} is called so{DidYouMean(name, all)}", all.Count == 0 ? $"the model has no {kind}" : string.Join(", ", all));
    }

    private static string DidYouMean(string name, IEnumerable<string> names) => NearestName.Of(name, names) is { } near ? $"; did you mean \"{near}\"?" : "";

    private static ProblemException Wrong(string text, string found, string allowed) =>
        new(new Problem("PLY0715", $"the change \"{text}\"", found, $"allowed: {allowed}", "correct it; nothing was computed"));
}
