using System.Text.Json;
using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Preferences;
using Parley.Analysis.Graph.Rules;
using Parley.Analysis.Graph.Statements;

namespace Parley.Bench.Engine;

/// <summary>A case in the form of the published ones: options, prioritised wishes, and either patterns that cannot be or the states there are with their moves.</summary>
internal static class GameFile
{
    internal static ConflictModel Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        var root = document.RootElement;
        var count = root.GetProperty("options").GetArrayLength();
        return new ConflictModel(
            root.GetProperty("title").GetString()!,
            [.. root.GetProperty("options").EnumerateArray().Select(option => new Option(option.GetProperty("name").GetString()!))],
            [.. root.GetProperty("decision_makers").EnumerateArray().Select(maker => Maker(root, maker, count))],
            [.. Rules(root, count)]);
    }

    private static DecisionMaker Maker(JsonElement root, JsonElement maker, int count)
    {
        var name = maker.GetProperty("name").GetString()!;
        var wishes = maker.GetProperty("prioritized").EnumerateArray().Select(wish => new PreferenceStatement(Statement.Parse(wish.GetString()!, count)));
        return new DecisionMaker(name, [.. maker.GetProperty("options").EnumerateArray().Select(option => option.GetInt32() - 1)], new PrioritisedPreference([.. wishes]), Arcs(root, name, count));
    }

    private static List<Arc>? Arcs(JsonElement root, string name, int count)
    {
        if (!root.TryGetProperty("graph", out var graph))
            return null;
        var states = root.GetProperty("states").EnumerateArray().Select(state => Pattern(state.GetProperty("pattern"), count).Yes).ToList();
        return [.. graph.GetProperty(name).EnumerateArray().Select(arc => new Arc(states[arc[0].GetInt32() - 1], states[arc[1].GetInt32() - 1]))];
    }

    private static IEnumerable<InfeasibilityRule> Rules(JsonElement root, int count)
    {
        if (root.TryGetProperty("infeasible", out var patterns))
            return patterns.EnumerateArray().Select((pattern, index) => new NeverRule($"rule {index + 1}", Pattern(pattern, count)));
        var states = root.GetProperty("states").EnumerateArray().Select(state => Statement.Matching(Pattern(state.GetProperty("pattern"), count)));
        return [new NeverRule("no other state", Statement.Not(Statement.Or([.. states])))];
    }

    private static StatePattern Pattern(JsonElement text, int count) => StatePattern.Parse(text.GetString()!, count);
}
