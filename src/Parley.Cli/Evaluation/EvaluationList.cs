using System.Collections.Immutable;
using Parley.Cli.Evaluation.Reports;
using Parley.Cli.Evaluation.Seeds;

namespace Parley.Cli.Evaluation;

/// <summary>The evaluations <c>parley eval</c> offers.</summary>
internal static class EvaluationList
{
    public static ImmutableArray<IEvaluation> All { get; } =
    [
        new ReadingEvaluation(),
        new LanguageEvaluation(),
        new EventEvaluation(),
        new StatementEvaluation(),
        new RelationEvaluation(),
        new PositionEvaluation(),
        new ReportEvaluation(),
        new SeedsEvaluation(),
    ];
}
