using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Parley.Analysis.Files;
using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Notices;
using Parley.Cli.Configuration;
using Parley.Cli.Conflicts;
using Parley.Cli.Output;

namespace Parley.Cli.Commands;

/// <summary><c>parley model check</c>: whether a model file is right, and what is in it.</summary>
internal sealed class ModelCheckCommand : ParleyCommand
{
    private readonly Terminal _terminal;
    private readonly Argument<string> _file = ModelOptions.File();
    private readonly Option<string?> _record = ModelOptions.Record();
    private readonly Option<long> _memory = ModelOptions.Memory();
    private readonly Option<string?> _format = CommandOptions.Format();

    public ModelCheckCommand(Terminal terminal)
        : base("check", "Check a model file, list what it consists of and what each item rests on, name what decides nothing in it, and hold the known answers in it against what is found.")
    {
        _terminal = terminal;
        Add(_file);
        Add(_record);
        Add(_memory);
        Add(_format);
        SetAction(Run);
    }

    public override ImmutableArray<Example> Examples => [new("parley model check conflict.yaml", "Every mistake is told with its line; then the items, each with its source or assumption.")];

    private int Run(ParseResult parsed)
    {
        var settings = Settings.Load(_terminal);
        var name = parsed.GetRequiredValue(_file);
        var file = ConflictInput.Read(name, _terminal);
        using var record = ModelOptions.OpenRecord(parsed, _record, _terminal);
        return new EngineRun(_terminal).Do(file, parsed.GetValue(_memory), (options, stop) =>
        {
            var view = new ConflictView(file, ConflictGraph.Of(file.Model, options, stop));
            RowWriter.Write(new ModelItemRows(view, new BasisWords(record), options, stop).Rows(), CommandOptions.FormatOf(parsed, _format, settings), _terminal);
            _terminal.Say(string.Create(
                CultureInfo.InvariantCulture,
                $"{name}: {view.Graph.MakerCount} decision makers, {file.Model.Options.Length} options; {view.Graph.Space.CombinationCount:N0} of {Math.Pow(2, file.Model.Options.Length):N0} combinations are possible, {view.Graph.Count:N0} states"));
            foreach (var notice in ModelNotices.Of(view.Graph, stop))
                _terminal.Say($"{name}: {notice.Where}: {notice.Found}");
            return Answers(name, view, AnswerCheck.Run(file, view.Graph, options, stop));
        });
    }

    private int Answers(string name, ConflictView view, ImmutableArray<CheckedAnswer> answers)
    {
        foreach (var answer in answers.Where(answer => !answer.Agrees))
        {
            var whom = answer.DecisionMaker is { } maker ? $" for {maker}" : "";
            _terminal.Say($"PLY0714 {name}: {answer.Source} has {answer.Concept}{whom}: {States(view, answer.Expected)}; found: {States(view, answer.Found)}");
        }

        if (!answers.IsEmpty)
            _terminal.Say(string.Create(CultureInfo.InvariantCulture, $"{name}: {answers.Count(answer => answer.Agrees)} of {answers.Length} known answers agree"));
        return answers.All(answer => answer.Agrees) ? ExitCode.Done : ExitCode.Failed;
    }

    private static string States(ConflictView view, ImmutableArray<int> nodes) => nodes.IsEmpty ? "none" : string.Join(", ", nodes.Select(view.Mention));
}
