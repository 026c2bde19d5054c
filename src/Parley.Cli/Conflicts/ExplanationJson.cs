using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Parley.Analysis.Graph.Explanations;
using Parley.Analysis.Graph.Moves;
using Parley.Analysis.Graph.Orders;

namespace Parley.Cli.Conflicts;

/// <summary>An explanation as data: the moves by numbers of states, and the sentences.</summary>
internal sealed class ExplanationJson(ConflictView view, BasisWords basis)
{
    private static readonly JsonSerializerOptions Form = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly MoveWords _moves = new(view);

    public string Of(IEnumerable<ExplainedState> states) => new JsonArray([.. states.Select(State)]).ToJsonString(Form) + "\n";

    private JsonObject State(ExplainedState state)
    {
        var reasons = new PreferenceReasons(view);
        var sentences = new VerdictSentences(view, reasons);
        // The verdicts name the wishes, so they come before what the wishes rest on.
        var verdicts = new JsonArray([.. state.Verdicts.Select(verdict => Verdict(verdict, sentences))]);
        return Object(state, verdicts, reasons);
    }

    private JsonObject Object(ExplainedState state, JsonArray verdicts, PreferenceReasons reasons) => new()
    {
        ["state"] = ConflictView.Number(state.Node),
        ["name"] = view.Label(state.Node),
        ["pattern"] = view.Graph.Space.TextOf(state.Node),
        ["concept"] = ConceptWords.Of(state.Concept),
        ["reading"] = state.Reading?.ToString().ToLowerInvariant(),
        ["verdicts"] = verdicts,
        ["blockers"] = new JsonArray([.. state.Blockers.Select(blocker => new JsonObject
        {
            ["decision_maker"] = view.Maker(blocker.Maker),
            ["would_leave_for"] = new JsonArray([.. blocker.WouldLeave.Select(node => (JsonNode)ConflictView.Number(node))]),
            ["holds_back"] = new JsonArray([.. blocker.HoldsBack.Select(maker => (JsonNode)view.Maker(maker)!)]),
        })]),
        ["rests_on"] = new JsonArray([.. reasons.Used.Select(item => new JsonObject
        {
            ["decision_maker"] = item.Maker,
            ["wish"] = item.Place + 1,
            ["says"] = item.Wish,
            ["basis"] = basis.Of(item.Basis),
            ["facts"] = new JsonArray([.. item.Basis.Facts.Select(fact => (JsonNode)fact!)]),
        })]),
    };

    private JsonObject Verdict(VerdictExplanation verdict, VerdictSentences sentences) => new()
    {
        ["decision_maker"] = view.Maker(verdict.Maker),
        ["stable"] = verdict.IsStable,
        ["reason"] = verdict.Reason switch { StabilityReason.CannotMove => "cannot move", StabilityReason.NoImprovement => "no better move", StabilityReason.Deterred => "deterred", _ => "would leave" },
        ["says"] = sentences.Verdict(verdict),
        ["better_moves"] = new JsonArray([.. verdict.Improvements.Zip(sentences.Moves(verdict), (improvement, says) => new JsonObject
        {
            ["move"] = Step(improvement.Move),
            ["deterred"] = improvement.IsDeterred,
            ["sanction"] = improvement.Sanction is { } sanction ? Sanction(sanction) : null,
            ["says"] = says,
        })]),
    };

    private JsonObject Sanction(Sanction sanction) => new()
    {
        ["path"] = new JsonArray([.. sanction.Path.Select(Step)]),
        ["end_seen_as"] = Word(sanction.EndAgainstStart),
        ["counter_moves"] = new JsonArray([.. sanction.Escapes.Select(escape => new JsonObject { ["move"] = Step(escape.Move), ["end_seen_as"] = Word(escape.EndAgainstStart) })]),
    };

    private JsonObject Step(Step step) => new()
    {
        ["by"] = view.Maker(step.Maker),
        ["from"] = ConflictView.Number(step.From),
        ["to"] = ConflictView.Number(step.To),
        ["does"] = _moves.Deed(step),
    };

    private static string Word(Comparison seen) => seen.ToString().ToLowerInvariant();
}
