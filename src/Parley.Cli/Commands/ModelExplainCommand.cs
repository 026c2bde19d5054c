using System.Collections.Immutable;
using System.CommandLine;
using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Explanations;
using Parley.Analysis.Graph.Play;
using Parley.Analysis.Graph.Stability;
using Parley.Cli.Conflicts;

namespace Parley.Cli.Commands;

/// <summary><c>parley model explain</c>: why a state holds, or does not.</summary>
internal sealed class ModelExplainCommand : ParleyCommand
{
    private readonly Terminal _terminal;
    private readonly Argument<string> _file = ModelOptions.File();
    private readonly Option<string> _state = ModelOptions.State("The state to explain. Default: the status quo.");
    private readonly Option<string?> _maker = new("--for") { Description = "Only for this decision maker.", HelpName = "NAME" };
    private readonly Option<StabilityConcept> _concept = ModelOptions.Concept(StabilityConcept.Seq);
    private readonly Option<UnknownReading?> _reading = ModelOptions.Reading();
    private readonly Option<string?> _record = ModelOptions.Record();
    private readonly Option<long> _memory = ModelOptions.Memory();
    private readonly Option<string> _format = new Option<string>("--format", "-f") { Description = "How to write it.", DefaultValueFactory = _ => "text" }.AcceptOnlyFromAmong("text", "markdown", "json");

    public ModelExplainCommand(Terminal terminal)
        : base("explain", "Tell in sentences why a state holds or does not: the better move, the answer that deters it, who gives it; and on whom the outcome depends.")
    {
        _terminal = terminal;
        Add(_file);
        Add(_state);
        Add(_maker);
        Add(_concept);
        Add(_reading);
        Add(_record);
        Add(_memory);
        Add(_format);
        SetAction(Run);
    }

    public override ImmutableArray<Example> Examples =>
    [
        new("parley model explain cases/fraser-hipel-1984-cuban-missile-crisis.yaml -s \"withdrawal under blockade\"", "Why the historical outcome holds."),
        new("parley model explain conflict.yaml -s YNYN --concept nash --for Norland", "Whether one party has a better move."),
    ];

    private int Run(ParseResult parsed)
    {
        var file = ConflictInput.Read(parsed.GetRequiredValue(_file), _terminal);
        using var record = ModelOptions.OpenRecord(parsed, _record, _terminal);
        return new EngineRun(_terminal).Do(file, parsed.GetValue(_memory), (options, stop) =>
        {
            var view = new ConflictView(file, ConflictGraph.Of(file.Model, options, stop));
            var node = view.FindOrStatusQuo(parsed.GetValue(_state));
            int[] makers = parsed.GetValue(_maker) is { } name ? [file.Model.IndexOf(name)] : [.. Enumerable.Range(0, view.Graph.MakerCount)];
            var states = Solutions.ReadingsOf(view.Graph, parsed.GetValue(_reading)).Select(reading => Explain(view.Graph, node, makers, parsed.GetValue(_concept), reading, stop));
            Write(view, new BasisWords(record), states, parsed.GetRequiredValue(_format));
            return ExitCode.Done;
        });
    }

    private static ExplainedState Explain(ConflictGraph graph, int node, int[] makers, StabilityConcept concept, UnknownReading? reading, CancellationToken stop)
    {
        var explainer = new Explainer(graph, concept, reading);
        return new ExplainedState(
            node, concept, reading, [.. makers.Select(maker => explainer.Explain(maker, node, stop))],
            makers.Length == graph.MakerCount ? Leverage.Blockers(graph, node, concept, reading, stop) : []);
    }

    private void Write(ConflictView view, BasisWords basis, IEnumerable<ExplainedState> states, string format)
    {
        if (format == "json")
        {
            _terminal.Out.Write(new ExplanationJson(view, basis).Of(states));
            return;
        }

        var isFirst = true;
        foreach (var state in states)
        {
            _terminal.Out.Write(isFirst ? "" : "\n");
            new ExplanationText(view, basis, format == "markdown").Write(state, _terminal.Out);
            isFirst = false;
        }
    }
}
