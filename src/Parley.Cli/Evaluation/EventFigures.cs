using System.Collections.Immutable;
using Parley.Language;
using Parley.Reading;

namespace Parley.Cli.Evaluation;

/// <summary>How well events are coded, as figures with the floors aimed at.</summary>
public static class EventFigures
{
    private const double LeastPairs = 0.72, LeastDyads = 0.75, LeastFound = 0.80, LeastTyped = 0.85;

    /// <summary>The figures of whatever of the data is there.</summary>
    public static ImmutableArray<Figure> Run(string directory, Func<Document, ParsedDocument> parse)
    {
        var figures = ImmutableArray.CreateBuilder<Figure>();
        var seeds = Path.Combine(directory, "seeds");
        if (File.Exists(Path.Combine(seeds, "gold.json")))
        {
            double[] floors = [LeastFound, LeastTyped, 1, 1];
            figures.AddRange(SeedEventEvaluation.Run(seeds, parse).Select((score, at) => new Figure(score.Measure, score.Share, $"{score.Of} in seeds", floors[at])));
        }

        var pairs = Path.Combine(directory, "data", "events", "plv-train", "PLV_train.tsv");
        if (File.Exists(pairs))
        {
            var halves = PairEvaluation.Run(pairs, parse);
            figures.Add(new Figure("PLOVER root type of a pair", (double)halves.Sum(half => half.Right) / halves.Sum(half => half.Of), $"{halves.Sum(half => half.Of)} pairs", LeastPairs));
            figures.Add(new Figure("the same, rows errors were studied on", (double)halves[0].Right / halves[0].Of, $"{halves[0].Of} pairs"));
            figures.Add(new Figure("the same, rows kept apart", (double)halves[1].Right / halves[1].Of, $"{halves[1].Of} pairs"));
        }

        var petrarch = Path.Combine(directory, "data", "events", "petrarch");
        if (!File.Exists(Path.Combine(petrarch, PetrarchEvaluation.RecordsName)))
            return figures.ToImmutable();
        var (recall, precision) = PetrarchEvaluation.Run(petrarch, parse);
        figures.Add(new Figure("PETRARCH: who to whom found", (double)recall.Right / recall.Of, $"{recall.Of} pairs", LeastDyads));
        figures.Add(new Figure("PETRARCH: who to whom right of those coded", precision.Of == 0 ? 1 : (double)precision.Right / precision.Of, $"{precision.Of} pairs"));
        return figures.ToImmutable();
    }
}
