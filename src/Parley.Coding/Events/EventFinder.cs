using System.Collections.Immutable;
using Parley.Coding.Phrases;
using Parley.Coding.Places;
using Parley.Language;
using Parley.Reading;

namespace Parley.Coding.Events;

/// <summary>Finds events: who did what to whom, when, where, and whether it came about.</summary>
/// <remarks>An event rests on its trigger and on the phrases of those who take part. Where nobody and no place is named, nothing is coded.</remarks>
public sealed class EventFinder(EventLexicon lexicon, PlaceGazetteer places)
{
    private readonly EventWords _words = EventWords.Shipped;
    private readonly EventMatcher _matcher = new(lexicon, EventWords.Shipped);
    private readonly EventArguments _arguments = new(lexicon, EventWords.Shipped);
    private readonly EventModality _modality = new(EventWords.Shipped);
    private readonly TalksFinder _talks = new(EventWords.Shipped, new EventArguments(lexicon, EventWords.Shipped), new EventModality(EventWords.Shipped));
    private readonly Participants _participants = new(EventWords.Shipped);
    private readonly UnnamedPeople _people = new(lexicon, EventWords.Shipped);
    private readonly VerbalActs _verbal = new(lexicon, EventWords.Shipped, new EventArguments(lexicon, EventWords.Shipped));
    private readonly AnsweredActs _answers = new(EventWords.Shipped);
    private readonly StanceActs _stances = new(new EventModality(EventWords.Shipped));
    private readonly ActType _acts = new(EventWords.Shipped);
    private readonly Threats _threats = new(lexicon, EventWords.Shipped);

    /// <summary>A finder with the shipped lexicon and gazetteer.</summary>
    public EventFinder()
        : this(EventLexicon.Shipped, PlaceGazetteer.Shipped)
    {
    }

    /// <summary>The events and the talks of a document, each in text order. Empty for a document without trees.</summary>
    public (ImmutableArray<Fact<Event>> Events, ImmutableArray<Fact<Talks>> Talks) Find(EventMaterial material)
    {
        if (!material.Parsed.Layers.HasFlag(Layers.Syntax))
            return ([], []);
        var phrases = new PhraseActors(material.Parsed, material.Mentions, PhraseWords.Shipped);
        var where = new EventPlaces(places, _words, phrases, material.Actors);
        var when = new EventDates(material.Dates, material.Parsed.Document);
        var sides = new ActorSides(material.Actors);
        var counterparts = new Counterparts(sides, phrases, lexicon, _words);
        var drafts = PostponementRule.Apply(material.Parsed, Drafts(material, phrases, where, when));
        drafts.AddRange(_verbal.Find(material, drafts, phrases, when));
        drafts.AddRange(_stances.Find(material, phrases, when).Where(stance => !drafts.Exists(draft => draft.Match.Trigger == stance.Match.Trigger)));
        drafts = counterparts.Complete([.. drafts.OrderBy(draft => draft.TriggerSpan)]);
        drafts = _answers.Complete(new Opponents(_arguments, sides, material.Mentions, _words).Complete(drafts), material);
        var (talks, meetings) = _talks.Find(material, drafts, phrases, where, when);
        var told = EventMerger.Merge([.. TalksFinder.WithSides(drafts, talks.Drafts), .. meetings], TitleOf(material.Parsed.Document));
        return ([.. told.OrderBy(draft => draft.TriggerSpan).Select(draft => MakeFact(material, draft))], talks.Facts);
    }

    /// <summary>Where the title stands in the text, or null.</summary>
    internal static TextSpan? TitleOf(Document document)
    {
        foreach (var part in document.Parts)
        {
            if (part.Kind == PartKind.Title)
                return part.Span;
        }

        return null;
    }

    private List<EventDraft> Drafts(EventMaterial material, PhraseActors phrases, EventPlaces where, EventDates when)
    {
        var drafts = new List<EventDraft>();
        var pronouns = new PronounSubjects(material, phrases, _words);
        foreach (var sentence in material.Parsed.Sentences)
        {
            var tree = material.Parsed.TreeOf(sentence);
            var matches = Matches(tree, phrases);
            foreach (var match in matches)
            {
                if (DraftOf(tree, match, matches, (phrases, pronouns), where, when) is { } draft)
                    drafts.Add(draft);
            }
        }

        return drafts;
    }

