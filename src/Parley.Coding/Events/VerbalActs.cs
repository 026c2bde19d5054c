using Parley.Coding.Phrases;
using Parley.Language;

namespace Parley.Coding.Events;

/// <summary>Acts of speech that no word of the lexicon tells: a statement that demands, denies, rejects, accuses or offers is an act of its speaker, and so is one that says what somebody must do.</summary>
internal sealed class VerbalActs(EventLexicon lexicon, EventWords words, EventArguments arguments)
{
    private const string Insults = "@insult";

    /// <returns>The acts that none of the drafts tells yet.</returns>
    public List<EventDraft> Find(EventMaterial material, List<EventDraft> drafts, PhraseActors phrases, EventDates when)
    {
        var found = new List<EventDraft>();
        foreach (var statement in material.Statements)
        {
            if (statement.Support.FirstOrDefault(item => item.Role == SupportRole.Cue) is not { } cue || statement.Claim.IsNegated || TreeAt(material, cue) is not { } tree)
                continue;
            var token = TokenAt(tree, cue.Evidence.Span.Start);
            if (TypeOf(statement, tree) is { } type && !drafts.Exists(draft => draft.Match.Predicate == token || draft.Match.Trigger == token))
                Add(found, Act(statement, tree, token, type, phrases, when));
            if (statement.Claim.CueType == CueType.Assertion)
            {
                found.AddRange(Duties(statement, material, phrases));
                found.AddRange(Charges(statement, material, phrases).Where(charge => !drafts.Exists(draft => draft.Match.Trigger == charge.Match.Trigger)));
            }
        }

        return found;
    }

    private static void Add(List<EventDraft> found, EventDraft? draft)
    {
        if (draft is not null && !found.Exists(other => other.Match.Trigger == draft.Match.Trigger))
            found.Add(draft);
    }

    private (EventType Type, string Cameo)? TypeOf(Fact<Statement> statement, SyntaxTree tree) => statement.Claim.CueType switch
    {
        CueType.Demand => (EventType.Request, "100"),
        CueType.Denial or CueType.Rejection => (EventType.Reject, "120"),
        CueType.Accusation => (EventType.Accuse, "112"),
        CueType.Criticism => (EventType.Accuse, "111"),
        CueType.Threat => (EventType.Threaten, "130"),
        CueType.Commitment or CueType.Offer or CueType.Agreement => (EventType.Agree, "030"),
        CueType.Naming when Insulting(statement, tree) => (EventType.Accuse, "111"),
        _ => null,
    };

    private bool Insulting(Fact<Statement> statement, SyntaxTree tree)
    {
        for (var i = tree.Sentence.FirstToken; i < tree.Sentence.EndToken; i++)
        {
            if (lexicon.IsIn(Insults, TreeWords.LemmaOf(tree, i)) && statement.Support.Any(item => item.Role == SupportRole.Content && item.Evidence.Span.Contains(tree[i].Span)))
                return true;
        }

        return false;
    }

    private EventDraft? Act(Fact<Statement> statement, SyntaxTree tree, int token, (EventType Type, string Cameo) act, PhraseActors phrases, EventDates when)
    {
        var match = Match(TreeWords.LemmaOf(tree, token), act.Type, act.Cameo, token);
        var heads = act.Type == EventType.Accuse && tree[token].Upos == Upos.VERB ? arguments.Patients(tree, match) : [];
        var agents = statement.Claim.Speakers.ToList();
        var patients = statement.Claim.Addressees.Concat(phrases.Of(tree, heads)).Except(agents, StringComparer.Ordinal).ToList();
        if (agents.Count + patients.Count == 0)
            return null;
        return new EventDraft(tree, match)
        {
            AgentHeads = HeadsOf(statement, SupportRole.Speaker, tree),
            PatientHeads = [.. HeadsOf(statement, SupportRole.Addressee, tree), .. heads],
            Agents = agents,
            Patients = patients,
            Modality = statement.Modality,
            Date = when.Of(tree, match, _ => false),
        };
    }

