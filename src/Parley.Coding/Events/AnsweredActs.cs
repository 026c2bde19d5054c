using Parley.Coding.Phrases;
using Parley.Language;

namespace Parley.Coding.Events;

/// <summary>Whom an answer is given to: "denied the accusation", "rejected the offer", "condemned the attack" name an act told before, and whoever did that act is meant; "refused", "accepted" answer whoever asked.</summary>
/// <remarks>The act told last within a few sentences counts, if it is of the kind that is named and not the answering side's own.</remarks>
internal sealed class AnsweredActs(EventWords words)
{
    private const int Sentences = 3;

    // Characters: about a paragraph.
    private const int Reach = 500;

    public List<EventDraft> Complete(List<EventDraft> drafts, EventMaterial material)
    {
        var completed = drafts.ToList();
        for (var i = 0; i < completed.Count; i++)
        {
            if (completed[i].Patients.Count > 0 || completed[i].Agents.Count == 0 || !IsAnswer(completed[i]))
                continue;
            if (completed[i].Match.Entry.Type == EventType.Request)
                completed[i] = completed[i] with { Patients = Fighting(completed, i) };
            else if (Act(completed, i) is { } act)
                completed[i] = completed[i] with { Patients = [.. act.Agents.Except(completed[i].Agents, StringComparer.Ordinal)], PatientHeads = [.. act.AgentHeads] };
            else if (SpeakerAnswered(completed[i], material) is { Count: > 0 } speakers)
                completed[i] = completed[i] with { Patients = speakers };
        }

        return completed;
    }

    private static bool IsAnswer(EventDraft draft) =>
        (draft.Tree[draft.Match.Predicate].Upos == Upos.VERB || draft.Match.Entry.Type == EventType.Accuse) && draft.Match.Entry.Type is EventType.Reject or EventType.Agree or EventType.Support or EventType.Accuse or EventType.Threaten or EventType.Request;

    private EventDraft? Act(List<EventDraft> drafts, int at)
    {
        var named = new AnsweredWords(drafts[at], words);
        if (drafts[at].Match.Entry.Type == EventType.Threaten)
            return named.Clause(drafts);
        return named.Clause(drafts) ?? (named.Kinds is { } kinds ? Last(drafts, at, kinds, named.IsDenial, named.Noun) : null) ?? Asked(drafts, at, named);
    }

    private EventDraft? Last(List<EventDraft> drafts, int at, EventType[] kinds, bool isDenial, string? noun)
    {
        var answer = drafts[at];
        for (var i = at - 1; i >= 0 && drafts[i].Tree.Sentence.Index >= answer.Tree.Sentence.Index - Sentences; i--)
        {
            var act = drafts[i];
            if (kinds.Contains(act.Match.Entry.Type) && IsOthers(act, answer) && !IsElsewhere(act, answer) && IsTold(act, kinds) && (!isDenial || act.Patients.Exists(id => ActorSides.IsOneOf(id, answer.Agents))))
                return act;
        }

        // "the attacks", told further up by the same word.
        return at > 0 && drafts[at].Match.Entry.Type == EventType.Accuse && noun is { } lemma
            ? drafts.Take(at).LastOrDefault(act => kinds.Contains(act.Match.Entry.Type) && IsOthers(act, answer) && IsTold(act, kinds) && TreeWords.LemmaOf(act.Tree, act.Match.Trigger) == lemma) : null;
    }

    // "condemned the attack in Timbuktu" is not about a raid near Kidal.
    private static bool IsElsewhere(EventDraft act, EventDraft answer) =>
        act.Match.Entry.Type == EventType.Assault && act.Place is { } there && answer.Place is { } named && there.Place.Id != named.Place.Id;

    // An attack has been made, a decision is told as one, not as what somebody warned of; and of two who clash the text does not say whose "the attack" was.
    private bool IsTold(EventDraft act, EventType[] kinds) =>
        !kinds.Any(IsDeed) || ((act.Modality is Modality.Occurred or Modality.Ongoing || (act.Modality == Modality.Planned && act.Tree.Root == act.Match.Predicate)) && !words.IsFighting(TreeWords.LemmaOf(act.Tree, act.Match.Trigger)));

    private static bool IsDeed(EventType kind) => kind is EventType.Assault or EventType.Coerce or EventType.Sanction;

