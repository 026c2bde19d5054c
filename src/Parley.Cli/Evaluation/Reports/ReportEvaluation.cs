using System.Collections.Immutable;
using Parley.Cli.Pipeline;
using Parley.Coding;
using Parley.Coding.Gazetteers;
using Parley.Reading;
using Parley.Reading.Intake;

namespace Parley.Cli.Evaluation.Reports;

/// <summary>Everything coded, measured on a folder of annotated reports, <c>NAME.txt</c> beside <c>NAME.gold.json</c>.</summary>
public sealed class ReportEvaluation : IEvaluation
{
    public string Name => "reports";

    public string Description => "Every kind of fact, on a folder of annotated reports (NAME.txt with NAME.gold.json).";

    public string ExampleFolder => "tests/Parley.Tests/Reports";

    public ImmutableArray<Figure> Run(string directory, Terminal terminal) =>
        Run(directory, new DocumentStages(LanguageModel.Load(terminal), Gazetteer.Embedded).Code);

    public static ImmutableArray<Figure> Run(string directory, Func<Document, CodedDocument> code)
    {
        if (!Directory.Exists(directory))
            return [];
        var score = new ReportScore();
        foreach (var report in GoldReportReader.ReadAll(directory))
            score.Add(report, [.. Documents(report.Path).Select(code)]);
        return score.Reports == 0 ? [] : [.. score.Figures()];
    }

    private static IEnumerable<Document> Documents(string path) =>
        new ArticleReader(IntakeOptions.Default).Read([path]).Select(outcome => outcome.Document).OfType<Document>();
}
