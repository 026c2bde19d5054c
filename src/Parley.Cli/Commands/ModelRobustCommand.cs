using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Robustness;
using Parley.Analysis.Graph.Stability;
using Parley.Cli.Configuration;
using Parley.Cli.Conflicts;
using Parley.Cli.Output;

namespace Parley.Cli.Commands;

/// <summary><c>parley model robust</c>: how often outcomes hold when what is unknown may turn out either way.</summary>
internal sealed class ModelRobustCommand : ParleyCommand
{
    private readonly Terminal _terminal;
    private readonly Argument<string> _file = ModelOptions.File();
    private readonly Option<string[]> _unknown = new("--unknown") { Description = "Take it that nobody knows what this decision maker wants; may be given more than once.", HelpName = "WHO" };
    private readonly Option<int> _samples = new("--samples") { Description = "How many preferences to draw, where there are too many to try all. Default: 10000.", HelpName = "N", DefaultValueFactory = _ => 10_000 };
    private readonly Option<int> _seed = new("--seed") { Description = "The same seed draws the same. Default: 1.", HelpName = "N", DefaultValueFactory = _ => 1 };
    private readonly Option<bool> _all = new("--all") { Description = "Also states that never hold." };
    private readonly Option<long> _memory = ModelOptions.Memory();
    private readonly Option<string?> _format = CommandOptions.Format();

    public ModelRobustCommand(Terminal terminal)
        : base("robust", "Tell how often each outcome holds over all preferences that agree with what is known: counted where they are few, sampled with an interval where they are many.")
    {
        _terminal = terminal;
        Add(_file);
        Add(_unknown);
        Add(_samples);
        Add(_seed);
        Add(_all);
        Add(_memory);
        Add(_format);
        SetAction(Run);
        Validators.Add(result =>
        {
            if (result.GetResult(_samples) is not null && result.GetValue(_samples) is < 1 or > 100_000_000)
                result.AddError("'--samples' is a number from 1 to 100000000.");
        });
    }

    public override ImmutableArray<Example> Examples =>
    [
        new("parley model robust cases/li-hipel-kilgour-fang-2004-gisborne-unknown.yaml", "How often each outcome holds, whatever the province wants."),
        new("parley model robust conflict.yaml --unknown Patron --samples 50000", "What holds however an ally decides."),
    ];

    private int Run(ParseResult parsed)
    {
        var settings = Settings.Load(_terminal);
        var file = ConflictInput.Read(parsed.GetRequiredValue(_file), _terminal);
        var format = CommandOptions.FormatOf(parsed, _format, settings);
        return new EngineRun(_terminal).Do(file, parsed.GetValue(_memory), (options, stop) =>
        {
            var edits = new WhatIfEdits(file, options, stop);
            foreach (var name in parsed.GetValue(_unknown) ?? [])
                edits.Unknown(name);
            // The words of the file, names and answers, go with the states, which do not change.
            var view = new ConflictView(edits.File, ConflictGraph.Of(edits.File.Model, options, stop));
            var question = new RobustnessQuestion { Concepts = StabilityQuestion.Usual.Concepts, Samples = parsed.GetValue(_samples), Seed = parsed.GetValue(_seed) };
            var result = RobustnessAnalysis.Run(view.Graph, question, options, stop);
            RowWriter.Write(new RobustnessRows(view, result, question.Concepts).Rows(parsed.GetValue(_all), format is OutputFormat.Table or OutputFormat.Markdown), format, _terminal);
            _terminal.Say(view.Graph.Orders.All(order => order.IsComplete) ? "all preferences are known; --unknown takes one as not known" : result.IsExact
                ? string.Create(CultureInfo.InvariantCulture, $"counted over all {result.Orders:N0} preferences that agree with what is known")
                : string.Create(CultureInfo.InvariantCulture, $"sampled: {result.Orders:N0} preferences that agree with what is known, seed {result.Seed}; intervals at 95 %"));
            return ExitCode.Done;
        });
    }
}