    private List<EventMatch> Matches(SyntaxTree tree, PhraseActors phrases)
    {
        var found = new List<EventMatch>();
        for (var i = tree.Sentence.FirstToken; i < tree.Sentence.EndToken; i++)
        {
            if (tree[i].Upos is Upos.NOUN && (tree.Is(i, "compound") || tree.Is(i, "nmod:poss") || phrases.MentionAt(i) is not null))
                continue;
            if (tree[i].Upos is Upos.PROPN or Upos.AUX || _matcher.Match(tree, i) is not { } match || (match.Trigger == i && match.Predicate == i && _matcher.IsCarried(tree, i)))
                continue;
            if (found.Exists(other => other.Trigger == match.Trigger))
                continue;
            found.Add(match);
        }

        return found;
    }

    private EventDraft? DraftOf(SyntaxTree tree, EventMatch match, List<EventMatch> all, (PhraseActors Phrases, PronounSubjects Pronouns) people, EventPlaces where, EventDates when)
    {
        var phrases = people.Phrases;
        var agentHeads = _arguments.Agents(tree, match);
        var patientHeads = _arguments.Patients(tree, match);
        // "would not return to the talks with X": who is refused stands as with any refusal.
        var asked = match.Entry.Type == EventType.Consult && _acts.IsRefusal(tree, match) ? match with { Entry = match.Entry with { Type = EventType.Reject } } : match;
        var (agents, patients) = _participants.Of(tree, asked, agentHeads, patientHeads, phrases);
        (agents, patients) = people.Pronouns.Complete(tree, (agentHeads, patientHeads), agents, patients);
        // "Peru's ministry called it a bribe": not Peru.
        if (match.Entry.Type == EventType.Accuse && patientHeads.TrueForAll(head => tree[head].Upos == Upos.PRON))
            patients = [.. patients.Where(id => !agents.Exists(agent => PartId.OwnerOf(agent) == id))];
        var place = where.Of(tree, match);
        if (!IsTold(tree, match, (agentHeads, patientHeads), agents, patients, phrases, place is not null))
            return null;
        var (modality, hedge) = _modality.Of(tree, match);
        if (modality == Modality.Denied && IsRefused(tree, match))
            return null;
        if (IsVowOfRefusal(tree, match))
            match = match with { Entry = match.Entry with { Type = EventType.Reject, Mode = null, Cameo = "120" } };
        match = _threats.Told(tree, match);
        if (_acts.Announced(tree, match, modality) is { } announced)
            match = match with { Entry = match.Entry with { Type = announced, Mode = null, Cameo = announced == EventType.Agree ? "030" : "130" } };
        var isRefusal = modality == Modality.Denied && _acts.IsRefusal(tree, match);
        if (isRefusal)
            (match, modality, hedge) = (match with { Entry = match.Entry with { Type = EventType.Reject, Mode = null, Cameo = "120" } }, Modality.Occurred, null);
        return new EventDraft(tree, match)
        {
            AgentHeads = agentHeads,
            PatientHeads = [.. patientHeads.Where(head => phrases.Of(tree, [head]).Exists(patients.Contains) || tree.Is(head, "obj") || tree.Is(head, "nsubj:pass"))],
            Agents = agents,
            Patients = patients,
            Modality = modality,
            Hedge = hedge,
            Date = when.Possible(isRefusal ? when.OfReport(tree, match) : when.Of(tree, match, token => all.Exists(other => other != match && (other.Trigger == token || other.Predicate == token))), modality),
            Place = place,
        };
    }

    // "vowed not to accept": a refusal.
    private bool IsVowOfRefusal(SyntaxTree tree, EventMatch match) =>
        match.Entry.Type == EventType.Agree && _words.IsVow(match.Entry.Lemma) && tree.Children(match.Predicate, "xcomp").Any(clause => ActType.IsNegated(tree, clause)
            && (_words.IsStance(TreeWords.LemmaOf(tree, clause)) || _matcher.Match(tree, clause) is { } refused && !ActType.IsHostile(refused.Entry.Type)));

    /// <summary>"refused to meet": the refusal is the event.</summary>
    private bool IsRefused(SyntaxTree tree, EventMatch match) =>
        tree.Is(match.Predicate, "xcomp") && tree.Parent(match.Predicate) is { } above && (_words.IsVow(TreeWords.LemmaOf(tree, above)) || !_words.IsDenial(TreeWords.LemmaOf(tree, above)) && _matcher.Match(tree, above) is { Entry.Type: EventType.Reject });