    /// <summary>"X said Y must withdraw": X asks it of Y.</summary>
    private IEnumerable<EventDraft> Duties(Fact<Statement> statement, EventMaterial material, PhraseActors phrases)
    {
        if (statement.Claim.Speakers.IsEmpty)
            yield break;
        foreach (var content in statement.Support.Where(item => item.Role == SupportRole.Content))
        {
            if (TreeAt(material, content) is not { } tree)
                continue;
            for (var i = tree.Sentence.FirstToken; i < tree.Sentence.EndToken; i++)
            {
                if (!content.Evidence.Span.Contains(tree[i].Span) || !tree.Children(i, "aux").Any(aux => aux < i && words.Modal(tree[aux].Form.ToLowerInvariant()) == Modality.Demanded && !IsCondition(tree, i, aux)))
                    continue;
                var subjects = tree.Children(i, "nsubj").SelectMany(head => tree.Children(head, "conj").Prepend(head)).ToList();
                var patients = phrases.Of(tree, subjects).Except(statement.Claim.Speakers, StringComparer.Ordinal).ToList();
                if (patients.Count > 0)
                    yield return Duty(statement, tree, i, subjects, patients);
            }
        }
    }

    /// <summary>The predicate a word is or belongs to: "crime" in "was a crime", "act" in "was an act of piracy". Null where the clause denies it or leaves it open.</summary>
    private int? PredicateOf(SyntaxTree tree, int word)
    {
        var predicate = tree.Is(word, "nmod") && tree.Parent(word) is { } noun && words.IsContainer(TreeWords.LemmaOf(tree, noun)) ? noun : word;
        return tree.Child(predicate, "cop") is null || ActType.IsNegated(tree, predicate) || tree.Children(predicate, "aux").Any(aux => words.Modal(tree[aux].Form.ToLowerInvariant()) is not null) ? null : predicate;
    }

    /// <summary>"X said the raid was a crime": X accuses whoever did it.</summary>
    private IEnumerable<EventDraft> Charges(Fact<Statement> statement, EventMaterial material, PhraseActors phrases)
    {
        if (statement.Claim.Speakers.IsEmpty)
            yield break;
        foreach (var content in statement.Support.Where(item => item.Role == SupportRole.Content))
        {
            if (TreeAt(material, content) is not { } tree)
                continue;
            for (var i = tree.Sentence.FirstToken; i < tree.Sentence.EndToken; i++)
            {
                if (!content.Evidence.Span.Contains(tree[i].Span) || !lexicon.IsIn(Insults, TreeWords.LemmaOf(tree, i)) || PredicateOf(tree, i) is not { } predicate || tree.Child(predicate, "nsubj") is not { } subject)
                    continue;

                var patients = phrases.Of(tree, [subject]).Except(statement.Claim.Speakers, StringComparer.Ordinal).ToList();
                if (patients.Count > 0 || tree[i].Upos == Upos.NOUN || !lexicon.For(TreeWords.LemmaOf(tree, subject), "NOUN").IsEmpty)
                    yield return new EventDraft(tree, Match(TreeWords.LemmaOf(tree, i), EventType.Accuse, "111", i)) { AgentHeads = HeadsOf(statement, SupportRole.Speaker, tree), PatientHeads = [subject], Agents = [.. statement.Claim.Speakers], Patients = patients };
            }
        }
    }

    // "should the army enter".
    private static bool IsCondition(SyntaxTree tree, int verb, int aux) => tree.Children(verb, "nsubj").Any(subject => subject > aux);

    private static EventDraft Duty(Fact<Statement> statement, SyntaxTree tree, int verb, List<int> subjects, List<string> patients) =>
        new(tree, Match("must", EventType.Request, "100", verb))
        {
            AgentHeads = HeadsOf(statement, SupportRole.Speaker, tree),
            PatientHeads = subjects,
            Agents = [.. statement.Claim.Speakers],
            Patients = patients,
        };

    private static EventMatch Match(string rule, EventType type, string cameo, int token) => new(new EventEntry(rule, "VERB", "", "", "", "", type, null, cameo), token, token, 1);

    private static SyntaxTree? TreeAt(EventMaterial material, Support support)
    {
        var sentence = material.Parsed.Sentences.FirstOrDefault(sentence => sentence.Span.Contains(support.Evidence.Span.Start) && support.Evidence.Span.Start < sentence.Span.End);
        return sentence is null ? null : material.Parsed.TreeOf(sentence);
    }

    private static int TokenAt(SyntaxTree tree, int start)
    {
        var at = tree.Sentence.FirstToken;
        while (at + 1 < tree.Sentence.EndToken && tree[at].Span.End <= start)
            at++;
        return at;
    }

    // Where the speaker is named in another sentence, the words there are no part of this tree.
    private static List<int> HeadsOf(Fact<Statement> statement, SupportRole role, SyntaxTree tree) =>
        [.. statement.Support.Where(item => item.Role == role && tree.Sentence.Span.Contains(item.Evidence.Span)).Select(item => TokenAt(tree, item.Evidence.Span.Start))];
}
