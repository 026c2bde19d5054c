using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Preferences;
using Parley.Analysis.Graph.Rules;
using Parley.Analysis.Graph.Statements;
using Parley.Analysis.Graph.States;
using Parley.Reading;

namespace Parley.Analysis.Files;

/// <summary>
/// Reads the JSON that GMCR's desktop tools save (<c>.gmcr</c>): options with a permitted direction, decision makers with the places of their options
/// (from 0) and ordered conditions, infeasible combinations. A condition is a list of [place, "Y" or "N"], or {"compound": true, "members": […]},
/// which holds where one of its members does. A manual ranking names states by number, from 1 by ascending decimal value.
/// </summary>
public static class GmcrFile
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 32, AllowTrailingCommas = true };

    /// <param name="name">The file's name, for messages.</param>
    /// <exception cref="ModelFileException">The text is no such file (PLY0710), or tells no model.</exception>
    public static ConflictFile Read(string text, string name)
    {
        try
        {
            return Read(JsonNode.Parse(text, documentOptions: Options)!.AsObject(), name);
        }
        catch (JsonException error)
        {
            throw Wrong(string.Create(CultureInfo.InvariantCulture, $"{name}, line {(error.LineNumber ?? 0) + 1}"), "no JSON");
        }
        catch (Exception error) when (error is InvalidOperationException or FormatException or KeyNotFoundException or NullReferenceException or ArgumentException)
        {
            throw Wrong(name, "a value of another kind than such files have");
        }
        catch (ModelException error)
        {
            throw new ModelFileException(error.Problem with { Where = $"{name}: {error.Problem.Where}" });
        }
    }

    private static ConflictFile Read(JsonObject root, string name)
    {
        var options = Items(root, "options", name).Select(Option).ToImmutableArray();
        if (options.Length > StatePattern.MaxOptions)
            throw new ModelFileException(new Problem("PLY0801", name, string.Create(CultureInfo.InvariantCulture, $"{options.Length} options"), $"at most {StatePattern.MaxOptions} options", "split the conflict"));
        var rules = Items(root, "infeasibles", name).Select((item, place) => (InfeasibilityRule)new NeverRule(string.Create(CultureInfo.InvariantCulture, $"infeasible {place + 1}"), Pattern(item!, options.Length, name), FromFile(name))).ToList();
        var isManual = root["useManualPreferenceRanking"]?.GetValue<bool>() == true;
        var space = isManual ? Space(name, options, root, rules) : null;
        var makers = Items(root, "decisionMakers", name).Select(item => new DecisionMaker(
            item!["name"]!.GetValue<string>(), Places(item, options.Length, name),
            space is not null ? Ranking(item, space, name) : Priorities(item, options.Length, name), basis: FromFile(name))).ToList();
        var model = new ConflictModel(Path.GetFileNameWithoutExtension(name), options, makers, rules);
        return new ConflictFile(model, [.. options.Select(option => OptionWords.Of(option.Name))]) { Source = $"imported from {Path.GetFileName(name)}" };

        Option Option(JsonNode? item) => new(
            item!["name"]!.GetValue<string>(),
            item["permittedDirection"]?.GetValue<string>() switch { null or "both" => OptionDirection.Reversible, "fwd" => OptionDirection.ForwardOnly, "back" => OptionDirection.BackwardOnly, var other => throw Wrong(name, $"the direction \"{other}\"") },
            FromFile(name));
    }

    private static Basis FromFile(string name) => Basis.OfSource(Path.GetFileName(name));

    private static JsonArray Items(JsonObject root, string key, string name) =>
        root[key] as JsonArray ?? throw Wrong(name, $"no list \"{key}\"");

    private static IEnumerable<int> Places(JsonNode maker, int count, string name) => maker["options"]!.AsArray().Select(place => Place(place!, count, name));

    private static int Place(JsonNode place, int count, string name) =>
        place.GetValue<int>() is var number && number >= 0 && number < count ? number : throw Wrong(name, string.Create(CultureInfo.InvariantCulture, $"option number {number}, counted from 0, of {count}"));

    private static StatePattern Pattern(JsonNode condition, int count, string name)
    {
        var (yes, no) = (0UL, 0UL);
        foreach (var item in condition.AsArray())
        {
            var bit = 1UL << Place(item![0]!, count, name);
            if (item[1]!.GetValue<string>() == "Y")
                yes |= bit;
            else
                no |= bit;
        }

        return (yes & no) == 0 ? new StatePattern(yes, no) : throw Wrong(name, "a condition in which an option is both Y and N");
    }

    private static PrioritisedPreference Priorities(JsonNode maker, int count, string name) => new(
        (maker["preferences"] as JsonArray ?? []).Select(condition => new PreferenceStatement(Statement(condition!, count, name)) { Basis = FromFile(name) }), FromFile(name));

    private static Statement Statement(JsonNode condition, int count, string name) => condition is JsonObject compound
        ? Graph.Statements.Statement.Or([.. compound["members"]!.AsArray().Select(member => Statement(member!, count, name))])
        : Graph.Statements.Statement.Matching(Pattern(condition, count, name));

    /// <summary>The possible states, to find those a ranking numbers; who wants what does not matter for them.</summary>
    private static StateSpace Space(string name, ImmutableArray<Option> options, JsonObject root, List<InfeasibilityRule> rules) => StateSpace.Of(new ConflictModel(
        name, options, Items(root, "decisionMakers", name).Select(item => new DecisionMaker(item!["name"]!.GetValue<string>(), Places(item, options.Length, name), new PairPreference([]))), rules));

    private static RankingPreference Ranking(JsonNode maker, StateSpace space, string name) => new(
        (maker["preferenceRanking"] as JsonArray ?? throw Wrong(name, "no \"preferenceRanking\", though the ranking is said to be manual"))
            .Select(item => new RankLevel(item is JsonArray tie ? tie.Select(one => State(one!, space, name)) : [State(item!, space, name)])), UnrankedStates.Refused, FromFile(name));

    private static StatePattern State(JsonNode number, StateSpace space, string name) =>
        number.GetValue<int>() is var state && state >= 1 && state <= space.Count ? space.PatternOf(state - 1) : throw Wrong(name, string.Create(CultureInfo.InvariantCulture, $"state {state} of {space.Count} in a ranking"));

    private static ModelFileException Wrong(string where, string found) => new(new Problem(
        "PLY0710", where, found, "the JSON of GMCR's desktop tools: options, decisionMakers, infeasibles", "save the model there again, or write it as YAML (docs/models.md)"));
}
