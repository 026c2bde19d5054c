using Parley.Analysis.Graph.Explanations;
using Parley.Analysis.Graph.Orders;
using Parley.Analysis.Graph.Stability;

namespace Parley.Cli.Conflicts;

/// <summary>Says in sentences why a state is stable for a decision maker, or is not.</summary>
internal sealed class VerdictSentences(ConflictView view, PreferenceReasons reasons)
{
    private readonly MoveWords _moves = new(view);

    /// <summary>The verdict: "United States stays: each of its better moves is deterred."</summary>
    public string Verdict(VerdictExplanation verdict)
    {
        var maker = view.Maker(verdict.Maker);
        return verdict.Reason switch
        {
            StabilityReason.CannotMove => $"{maker} stays: it cannot move.",
            StabilityReason.NoImprovement => $"{maker} stays: it has no move to a state it likes better.",
            StabilityReason.Deterred => $"{maker} stays: each of its better moves is deterred.",
            _ => $"{maker} would leave: it has a better move that nothing deters.",
        };
    }

    /// <summary>A sentence or two for each better move.</summary>
    public IEnumerable<string> Moves(VerdictExplanation verdict) => verdict.Improvements.Select(improvement => Move(verdict, improvement));

    private string Move(VerdictExplanation verdict, ImprovementExplanation improvement)
    {
        var maker = view.Maker(verdict.Maker);
        var likes = view.Graph.Orders[verdict.Maker].Compare(improvement.Move.To, verdict.Node) == Comparison.Unknown ? "which it may like better" : "which it likes better";
        var start = $"If {maker} {_moves.Deed(improvement.Move)}, the conflict stands at {view.Mention(improvement.Move.To)}, {likes}{reasons.Between(verdict.Maker, improvement.Move.To, verdict.Node)}";
        if (improvement.Sanction is not { } sanction)
            return $"{start}; {(verdict.Concept == StabilityConcept.Nash ? "that is enough for it to move." : "nothing the others can do then makes it regret that.")}";
        var answer = $"{start}. Then {_moves.Of(sanction.Path)}, which {maker} likes {Degree(sanction.EndAgainstStart)} than {ConflictView.Number(verdict.Node)}{reasons.Between(verdict.Maker, sanction.End, verdict.Node)}";
        return improvement.IsDeterred ? $"{answer}.{After(maker, verdict, sanction)}" : $"{answer}; but {Escape(maker, verdict, sanction)}.";
    }

    private string After(string maker, VerdictExplanation verdict, Sanction sanction) => verdict.Concept switch
    {
        StabilityConcept.Smr or StabilityConcept.Sseq => sanction.Escapes.IsEmpty
            ? $" From there {maker} cannot move."
            : $" From there {maker} can only go to {string.Join(", ", sanction.Escapes.Select(escape => view.Mention(escape.Move.To)))}, which it likes no better than {ConflictView.Number(verdict.Node)} either.",
        _ => "",
    };

    private string Escape(string maker, VerdictExplanation verdict, Sanction sanction)
    {
        var way = sanction.Escapes.FirstOrDefault(escape => escape.EndAgainstStart is Comparison.Better or Comparison.Unknown);
        return way is null ? "that deters nobody" : $"from there {maker} {_moves.Deed(way.Move)} → {view.Mention(way.Move.To)}, which it likes better than {ConflictView.Number(verdict.Node)}{reasons.Between(verdict.Maker, way.Move.To, verdict.Node)}";
    }

    private static string Degree(Comparison seen) => seen switch
    {
        Comparison.Worse => "less",
        Comparison.Same => "no better",
        Comparison.Better => "better",
        _ => "perhaps no better",
    };
}
