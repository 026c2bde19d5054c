using System.Collections.Immutable;
using Parley.Cli.Pipeline;
using Parley.Coding.Gazetteers;
using Parley.Language;
using Parley.Reading;

namespace Parley.Cli.Evaluation;

/// <summary>Relations: the annotated first reports, and re3d's relations between given phrases.</summary>
internal sealed class RelationEvaluation : IEvaluation
{
    private const double LeastOfPairs = 0.50, LeastFound = 0.80;

    public string Name => "relations";

    public string Description => "Who stands how to whom: annotated reports, and re3d's relations between given phrases.";

    public ImmutableArray<Figure> Run(string directory, Terminal terminal) => Run(directory, new DocumentStages(LanguageModel.Load(terminal), Gazetteer.Embedded).Parse);

    /// <summary>The figures of whatever of the data is there.</summary>
    public static ImmutableArray<Figure> Run(string directory, Func<Document, ParsedDocument> parse)
    {
        var figures = ImmutableArray.CreateBuilder<Figure>();
        var seeds = Path.Combine(directory, "seeds");
        if (File.Exists(Path.Combine(seeds, "gold.json")))
        {
            var score = SeedRelationEvaluation.Run(seeds, parse);
            figures.Add(new Figure(score.Measure, score.Share, $"{score.Of} in seeds", LeastFound));
        }

        var re3d = Path.Combine(directory, "data", "re3d");
        if (!Directory.Exists(re3d))
            return figures.ToImmutable();
        foreach (var part in Re3dRelations.Run(re3d, parse))
            figures.Add(new Figure($"re3d {part.Type} F1, {part.Half}", part.F1, $"{part.Gold} marked, {part.Found} found, {part.Right} right", part is { Type: "all", Half: "documents kept apart" } ? LeastOfPairs : null));
        return figures.ToImmutable();
    }
}
