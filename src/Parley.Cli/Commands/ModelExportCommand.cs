using System.Collections.Immutable;
using System.CommandLine;
using Parley.Analysis.Files;
using Parley.Analysis.Graph;
using Parley.Cli.Conflicts;

namespace Parley.Cli.Commands;

/// <summary><c>parley model export</c>: a model, or its state graph, for other programs.</summary>
internal sealed class ModelExportCommand : ParleyCommand
{
    private readonly Terminal _terminal;
    private readonly Argument<string> _file = ModelOptions.File();
    private readonly Argument<string> _form = new Argument<string>("FORM")
    {
        Description = "yaml (a model file), gmcr (GMCR's desktop tools), dot (Graphviz) or graphml: the graph of states and moves.",
        HelpName = "FORM",
    }.AcceptOnlyFromAmong("yaml", "gmcr", "dot", "graphml");

    private readonly Option<bool> _improvements = new("--improvements") { Description = "In a graph, only the moves their mover likes." };
    private readonly Option<long> _memory = ModelOptions.Memory();

    public ModelExportCommand(Terminal terminal)
        : base("export", "Write a model, or the graph of its states, in a form other programs read.")
    {
        _terminal = terminal;
        Add(_file);
        Add(_form);
        Add(_improvements);
        Add(_memory);
        SetAction(Run);
    }

    public override ImmutableArray<Example> Examples =>
    [
        new("parley model export old.gmcr yaml > conflict.yaml", "Brings a model of a desktop tool into a model file."),
        new("parley model export conflict.yaml dot --improvements | dot -Tsvg > conflict.svg", "Draws who moves where."),
    ];

    private int Run(ParseResult parsed)
    {
        var file = ConflictInput.Read(parsed.GetRequiredValue(_file), _terminal);
        return new EngineRun(_terminal).Do(file, parsed.GetValue(_memory), (options, stop) =>
        {
            var form = parsed.GetRequiredValue(_form);
            var graph = ConflictGraph.Of(file.Model, options, stop);
            if (form == "yaml")
                _terminal.Out.Write(ModelWriter.Write(file));
            else if (form == "gmcr")
                _terminal.Out.Write(GmcrWriter.Write(graph));
            else
                WriteGraph(form, new ConflictView(file, graph), parsed.GetValue(_improvements), options, stop);
            return ExitCode.Done;
        });
    }

    private void WriteGraph(string form, ConflictView view, bool onlyImprovements, EngineOptions options, CancellationToken stop)
    {
        var holds = Outcomes.Of(view.Graph, null, options, stop);
        if (form == "dot")
            new StateGraphDot(view, holds).Write(_terminal.Out, onlyImprovements);
        else
            new StateGraphMl(view, holds).Write(_terminal.Out, onlyImprovements);
    }
}