    /// <summary>Whether enough is named: an acting side for a word that may mean anything, somebody or a place for a plain one.</summary>
    private bool IsTold(SyntaxTree tree, EventMatch match, (List<int> Agents, List<int> Patients) heads, List<string> agents, List<string> patients, PhraseActors phrases, bool hasPlace)
    {
        var (agentHeads, patientHeads) = heads;
        var isNoun = EventMatcher.IsNoun(tree[match.Trigger]);
        // "the protesters": people, and no act.
        if (isNoun && match.Predicate == match.Trigger && _words.IsPeople(TreeWords.LemmaOf(tree, match.Trigger)))
            return false;
        if (isNoun && match.Predicate == match.Trigger && IsSaidToHappen(tree, match))
            return true;
        var isWeak = match.Entry.IsPlain && match.Strength < 2 && _words.IsWeak(match.Entry.Lemma, isNoun);
        if (_words.IsWish(match.Entry.Lemma) && match.Entry.IsPlain && !HasOthersDo(tree, match.Predicate))
            return false;
        if (match.Entry is { Lemma: "tell", IsPlain: true } && !IsToldToDo(tree, match.Predicate))
            return false;
        if (match.Entry is { IsPlain: true, Type: EventType.Request } && _words.MayOnlyClaim(match.Entry.Lemma) && !IsToBeDone(tree, match.Predicate) && !IsToldToDo(tree, match.Predicate))
            return false;
        // "from where the talks broke off": a place in them, no news of them.
        if (match.Entry is { Type: EventType.Sanction, Subject.Length: > 0 } && tree.Children(match.Predicate, "advmod").Any(word => tree[word].Form == "where"))
            return false;
        // "that may be so, concedes a general": said, not given up.
        if (match.Entry is { IsPlain: true, Type: EventType.Concede } && _words.MayOnlyClaim(match.Entry.Lemma) && tree.Child(match.Predicate, "obj", "xcomp", "obl") is null)
            return false;
        if (match.Entry is { Type: EventType.Threaten } && tree[match.Trigger].Upos == Upos.VERB && !_people.MayThreaten(tree, match, agentHeads, phrases))
            return false;
        if (_people.AreMeant(tree, match, agentHeads, patientHeads, patients.Count > 0, agents.Count > 0) || IsAsked(tree, match, agents))
            return true;
        if (agents.Count > 0 && ActType.IsNegated(tree, match.Predicate) && _acts.IsRefusal(tree, match))
            return true;
        // "The rebels accepted."
        if (isWeak && tree[match.Trigger].Upos == Upos.VERB && !tree.Children(match.Predicate, "obj", "xcomp", "ccomp", "obl").Any() && match.Entry.Type is EventType.Agree or EventType.Reject && agents.Count > 0)
            return true;
        if (isWeak && !(agents.Count > 0 && HasContent(tree, match)))
            return agents.Count > 0 && patients.Count > 0;
        if (tree[match.Trigger].Upos == Upos.ADJ && !tree.Children(match.Trigger, "xcomp", "ccomp", "advcl", "obl").Any())
            return false;
        if (isNoun && match.Predicate == match.Trigger)
            return agents.Count + patients.Count > 0 || (hasPlace && match.Entry.Type is EventType.Assault or EventType.Protest or EventType.Consult);
        return agents.Count > 0 || (patients.Count > 0 && match.Entry.Type == EventType.Assault && _arguments.IsDoneToSubject(tree, match)) || (EventArguments.IsPassive(tree, match.Predicate) && (patients.Count > 0 || (hasPlace && !ActType.IsVerbal(match.Entry.Type))));
    }

    // "wants X to leave" asks something of X; "wants to leave" does not.
    private static bool HasOthersDo(SyntaxTree tree, int verb) =>
        tree.Children(verb, "ccomp").Any(clause => tree.Children(clause, "nsubj").Any()) || (tree.Child(verb, "obj") is { } item && (tree.Child(verb, "xcomp") is not null || tree.Children(item, "acl").Any()));

    // "told the rebels to leave".
    private static bool IsToldToDo(SyntaxTree tree, int verb) =>
        tree.Child(verb, "obj", "iobj") is not null && tree.Children(verb, "xcomp", "advcl").Concat(tree.Children(verb, "obj", "iobj").SelectMany(item => tree.Children(item, "acl")))
            .Any(clause => tree[clause].Xpos == "VB" && tree.Children(clause, "mark").Any(mark => tree[mark].Xpos == "TO"));

