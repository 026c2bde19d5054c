using System.Globalization;
using System.Numerics;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Orders;
using Parley.Analysis.Graph.Preferences;
using Parley.Analysis.Graph.Rules;
using Parley.Analysis.Graph.Statements;
using Parley.Reading;

namespace Parley.Analysis.Files;

/// <summary>Writes a model as the JSON of GMCR's desktop tools (see <see cref="GmcrFile"/>), where that form can tell it.</summary>
public sealed class GmcrWriter
{
    private const int MaxTerms = 4096;

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ConflictGraph _graph;

    private GmcrWriter(ConflictGraph graph) => _graph = graph;

    /// <exception cref="ModelException">The model has something the form cannot tell (PLY0713).</exception>
    public static string Write(ConflictGraph graph) => new GmcrWriter(graph).Root().ToJsonString(Indented) + "\n";

    private JsonObject Root()
    {
        var model = _graph.Model;
        if (!model.Coalesced.IsEmpty)
            throw Cannot("coalesced states");
        if (model.DecisionMakers.Any(maker => maker.Arcs is not null))
            throw Cannot("moves told outright");
        if (_graph.Orders.Any(order => !order.IsComplete))
            throw Cannot("unknown preferences");
        var isManual = !model.DecisionMakers.All(maker => maker.Preference is PrioritisedPreference { Overrides.IsEmpty: true });
        return new JsonObject
        {
            ["options"] = Array(model.Options.Select(option => new JsonObject
            {
                ["name"] = option.Name,
                ["permittedDirection"] = option.Direction switch { OptionDirection.ForwardOnly => "fwd", OptionDirection.BackwardOnly => "back", _ => "both" },
            })),
            ["decisionMakers"] = Array(model.DecisionMakers.Select((maker, index) => Maker(maker, index, isManual))),
            ["infeasibles"] = Array(model.Rules.SelectMany(Forbidden).Concat(Given()).Distinct().Select(Condition)),
            ["useManualPreferenceRanking"] = isManual,
        };
    }

    private JsonObject Maker(DecisionMaker maker, int index, bool isManual)
    {
        var wishes = maker.Preference is PrioritisedPreference { Overrides.IsEmpty: true } priorities ? priorities.Statements : [];
        var item = new JsonObject
        {
            ["name"] = maker.Name,
            ["options"] = Array(maker.Options.Select(option => JsonValue.Create(option))),
            ["preferences"] = Array(wishes.Select(wish => Wish(wish.Statement))),
        };
        if (isManual)
            item["preferenceRanking"] = Ranking((RankedOrder)_graph.Orders[index]);
        return item;
    }

    private static JsonArray Ranking(RankedOrder order)
    {
        var ranks = order.Ranks.ToArray();
        return Array(Enumerable.Range(0, ranks.Length).GroupBy(node => ranks[node]).OrderByDescending(level => level.Key).Select(level =>
            level.ToList() is [var one] ? (JsonNode)JsonValue.Create(one + 1) : Array(level.Select(node => JsonValue.Create(node + 1)))));
    }

    private static JsonNode Wish(Statement statement)
    {
        var terms = Terms(statement, isTrue: true);
        return terms is [var one] ? Condition(one) : new JsonObject { ["compound"] = true, ["members"] = Array(terms.Select(Condition)) };
    }

    /// <summary>The patterns a rule takes out.</summary>
    private static IEnumerable<StatePattern> Forbidden(InfeasibilityRule rule) => rule switch
    {
        AtMostOneRule => from first in ModelNames.Bits(rule.Options) from second in ModelNames.Bits(rule.Options) where first < second select new StatePattern(1UL << first | 1UL << second, 0),
        AtLeastOneRule => [new StatePattern(0, rule.Options)],
        OnlyIfRule precondition => Terms(Statement.And(Statement.Matching(precondition.State), Statement.Not(Statement.Matching(precondition.Condition))), isTrue: true),
        NeverRule never => Terms(never.Statement, isTrue: true),
        _ => throw Cannot($"the rule \"{rule.Name}\""),
    };

    // There is no word for an option in nobody's hands; a state in which it stands otherwise is infeasible.
    private IEnumerable<StatePattern> Given()
    {
        var given = _graph.Model.Given;
        return [.. ModelNames.Bits(given.Yes).Select(option => new StatePattern(0, 1UL << option)), .. ModelNames.Bits(given.No).Select(option => new StatePattern(1UL << option, 0))];
    }

    /// <summary>A statement as patterns of which one must match.</summary>
    private static List<StatePattern> Terms(Statement statement, bool isTrue) => (statement.Kind, isTrue) switch
    {
        (StatementKind.Option, true) => [new StatePattern(1UL << statement.OptionIndex, 0)],
        (StatementKind.Option, false) => [new StatePattern(0, 1UL << statement.OptionIndex)],
        (StatementKind.Not, _) => Terms(statement.Parts[0], !isTrue),
        (StatementKind.And, true) or (StatementKind.Or, false) => statement.Parts.Aggregate((List<StatePattern>)[default], (terms, part) => Join(terms, Terms(part, isTrue))),
        (StatementKind.And, false) or (StatementKind.Or, true) => Bounded(statement.Parts.SelectMany(part => Terms(part, isTrue))),
        (StatementKind.If, _) => Terms(Statement.Or(statement.Parts[0], Statement.Not(statement.Parts[1])), isTrue),
        _ => Bounded(Join(Terms(statement.Parts[0], true), Terms(statement.Parts[1], isTrue)).Concat(Join(Terms(statement.Parts[0], false), Terms(statement.Parts[1], !isTrue)))),
    };

    private static List<StatePattern> Join(List<StatePattern> left, List<StatePattern> right) =>
        Bounded(from one in left from other in right where one.Overlaps(other) select new StatePattern(one.Yes | other.Yes, one.No | other.No));

    private static List<StatePattern> Bounded(IEnumerable<StatePattern> terms)
    {
        var all = terms.Distinct().Take(MaxTerms + 1).ToList();
        return all.Count <= MaxTerms ? all : throw Cannot(string.Create(CultureInfo.InvariantCulture, $"a statement of more than {MaxTerms} cases"));
    }

    private static JsonArray Condition(StatePattern pattern) => Array(
        from option in ModelNames.Bits(pattern.Yes | pattern.No)
        select new JsonArray(option, BitOperations.PopCount(pattern.Yes & 1UL << option) == 1 ? "Y" : "N"));

    private static JsonArray Array(IEnumerable<JsonNode?> items) => new([.. items]);

    private static ModelException Cannot(string what) => new(new Problem(
        "PLY0713", "export to .gmcr", what, "that form knows options, directions, infeasible combinations, ordered conditions and rankings", "export as yaml, or take it out of the model"));
}
