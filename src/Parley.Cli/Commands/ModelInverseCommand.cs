using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Goals;
using Parley.Analysis.Graph.Inverse;
using Parley.Analysis.Graph.Stability;
using Parley.Cli.Configuration;
using Parley.Cli.Conflicts;
using Parley.Cli.Output;
using Parley.Reading;

namespace Parley.Cli.Commands;

/// <summary><c>parley model inverse</c>: what would have to be preferred, or changed, for an outcome to hold.</summary>
internal sealed class ModelInverseCommand : ParleyCommand
{
    private const int MostStates = 2_000;

    private readonly Terminal _terminal;
    private readonly Argument<string> _file = ModelOptions.File();
    private readonly Option<string> _state = ModelOptions.State("The outcome. Default: the status quo.");
    private readonly Option<StabilityConcept> _concept = ModelOptions.Concept(StabilityConcept.Seq);
    private readonly Option<bool> _changes = new("--changes") { Description = "Instead of conditions, the smallest changes of rules and preferences after which the outcome holds, each tried out; the outcome may be one that rules forbid." };
    private readonly Option<bool> _break = new("--break") { Description = "With --changes: after which it no longer holds." };
    private readonly Option<long> _memory = ModelOptions.Memory();
    private readonly Option<string?> _format = CommandOptions.Format();

    public ModelInverseCommand(Terminal terminal)
        : base("inverse", "Tell which preferences would make an outcome hold, as conditions on pairs of states, and which of them are met now.")
    {
        _terminal = terminal;
        Add(_file);
        Add(_state);
        Add(_concept);
        Add(_changes);
        Add(_break);
        Add(_memory);
        Add(_format);
        SetAction(Run);
        Validators.Add(result =>
        {
            if (result.GetValue(_break) && !result.GetValue(_changes))
                result.AddError("Option '--break' needs '--changes'.");
        });
    }

    public override ImmutableArray<Example> Examples =>
    [
        new("parley model inverse cases/hipel-kilgour-kinsara-2014-euphrates.yaml -s \"water released\"", "What Syria and Iraq would have to prefer."),
        new("parley model inverse conflict.yaml -s calm --changes", "Which single changes would make the outcome hold."),
    ];

    private int Run(ParseResult parsed)
    {
        var settings = Settings.Load(_terminal);
        var file = ConflictInput.Read(parsed.GetRequiredValue(_file), _terminal);
        return new EngineRun(_terminal).Do(file, parsed.GetValue(_memory), (options, stop) =>
        {
            var view = new ConflictView(file, ConflictGraph.Of(file.Model, options, stop));
            var format = CommandOptions.FormatOf(parsed, _format, settings);
            return parsed.GetValue(_changes) ? TellChanges(view, parsed, format, options, stop) : TellConditions(view, parsed, format, options, stop);
        });
    }

    private int TellConditions(ConflictView view, ParseResult parsed, OutputFormat format, EngineOptions options, CancellationToken stop)
    {
        var node = view.FindOrStatusQuo(parsed.GetValue(_state));
        Bound(view.Graph, parsed.GetValue(_concept));
        if (RowWriter.Write(Conditions(view, node, parsed.GetValue(_concept), options, stop), format, _terminal) > 0)
            return ExitCode.Done;
        _terminal.Say($"parley: {view.Mention(node)} holds whatever anyone wants");
        return ExitCode.Failed;
    }

    private int TellChanges(ConflictView view, ParseResult parsed, OutputFormat format, EngineOptions options, CancellationToken stop)
    {
        var outcome = Outcome(view, parsed.GetValue(_state));
        if (RowWriter.Write(Changes(view, outcome, parsed.GetValue(_concept), !parsed.GetValue(_break), options, stop), format, _terminal) > 0)
            return ExitCode.Done;
        _terminal.Say($"parley: {view.Names.Label(outcome)} is as wished already, or nothing that was tried makes it so");
        return ExitCode.Failed;
    }

    /// <summary>A state that rules forbid may be meant too: which of them would have to go?</summary>
    private static StatePattern Outcome(ConflictView view, string? state) =>
        state is not null && view.Names.FindState(state) is { } pattern && pattern.IsOneState(view.Names.Options.Length) && view.Graph.Space.NodeOf(pattern.Yes) < 0
            ? pattern
            : view.Graph.Space.PatternOf(view.FindOrStatusQuo(state));

    /// <summary>Beyond Nash there is a condition for each state the others may bring about, and for each the ways to it are searched.</summary>
    private static void Bound(ConflictGraph graph, StabilityConcept concept)
    {
        if (concept != StabilityConcept.Nash && graph.Count > MostStates)
            throw new ProblemException(new Problem(
                "PLY0716", "inverse analysis", string.Create(CultureInfo.InvariantCulture, $"{graph.Count:N0} states"), string.Create(CultureInfo.InvariantCulture, $"up to {MostStates:N0} states for concepts other than Nash"), "ask for --concept nash, or add rules that cut the states"), ExitCode.Failed);
    }

    private static RowSet Conditions(ConflictView view, int node, StabilityConcept concept, EngineOptions options, CancellationToken stop)
    {
        var inverse = InverseAnalysis.Of(view.Graph, concept, node, options, stop);
        var words = new ConditionWords(view);
        return new RowSet(["outcome", "stable_for", "holds_now", "condition"], inverse.OfMaker.SelectMany((condition, maker) => Parts(condition).Select(part => (ImmutableArray<Cell>)
        [
            Cell.Of(view.Mention(node)), Cell.Of(view.Maker(maker)), Cell.Of(part.Holds(view.Graph)), Cell.Of(words.Of(part)),
        ])));
    }

    /// <summary>One condition for each move of the decision maker: all must hold.</summary>
    private static ImmutableArray<PreferenceCondition> Parts(PreferenceCondition condition) => condition is AllCondition all ? all.Parts : [condition];

    private static RowSet Changes(ConflictView view, StatePattern outcome, StabilityConcept concept, bool holds, EngineOptions options, CancellationToken stop)
    {
        var words = new EditWords(view);
        var routes = GoalSearch.Run(view.Graph.Model, outcome, concept, holds, options, stop);
        return new RowSet(["change", "also_gained", "lost"], routes.Select(route => (ImmutableArray<Cell>)
        [
            Cell.Of(route.Edits.Select(words.Of)),
            Cell.Of(route.Difference.Outcomes[0].Gained.Where(state => state != outcome).Select(view.Names.Label)),
            Cell.Of(route.Difference.Outcomes[0].Lost.Select(view.Names.Label)),
        ]));
    }
}
