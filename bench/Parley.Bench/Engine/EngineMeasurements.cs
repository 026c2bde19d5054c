using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Preferences;
using Parley.Analysis.Graph.Rules;
using Parley.Analysis.Graph.Stability;
using Parley.Analysis.Graph.Statements;

namespace Parley.Bench.Engine;

/// <summary>One run each, with wall time and the most memory the process held: what <c>docs/engine.md</c> states.</summary>
internal static class EngineMeasurements
{
    /// <param name="args">"engine", then "generated MAKERS OPTIONS [ONEWAY]", "file PATH", or nothing for the usual ones.</param>
    internal static int Run(string[] args)
    {
        if (args is ["generated", var makers, var options, ..])
        {
            var oneWay = args.Length > 3 ? int.Parse(args[3], CultureInfo.InvariantCulture) : 0;
            Measure(GeneratedConflict.Of(int.Parse(makers, CultureInfo.InvariantCulture), int.Parse(options, CultureInfo.InvariantCulture), 1, oneWay));
        }
        else if (args is ["file", var path])
        {
            Measure(FromFile(path));
        }
        else
        {
            Console.Error.WriteLine("engine generated MAKERS OPTIONS [ONEWAY] | engine file GAME.json");
            return 2;
        }

        return 0;
    }

    private static void Measure(ConflictModel model)
    {
        var watch = Stopwatch.StartNew();
        var graph = ConflictGraph.Of(model);
        var built = watch.Elapsed;
        var result = StabilityAnalysis.Run(graph);
        var total = watch.Elapsed;
        using var process = Process.GetCurrentProcess();
        var equilibria = string.Join(" ", result.Concepts.Select(concept => $"{concept} {result.Equilibria(concept).Count}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{model.Title}: {graph.Count} states, built {built.TotalSeconds:F2} s, in all {total.TotalSeconds:F2} s, {total.TotalNanoseconds / graph.Count:F0} ns a state, {process.PeakWorkingSet64 >> 20} MB; {equilibria}"));
    }

    // The form of the published cases: options, patterns of states that cannot be, prioritised wishes.
    private static ConflictModel FromFile(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        var root = document.RootElement;
        var count = root.GetProperty("options").GetArrayLength();
        return new ConflictModel(
            root.GetProperty("title").GetString()!,
            [.. root.GetProperty("options").EnumerateArray().Select(option => new Option(option.GetProperty("name").GetString()!))],
            [.. root.GetProperty("decision_makers").EnumerateArray().Select(maker => new DecisionMaker(
                maker.GetProperty("name").GetString()!, [.. maker.GetProperty("options").EnumerateArray().Select(option => option.GetInt32() - 1)],
                new PrioritisedPreference([.. maker.GetProperty("prioritized").EnumerateArray().Select(wish => new PreferenceStatement(Statement.Parse(wish.GetString()!, count)))])))],
            [.. root.GetProperty("infeasible").EnumerateArray().Select((pattern, index) => (InfeasibilityRule)new NeverRule($"rule {index + 1}", StatePattern.Parse(pattern.GetString()!, count)))]);
    }
}
