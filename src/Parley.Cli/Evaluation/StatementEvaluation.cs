using System.Collections.Immutable;
using Parley.Cli.Pipeline;
using Parley.Coding.Gazetteers;

namespace Parley.Cli.Evaluation;

/// <summary>Statements, measured on the annotated first reports and on political news with marked attributions.</summary>
internal sealed class StatementEvaluation : IEvaluation
{
    public string Name => "statements";

    public string Description => "How well statements are found: annotated reports, and political news with marked attributions.";

    public ImmutableArray<Figure> Run(string directory, Terminal terminal) =>
        StatementFigures.Run(directory, new DocumentStages(LanguageModel.Load(terminal), Gazetteer.Embedded).Code);
}
