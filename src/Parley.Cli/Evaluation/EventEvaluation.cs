using System.Collections.Immutable;
using Parley.Cli.Pipeline;
using Parley.Coding.Gazetteers;

namespace Parley.Cli.Evaluation;

/// <summary>Events: the annotated first reports, given pairs with PLOVER types, and PETRARCH's unit tests.</summary>
internal sealed class EventEvaluation : IEvaluation
{
    public string Name => "events";

    public string Description => "Who did what to whom: annotated reports, marked pairs, PETRARCH's unit tests.";

    public ImmutableArray<Figure> Run(string directory, Terminal terminal) => EventFigures.Run(directory, new DocumentStages(LanguageModel.Load(terminal), Gazetteer.Embedded).Parse);
}
