using System.Collections.Immutable;
using Parley.Cli.Pipeline;
using Parley.Coding.Gazetteers;

namespace Parley.Cli.Evaluation;

/// <summary>Positions and conditions, measured on the annotated first reports and on GUM's relations.</summary>
internal sealed class PositionEvaluation : IEvaluation
{
    private const double LeastOthers = 6.0 / 9, LeastAnnotated = 0.85, LeastPositions = 0.80;

    public string Name => "positions";

    public string Description => "Who takes which side, and what is made to depend on what: annotated reports, and GUM's relations of condition.";

    public ImmutableArray<Figure> Run(string directory, Terminal terminal)
    {
        var figures = ImmutableArray.CreateBuilder<Figure>();
        var stages = new DocumentStages(LanguageModel.Load(terminal), Gazetteer.Embedded);
        var seeds = Path.Combine(directory, "seeds");
        if (File.Exists(Path.Combine(seeds, "gold.json")))
        {
            figures.AddRange(Figures(SeedPositionEvaluation.Run(seeds, stages.Parse), [LeastPositions, null, null]));
            figures.AddRange(Figures(SeedConditionEvaluation.Run(seeds, stages.Parse), [1, LeastOthers, null, LeastAnnotated]));
        }

        var gum = Path.Combine(directory, "data", "ud", "UD_English-GUM-permissive", "en_gumperm-ud-dev.conllu");
        if (!File.Exists(gum))
            return figures.ToImmutable();
        var (recall, precision) = ContingencyEvaluation.Run(gum, stages.Code);
        figures.Add(new Figure("GUM: " + recall.Measure, recall.Share, $"{recall.Of} sentences"));
        figures.Add(new Figure("GUM: " + precision.Measure, precision.Share, $"{precision.Of} sentences"));
        return figures.ToImmutable();
    }

    private static IEnumerable<Figure> Figures(ImmutableArray<Score> scores, double?[] floors) =>
        scores.Select((score, at) => new Figure(score.Measure, score.Share, $"{score.Of} in seeds", floors[at]));
}
