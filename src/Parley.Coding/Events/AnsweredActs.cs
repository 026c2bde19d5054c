using Parley.Coding.Phrases;
using Parley.Language;

namespace Parley.Coding.Events;

/// <summary>Whom an answer is given to: "denied the accusation", "rejected the offer", "condemned the attack" name an act told before, and whoever did that act is meant.</summary>
/// <remarks>The act told last within a few sentences counts, if it is of the kind that is named and not the answering side's own.</remarks>
internal sealed class AnsweredActs(EventWords words)
{
    private const int Sentences = 3;

    // Characters: about a paragraph.
    private const int Reach = 500;

    public List<EventDraft> Complete(List<EventDraft> drafts, IReadOnlyList<Fact<Statement>> statements)
    {
        var completed = drafts.ToList();
        for (var i = 0; i < completed.Count; i++)
        {
            if (completed[i].Patients.Count > 0 || completed[i].Agents.Count == 0)
                continue;
            if (Meant(completed, i) is not { } act)
            {
                if (SpeakerAnswered(completed[i], statements) is { Count: > 0 } speakers)
                    completed[i] = completed[i] with { Patients = speakers };
                continue;
            }

            completed[i] = completed[i] with { Patients = [.. act.Agents.Except(completed[i].Agents, StringComparer.Ordinal)], PatientHeads = [.. act.AgentHeads] };
        }

        return completed;
    }

    /// <summary>"rejected the claim": whoever said last what it may name.</summary>
    private List<string> SpeakerAnswered(EventDraft answer, IReadOnlyList<Fact<Statement>> statements)
    {
        if (answer.Match.Entry.Type != EventType.Reject || Named(answer) is not { } kinds || IsDenialOfClause(answer) || !(kinds.Contains(EventType.Accuse) || kinds.Contains(EventType.Request)))
            return [];
        var start = answer.Tree.Sentence.Span.Start;
        var last = statements.LastOrDefault(statement => statement.Support[0].Evidence.Span.End <= answer.TriggerSpan.Start && start - statement.Support[0].Evidence.Span.Start < Reach
            && !statement.Claim.Speakers.IsEmpty && !statement.Claim.Speakers.Any(answer.Agents.Contains)
            && (kinds.Contains(EventType.Accuse) || statement.Claim.CueType == CueType.Demand));
        return last is null ? [] : [.. last.Claim.Speakers];
    }

    private EventDraft? Meant(List<EventDraft> drafts, int at)
    {
        var answer = drafts[at];
        if (Named(answer) is not { } kinds)
            return null;
        for (var i = at - 1; i >= 0; i--)
        {
            var act = drafts[i];
            if (act.Tree.Sentence.Index < answer.Tree.Sentence.Index - Sentences)
                return null;
            if (kinds.Contains(act.Match.Entry.Type) && act.Agents.Count > 0 && !act.Agents.Exists(answer.Agents.Contains) && act.TriggerSpan.End <= answer.TriggerSpan.Start
                && (!IsDenialOfClause(answer) || act.Patients.Exists(answer.Agents.Contains)))
            {
                return act;
            }
        }

        return null;
    }

    /// <summary>The kinds of act that the words behind the answering verb name; null where they name none.</summary>
    private EventType[]? Named(EventDraft answer)
    {
        var (tree, verb) = (answer.Tree, answer.Match.Predicate);
        var type = answer.Match.Entry.Type;
        if (tree[verb].Upos != Upos.VERB || type is not (EventType.Reject or EventType.Agree or EventType.Support or EventType.Accuse))
            return null;
        if (type == EventType.Reject && IsDenialOfClause(answer))
            return [EventType.Accuse];
        foreach (var item in tree.Children(verb, "obj", "obl"))
        {
            if (tree.Is(item, "obl") && !TreeWords.HasCase(tree, item, "to"))
                continue;
            if (tree[item].Upos is Upos.PRON or Upos.DET && TreeWords.LemmaOf(tree, item) is "it" or "this" or "that" && type is EventType.Reject)
                return [EventType.Accuse, EventType.Request, EventType.Agree, EventType.Threaten];
            if (IsTakenUp(tree, item) && words.AnsweredKinds(TreeWords.LemmaOf(tree, item)) is { } kinds)
                return kinds.Contains(EventType.Assault) == (type == EventType.Accuse) ? kinds : null;
        }

        return null;
    }

    private static bool IsTakenUp(SyntaxTree tree, int noun) =>
        tree.Children(noun, "det").Any(det => tree[det].Feature("Definite") == "Def" || tree[det].Feature("PronType") == "Dem");

    // "denied ordering the attack", "denied that …".
    private static bool IsDenialOfClause(EventDraft draft) =>
        TreeWords.LemmaOf(draft.Tree, draft.Match.Predicate) == "deny" && draft.Tree.Children(draft.Match.Predicate, "xcomp", "ccomp", "advcl").Any(clause => clause > draft.Match.Predicate);
}
