using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Parley.Analysis.Files;
using Parley.Analysis.Graph;
using Parley.Cli.Configuration;
using Parley.Cli.Drafts;
using Parley.Record;

namespace Parley.Cli.Commands;

/// <summary><c>parley model draft</c>: a model made of what a record tells.</summary>
internal sealed class ModelDraftCommand : ParleyCommand
{
    private const int UsualOptions = 12;

    private readonly Terminal _terminal;
    private readonly Option<string?> _record = CommandOptions.Record();
    private readonly FilterOptions _filter = new();
    private readonly Option<string> _title = new("--title") { Description = "What the model is called. Default: Draft.", HelpName = "TITLE", DefaultValueFactory = _ => "Draft" };

    private readonly Option<int> _most = new("--options")
    {
        Description = $"The most options, 1 to {StatePattern.MaxOptions}: acts that conditions tie together are kept first, then those most spoken of. Default: {UsualOptions}.",
        HelpName = "COUNT",
        DefaultValueFactory = _ => UsualOptions,
    };

    public ModelDraftCommand(Terminal terminal)
        : base("draft", "Make a model of what a record tells: acts become options, sides wishes, preconditions rules, each with the facts it rests on. Written to standard output.")
    {
        _terminal = terminal;
        Add(_record);
        _filter.AddTo(this);
        Add(_title);
        Add(_most);
        _most.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && int.TryParse(token.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var count) && count is < 1 or > StatePattern.MaxOptions)
                result.AddError($"--options takes 1 to {StatePattern.MaxOptions}, not {token.Value}.");
        });
        SetAction(Run);
    }

    public override ImmutableArray<Example> Examples =>
    [
        new("parley model draft > talks.yaml", "Writes a model of the record; check it, then solve it."),
        new("parley model draft --since 2031-01-01 --options 8 | parley model solve -", "Solves a small model of the newest reports at once."),
    ];

    private int Run(ParseResult parsed)
    {
        var settings = Settings.Load(_terminal);
        using var record = RecordFile.OpenReadOnly(_terminal.Resolve(CommandOptions.RecordOf(parsed, _record, settings)));
        var matter = new DraftMatter(record, _filter.Of(parsed));
        if (ModelDraft.Of(matter, parsed.GetRequiredValue(_title), parsed.GetValue(_most)) is not { } draft)
        {
            _terminal.Say("parley: nothing found: no position and no condition names whose act it is, or --options holds none of them");
            return ExitCode.Failed;
        }

        _terminal.Out.Write(ModelWriter.Write(draft.File));
        foreach (var line in Told(matter, draft))
            _terminal.Say(line);
        return ExitCode.Done;
    }

    private static IEnumerable<string> Told(DraftMatter matter, ModelDraft draft)
    {
        var model = draft.File.Model;
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"draft: {model.DecisionMakers.Length} decision makers, {model.Options.Length} options, {model.Rules.Length} rules, of {matter.Positions.Length} positions and {matter.Conditions.Length} conditions");
        if (matter.LeftPositions + matter.LeftConditions > 0)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"draft: {matter.LeftPositions} positions and {matter.LeftConditions} conditions are left out: they name nobody who could choose, or no choice, or only what may be");
        }

        if (draft.Cut > 0)
            yield return string.Create(CultureInfo.InvariantCulture, $"draft: {draft.Cut} options are left out, with what is said of them: --options takes more");

        foreach (var (party, act) in draft.Disputed)
            yield return $"draft: {party}: accounts differ on {act}: neither side is a wish";
        if (model.StatusQuo is null)
            yield return "draft: no status quo: as things seem to stand, a rule would be broken";
        yield return "draft: the order of wishes and the status quo are assumptions";
    }
}
