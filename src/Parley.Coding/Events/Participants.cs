using Parley.Coding.Phrases;
using Parley.Language;

namespace Parley.Coding.Events;

/// <summary>Turns the phrases around an event into lists of actors and recipients.</summary>
internal sealed class Participants(EventWords words)
{
    private const int MaxDepth = 2;

    public (List<string> Agents, List<string> Patients) Of(
        SyntaxTree tree, EventMatch match, List<int> agentHeads, List<int> patientHeads, PhraseActors phrases)
    {
        var agents = phrases.Of(tree, agentHeads);
        var patients = new List<string>();
        // "sent its envoy to Lima": the envoy goes with those who send him.
        var sent = IsSending(tree, match) ? tree.Child(match.Predicate, "obj") : null;
        if (sent is { } envoy)
            agents = [.. agents.Union(phrases.Of(tree, [envoy]).Where(ActorId.IsPerson), StringComparer.Ordinal)];
        if (match.Entry.Type is not (EventType.Consult or EventType.Mobilize))
            patientHeads = [.. patientHeads, .. WithinObjects(tree, match, patientHeads, phrases, agents)];
        foreach (var head in patientHeads)
        {
            if (head == sent || agentHeads.Contains(head) || IsOnlyPlace(tree, head, match) || (NamesOthers(tree, head, phrases) && IsByPronoun(tree, head, phrases)))
                continue;
            foreach (var id in phrases.Of(tree, [head]))
            {
                if (!patients.Contains(id) && !agents.Contains(id) && !(PartId.OwnerOf(id) is { } whole && agents.Contains(whole) && UsesItsOwn(match.Entry)))
                    patients.Add(id);
            }
        }

        return (agents, patients);
    }

    private bool IsSending(SyntaxTree tree, EventMatch match) =>
        match.Entry is { Type: EventType.Consult, Mode: "visit" } && words.Sends(TreeWords.LemmaOf(tree, match.Predicate)) && !EventArguments.IsPassive(tree, match.Predicate);

    // "its first talks with X": somebody only by whose they are.
    private static bool IsByPronoun(SyntaxTree tree, int head, PhraseActors phrases) =>
        phrases.MentionAt(head) is null && !tree.Children(head, "appos").Any(name => phrases.MentionAt(name) is not null) && tree.Children(head, "nmod:poss").Any(child => tree[child].Xpos == "PRP$");

    private static bool NamesOthers(SyntaxTree tree, int head, PhraseActors phrases) =>
        tree.Children(head, "nmod").Any(child => (TreeWords.HasCase(tree, child, "with") || TreeWords.HasCase(tree, child, "on") || TreeWords.HasCase(tree, child, "against")) && phrases.Of(tree, [child]).Count > 0);

    // "sent its troops", "offered a team of its engineers": what is sent or offered is not whom it is sent to.
    private static bool UsesItsOwn(EventEntry entry) => entry.Type is EventType.Mobilize or EventType.Retreat or EventType.Concede or EventType.Agree or EventType.Reject or EventType.Threaten or EventType.Request
        || entry is { Type: EventType.Coerce, Mode: not "arrest" };

    /// <summary>"demands the withdrawal of X's troops": an object that is nobody hands on to those it is of, from, with or against.</summary>
    private IEnumerable<int> WithinObjects(SyntaxTree tree, EventMatch match, List<int> patientHeads, PhraseActors phrases, List<string> agents)
    {
        var open = new Queue<(int Head, int Depth)>(patientHeads.Where(head => !IsOnlyPlace(tree, head, match)).Select(head => (head, 0)));
        while (open.TryDequeue(out var at))
        {
            var (head, depth) = at;
            // "welcomed their resumption of ties with X": those who act are not those acted on.
            if (depth > MaxDepth || (phrases.Of(tree, [head]).Exists(id => !agents.Contains(id)) && !IsByPronoun(tree, head, phrases)) || words.IsRelationNoun(TreeWords.LemmaOf(tree, head)))
                continue;
            foreach (var child in tree.Children(head, "nmod", "nmod:poss", "acl"))
            {
                // "accused a company of arming X": X is not accused.
                // "reached a truce with the help of X": X is no side.
                if (words.IsWithHelp(tree, child))
                    continue;
                if (child == match.Trigger || (tree.Is(child, "acl") && match.Entry.Type == EventType.Accuse) || tree.Is(child, "acl:relcl") || IsOnlyPlace(tree, child, match))
                    continue;
                // "the terms sent by X": who stands below the participle.
                foreach (var below in tree.Is(child, "acl") ? tree.Children(child, "obl", "obj") : [child])
                {
                    if (IsOnlyPlace(tree, below, match))
                        continue;
                    open.Enqueue((below, depth + 1));
                    yield return below;
                    foreach (var other in tree.Children(below, "conj"))
                        yield return other;
                }
            }
        }
    }

    /// <summary>"in Moscow", "from Gaza": where, not whom, unless what is named is somebody.</summary>
    private bool IsOnlyPlace(SyntaxTree tree, int head, EventMatch match)
    {
        var cases = tree.Children(head, "case").Select(item => TreeWords.LemmaOf(tree, item)).ToList();
        if (cases.Count == 0)
            return false;
        // "asked X for help against Y": Y is not asked.
        if (words.SaysWhen(TreeWords.LemmaOf(tree, head)) || (match.Entry.Type == EventType.Request && cases.Contains("against")))
            return true;
        // "promised food to refugees in X": whom help or a request is for may be told by the place alone.
        if (match.Entry.Type is EventType.Aid or EventType.Request && cases.Contains("in") && tree.Is(head, "nmod") && tree.Parent(head) is { } noun && (tree.Is(noun, "nmod") || tree.Is(noun, "obj") || tree.Is(noun, "obl")))
            return false;
        // "criticised the closure of clinics in X" is aimed at X; an attack in X is not X's.
        if (match.Entry.Type is EventType.Accuse && cases.Contains("in") && tree.Is(head, "nmod") && tree.Parent(head) is { } criticised && words.AnsweredKinds(TreeWords.LemmaOf(tree, criticised)) is null or [EventType.Sanction, EventType.Coerce]
            && tree[head].Upos == Upos.PROPN && !tree.Ancestors(head).Any(above => words.AnsweredKinds(TreeWords.LemmaOf(tree, above))?.Contains(EventType.Assault) == true))
        {
            return false;
        }

        // Whoever is visited takes part.
        if (match.Entry.Mode == "visit" && tree.Parent(head) == match.Predicate)
            return false;
        // "fired rockets at X": the target of what is fired.
        if (match.Entry.Type == EventType.Assault && match.Object is not null && (cases.Contains("at") || (cases.Contains("near") && tree[head].Upos == Upos.NOUN)))
            return false;
        return cases.Exists(words.TellsCircumstance);
    }
}
