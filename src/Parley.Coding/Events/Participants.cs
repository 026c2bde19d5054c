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
        if (match.Entry.Type is not (EventType.Consult or EventType.Mobilize))
            patientHeads = [.. patientHeads, .. WithinObjects(tree, match, patientHeads, phrases, agents)];
        foreach (var head in patientHeads)
        {
            if (agentHeads.Contains(head) || IsOnlyPlace(tree, head, match))
                continue;
            foreach (var id in phrases.Of(tree, [head]))
            {
                if (!patients.Contains(id) && !agents.Contains(id))
                    patients.Add(id);
            }
        }

        return (agents, patients);
    }

    /// <summary>"demands the withdrawal of X's troops": an object that is nobody hands on to those it is of, from, with or against.</summary>
    private IEnumerable<int> WithinObjects(SyntaxTree tree, EventMatch match, List<int> patientHeads, PhraseActors phrases, List<string> agents)
    {
        var open = new Queue<(int Head, int Depth)>(patientHeads.Where(head => !IsOnlyPlace(tree, head, match)).Select(head => (head, 0)));
        while (open.TryDequeue(out var at))
        {
            var (head, depth) = at;
            // "welcomed their resumption of ties with X": those who act are not those acted on.
            if (depth > MaxDepth || phrases.Of(tree, [head]).Exists(id => !agents.Contains(id)) || words.IsRelationNoun(TreeWords.LemmaOf(tree, head)))
                continue;
            foreach (var child in tree.Children(head, "nmod", "nmod:poss", "acl"))
            {
                if (child == match.Trigger || tree.Is(child, "acl:relcl") || IsOnlyPlace(tree, child, match))
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
        if (words.SaysWhen(TreeWords.LemmaOf(tree, head)))
            return true;
        // "promised food to refugees in X": whom help or a request is for may be told by the place alone.
        if (match.Entry.Type is EventType.Aid or EventType.Request && cases.Contains("in") && tree.Is(head, "nmod") && tree.Parent(head) is { } noun && (tree.Is(noun, "nmod") || tree.Is(noun, "obj") || tree.Is(noun, "obl")))
            return false;
        // "criticised the closure of clinics in X" is aimed at X; an attack in X is not X's.
        if (match.Entry.Type is EventType.Accuse && cases.Contains("in") && tree.Is(head, "nmod") && tree.Parent(head) is { } criticised && words.AnsweredKinds(TreeWords.LemmaOf(tree, criticised)) is null
            && tree[head].Upos == Upos.PROPN && !tree.Ancestors(head).Any(above => words.AnsweredKinds(TreeWords.LemmaOf(tree, above))?.Contains(EventType.Assault) == true))
        {
            return false;
        }

        // Whoever is visited takes part.
        if (match.Entry.Mode == "visit" && tree.Parent(head) == match.Predicate)
            return false;
        // "fired rockets at X": the target of what is fired.
        if (cases.Contains("at") && match.Entry.Type == EventType.Assault && match.Object is not null)
            return false;
        return cases.Exists(words.TellsCircumstance);
    }
}