    /// <summary>"called for a halt to the fighting": those told last to fight each other are asked.</summary>
    private List<string> Fighting(List<EventDraft> drafts, int at)
    {
        var request = drafts[at];
        if (!request.Tree.Subtree(request.Match.Predicate, child => !request.Tree.Is(child, "conj") && !request.Tree.Is(child, "advcl")).Any(token => token > request.Match.Predicate && request.Tree[token].Upos == Upos.NOUN && words.IsFighting(TreeWords.LemmaOf(request.Tree, token))))
            return [];
        var fight = drafts.Take(at).LastOrDefault(act => act.Match.Entry.Type == EventType.Assault && act.Agents.Count > 0 && act.Patients.Count > 0 && !act.Agents.Exists(request.Agents.Contains) && act.Modality is Modality.Occurred or Modality.Ongoing);
        return fight is null ? [] : [.. fight.Agents.Union(fight.Patients, StringComparer.Ordinal).Except(request.Agents, StringComparer.Ordinal)];
    }

    /// <summary>"The rebels accepted", "Chad refuses to go": the last to have asked, offered or accused them.</summary>
    private static EventDraft? Asked(List<EventDraft> drafts, int at, AnsweredWords named)
    {
        var answer = drafts[at];
        if (answer.Match.Entry.Type is not (EventType.Reject or EventType.Agree) || !named.LeavesOpen)
            return null;
        for (var i = at - 1; i >= 0 && drafts[i].Tree.Sentence.Index >= answer.Tree.Sentence.Index - Sentences; i--)
        {
            var act = drafts[i];
            if (act.Match.Entry.Type is EventType.Request or EventType.Agree or EventType.Accuse or EventType.Threaten && IsOthers(act, answer) && act.Patients.Exists(id => ActorSides.IsOneOf(id, answer.Agents)))
                return act;
        }

        return null;
    }

    private static bool IsOthers(EventDraft act, EventDraft answer) =>
        act.Agents.Count > 0 && !act.Agents.Exists(id => ActorSides.IsOneOf(id, answer.Agents)) && act.TriggerSpan.End <= answer.TriggerSpan.Start && act.Modality is not Modality.Denied;

    /// <summary>"rejected the claim": whoever said last what it may name; "denied it": whoever spoke last of those who deny.</summary>
    private List<string> SpeakerAnswered(EventDraft answer, EventMaterial material)
    {
        var named = new AnsweredWords(answer, words);
        var sides = new ActorSides(material.Actors);
        var isClaim = named.Kinds is { } kinds && (kinds.Contains(EventType.Accuse) || kinds.Contains(EventType.Request));
        if (!(isClaim && answer.Match.Entry.Type == EventType.Reject) && !named.IsOfWords)
            return [];
        var start = answer.Tree.Sentence.Span.Start;
        for (var i = material.Statements.Length - 1; i >= 0; i--)
        {
            var statement = material.Statements[i];
            if (statement.Support[^1].Evidence.Span.End > answer.Tree.Sentence.Span.Start && !named.IsDenial || statement.Support[^1].Evidence.Span.End > answer.TriggerSpan.Start || statement.Claim.Speakers.Any(id => answer.Agents.Exists(own => sides.AreOne(id, own))))
                continue;
            if (start - statement.Support[^1].Evidence.Span.End >= Reach)
                return [];
            if (named.IsDenial ? SpeaksOf(statement, answer.Agents, material) && SaysAny(statement, named.Denied, material) : named.IsOfWords || named.Kinds!.Contains(EventType.Accuse) || statement.Claim.CueType == CueType.Demand || SpeaksOf(statement, answer.Agents, material))
                // Of a source without a name nobody is answered, and nobody before it either.
                return [.. statement.Claim.Speakers];
        }

        return [];
    }

    // "denied using gas as a weapon" answers whoever spoke of gas, weapons or a use of them.
    private static bool SaysAny(Fact<Statement> statement, HashSet<string> lemmas, EventMaterial material) =>
        statement.Support.Where(item => item.Role == SupportRole.Content).Any(content => material.Parsed.Tokens.Any(token => content.Evidence.Span.Contains(token.Span) && lemmas.Contains(token.Lemma.ToLowerInvariant())));

    private static bool SpeaksOf(Fact<Statement> statement, List<string> sides, EventMaterial material)
    {
        foreach (var content in statement.Support.Where(item => item.Role == SupportRole.Content))
        {
            if (material.Mentions.Any(mention => content.Evidence.Span.Contains(mention.Span) && ActorSides.IsOneOf(mention.ActorId, sides)))
                return true;
        }

        return false;
    }
}
