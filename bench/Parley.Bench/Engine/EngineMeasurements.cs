using System.Diagnostics;
using System.Globalization;
using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Preferences;
using Parley.Analysis.Graph.Robustness;
using Parley.Analysis.Graph.Stability;

namespace Parley.Bench.Engine;

/// <summary>What <c>docs/engine.md</c> states: wall time, best of three after a first run that warms the program up, and the most memory the process held.</summary>
internal static class EngineMeasurements
{
    private const string Usage = "engine generated MAKERS OPTIONS [ONE-WAY] | engine file GAME.json | engine robustness GAME.json [SAMPLES]";

    internal static int Run(string[] args)
    {
        switch (args)
        {
            case ["generated", var makers, var options, ..]:
                Solve(GeneratedConflict.Of(Number(makers), Number(options), 1, args.Length > 3 ? Number(args[3]) : 0));
                return 0;
            case ["file", var path]:
                Solve(GameFile.Read(path));
                return 0;
            case ["robustness", var path, ..]:
                Sample(GameFile.Read(path), args.Length > 2 ? Number(args[2]) : 10_000);
                return 0;
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }

    private static void Solve(ConflictModel model)
    {
        var built = TimeSpan.MaxValue;
        StabilityResult? result = null;
        var total = Best(() =>
        {
            var watch = Stopwatch.StartNew();
            var graph = ConflictGraph.Of(model);
            built = watch.Elapsed < built ? watch.Elapsed : built;
            result = StabilityAnalysis.Run(graph);
        });
        var equilibria = string.Join(", ", result!.Concepts.Select(concept => $"{concept} {result.Equilibria(concept).Count}"));
        Tell($"{model.Title}: {result.Graph.Count} states, {built.TotalSeconds:F2} s to build, {total.TotalSeconds:F2} s in all, {total.TotalNanoseconds / result.Graph.Count:F0} ns a state; {equilibria}");
    }

    // Nothing is known of what anyone wants.
    private static void Sample(ConflictModel model, int samples)
    {
        var open = new ConflictModel(model.Title, model.Options, model.DecisionMakers.Select(maker => maker with { Preference = new PairPreference([]) }), model.Rules);
        var graph = ConflictGraph.Of(open);
        var total = Best(() => RobustnessAnalysis.Run(graph, new RobustnessQuestion { Samples = samples }));
        Tell($"{model.Title}: {graph.Count} states, {samples} sampled orders, {total.TotalSeconds:F2} s");
    }

    private static TimeSpan Best(Action run)
    {
        run();
        var best = TimeSpan.MaxValue;
        for (var round = 0; round < 3; round++)
        {
            var watch = Stopwatch.StartNew();
            run();
            best = watch.Elapsed < best ? watch.Elapsed : best;
        }

        return best;
    }

    private static void Tell(FormattableString text)
    {
        using var process = Process.GetCurrentProcess();
        Console.WriteLine($"{text.ToString(CultureInfo.InvariantCulture)}; at most {process.PeakWorkingSet64 >> 20} MB");
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
