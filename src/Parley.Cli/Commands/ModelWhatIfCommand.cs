using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;
using Parley.Analysis.Files;
using Parley.Analysis.Graph.Stability;
using Parley.Analysis.Graph.WhatIf;
using Parley.Cli.Configuration;
using Parley.Cli.Conflicts;
using Parley.Cli.Output;

namespace Parley.Cli.Commands;

/// <summary><c>parley model what-if</c>: what a change of the model changes about its outcomes.</summary>
internal sealed class ModelWhatIfCommand : ParleyCommand
{
    private readonly Terminal _terminal;
    private readonly Argument<string> _file = ModelOptions.File();
    private readonly ImmutableArray<(Option<string[]> Option, Func<WhatIfEdits, string, ModelEdit> Read)> _edits =
    [
        (Edit("--drop-rule", "RULE", "A rule, or stated precondition, no longer holds."), (edits, text) => edits.DropRule(text)),
        (Edit("--add-option", "WHO: OPTION", "A decision maker gets one more option."), (edits, text) => edits.AddOption(text)),
        (Edit("--drop-option", "OPTION", "Nobody can take the option any more."), (edits, text) => edits.DropOption(text)),
        (Edit("--fix", "OPTION=Y", "The option stands so (Y taken, N not taken), and nobody can change it."), (edits, text) => edits.Fix(text)),
        (Edit("--without", "WHO", "The decision maker is gone; its options stay as they stand in the status quo."), (edits, text) => edits.Without(text)),
        (Edit("--add-rule", "RULE", "A rule comes to hold: \"never A and B\", \"A only if B\", \"at most one of A, B\", \"at least one of A, B\"."), (edits, text) => edits.AddRule(text)),
        (Edit("--drop-wish", "WHO: WISH", "A decision maker gives up one of its priorities, told by place, name or words."), (edits, text) => edits.DropWish(text)),
        (Edit("--prefer", "WHO: WISH", "A decision maker wants this before all else: \"Norland: Withdraw and not Shell\"."), (edits, text) => edits.Prefer(text)),
        (Edit("--place", "WHO: CHANGE", "A decision maker comes to see one state otherwise: \"STATE above STATE\", \"below\", \"level with\"; also \"STATE first\", \"STATE last\"."), (edits, text) => edits.Place(text)),
        (Edit("--unknown", "WHO", "Nobody knows what the decision maker wants."), (edits, text) => edits.Unknown(text)),
    ];

    private readonly Option<string?> _save = new("--save") { Description = "Also write the changed model into this file.", HelpName = "FILE" };
    private readonly Option<UnknownReading?> _reading = ModelOptions.Reading();
    private readonly Option<long> _memory = ModelOptions.Memory();
    private readonly Option<string?> _format = CommandOptions.Format();

    public ModelWhatIfCommand(Terminal terminal)
        : base("what-if", "Solve a model before and after a change, and tell the difference: outcomes gained, lost, kept, newly reachable. Changes may be given together and more than once.")
    {
        _terminal = terminal;
        Add(_file);
        foreach (var (option, _) in _edits)
            Add(option);
        Add(_save);
        Add(_reading);
        Add(_memory);
        Add(_format);
        SetAction(Run);
        Validators.Add(RequireEdit);
    }

    public override ImmutableArray<Example> Examples =>
    [
        new("parley model what-if samples/models/varrow.yaml --drop-rule \"no talks under fire\"", "What changes when a precondition is dropped."),
        new("parley model what-if conflict.yaml --without Patron --fix \"Arms deliveries=N\"", "What changes when an ally falls."),
        new("parley model what-if conflict.yaml --prefer \"Norland: not Shell\" --save calmer.yaml", "What changes when one side wants something else first."),
    ];

    private static Option<string[]> Edit(string name, string helpName, string description) => new(name)
    {
        Description = description,
        HelpName = helpName,
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    private void RequireEdit(CommandResult result)
    {
        if (!_edits.Any(edit => result.GetResult(edit.Option) is not null))
            result.AddError($"No change is given. Allowed: {string.Join(", ", _edits.Select(edit => edit.Option.Name))}.");
    }

    private int Run(ParseResult parsed)
    {
        var settings = Settings.Load(_terminal);
        var file = ConflictInput.Read(parsed.GetRequiredValue(_file), _terminal);
        return new EngineRun(_terminal).Do(file with { Lines = null }, parsed.GetValue(_memory), (options, stop) =>
        {
            var edits = new WhatIfEdits(file, options, stop);
            ImmutableArray<ModelEdit> changes = [.. _edits.SelectMany(edit => (parsed.GetValue(edit.Option) ?? []).Select(text => edit.Read(edits, text)))];
            var difference = WhatIfAnalysis.Run(file.Model, changes, StabilityQuestion.All with { Reading = parsed.GetValue(_reading) }, options, stop);
            var count = RowWriter.Write(new DifferenceRows(edits.File, difference).Rows(), CommandOptions.FormatOf(parsed, _format, settings), _terminal);
            Say(difference, count);
            if (parsed.GetValue(_save) is { } path)
                Save(path, edits.File);
            return ExitCode.Done;
        });
    }

    private void Say(ModelDifference difference, int count)
    {
        _terminal.Say(string.Create(CultureInfo.InvariantCulture, $"states: {difference.NewStates.Length:N0} newly possible, {difference.LostStates.Length:N0} no longer possible; {count:N0} lines of outcomes"));
        if (difference.Reading is { } reading)
            _terminal.Say($"some preferences are unknown; reading {reading.ToString().ToLowerInvariant()}");
        if (difference.StatusQuo is null)
            _terminal.Say("what is reachable was not compared: there is no status quo before and after the change");
    }

    private void Save(string path, ConflictFile file)
    {
        try
        {
            File.WriteAllText(_terminal.Resolve(path), ModelWriter.Write(file), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ProblemException(new Reading.Problem("PLY0504", path, error.Message, "a file in an existing folder that this user may write to", "give another path"), ExitCode.Failed);
        }
    }
}