    // "fighting broke out", "the truce took effect".
    private bool IsSaidToHappen(SyntaxTree tree, EventMatch match) =>
        match.Entry.Type is EventType.Assault or EventType.Protest or EventType.Retreat or EventType.Cooperate && tree.Is(match.Trigger, "nsubj") && tree.Parent(match.Trigger) is { } verb
        && tree[verb].Upos == Upos.VERB && _words.Happens(TreeWords.LemmaOf(tree, verb), tree.Child(verb, "obj") is { } item ? TreeWords.LemmaOf(tree, item) : "");

    // "at X's request", "his demand that Y be heard".
    private static bool IsAsked(SyntaxTree tree, EventMatch match, List<string> agents) =>
        agents.Count > 0 && match.Trigger == match.Predicate && EventMatcher.IsNoun(tree[match.Trigger]) && match.Entry.Type is EventType.Request or EventType.Accuse
        && (TreeWords.HasCase(tree, match.Trigger, "at") || tree.Children(match.Trigger, "acl").Any(clause => tree.Children(clause, "mark").Any()));

    // "insisted that X be freed"; "insisted it would go ahead" asks nothing.
    private static bool IsToBeDone(SyntaxTree tree, int verb) =>
        tree.Children(verb, "ccomp").Any(clause => tree[clause].Xpos == "VB" && tree.Children(clause, "aux").All(aux => tree[aux].Xpos == "VB" || tree[aux].Form is "must" or "should"))
        || tree.Children(verb, "xcomp").Any(clause => tree[clause].Xpos == "VB")
        || tree.Children(verb, "ccomp").Any(clause => tree.Children(clause, "aux", "cop").Any(aux => tree[aux].Form is "be" or "must" or "should"));

    // "denied that …", "asked X to …": what is refused or asked for stands in a clause.
    private static bool HasContent(SyntaxTree tree, EventMatch match) =>
        match.Entry.Type is EventType.Reject or EventType.Request or EventType.Threaten && tree[match.Trigger].Upos == Upos.VERB
        && tree.Children(match.Predicate, "xcomp", "ccomp", "advcl").Any(clause => clause > match.Predicate && tree[clause].Upos == Upos.VERB
            && (!tree.Is(clause, "advcl") || tree[clause].Xpos is "VBG" or "VB"));

    private static Fact<Event> MakeFact(EventMaterial material, EventDraft draft)
    {
        var (entry, document) = (draft.Match.Entry, material.Parsed.Document);
        var claim = new Event(entry.Type, entry.Mode, entry.Cameo, [.. draft.Agents], [.. draft.Patients])
        {
            Date = draft.Date?.Claim.Edtf,
            Place = draft.Place?.Place.Id,
            Contexts = EventContexts.Of(draft.Tree),
        };
        return new Fact<Event>(claim, SupportOf(document, draft), new CoderStamp("events", "1", entry.Rule), material.AttributionOf(draft.Tree[draft.Match.Trigger].Span))
        {
            Modality = draft.Modality,
            Hedge = draft.Hedge is { } hedge ? draft.Tree[hedge].Form : null,
        };
    }

    private static ImmutableArray<Support> SupportOf(Document document, EventDraft draft)
    {
        var tree = draft.Tree;
        var support = ImmutableArray.CreateBuilder<Support>();
        var (trigger, predicate) = (tree[draft.Match.Trigger].Span, tree[draft.Match.Predicate].Span);
        support.Add(new Support(SupportRole.Trigger, document.Evidence(draft.Match.Trigger == draft.Match.Predicate ? trigger : trigger.Cover(predicate))));
        foreach (var head in draft.AgentHeads)
            support.Add(new Support(SupportRole.Actor, document.Evidence(tree[head].Span)));
        foreach (var head in draft.PatientHeads.Where(head => !draft.AgentHeads.Contains(head)))
            support.Add(new Support(SupportRole.Recipient, document.Evidence(tree[head].Span)));
        if (draft.Date is { } date)
            support.Add(date.Support[0]);
        if (draft.Place is { } place)
            support.Add(new Support(SupportRole.Place, document.Evidence(tree[place.Token].Span)));
        return support.ToImmutable();
    }
}
