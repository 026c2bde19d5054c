using Parley.Coding.Phrases;
using Parley.Language;

namespace Parley.Coding.Events;

/// <summary>Finds words that tell of talks: nouns ("a round of talks in Geneva"), verbs ("met"), and agreements reached somewhere.</summary>
internal sealed class TalksMentionFinder(EventWords events, TalksWords words, EventArguments arguments, EventModality modality)
{
    private static readonly EventEntry Consult = new("talks", "NOUN", "", "", "", "", EventType.Consult, null, null);
    private readonly TalksDeedFinder _deeds = new(words, arguments, modality);

    /// <summary>The mentions of a sentence, in its order.</summary>
    /// <param name="drafts">The sentence's events.</param>
    public List<TalksMention> Find(SyntaxTree tree, List<EventDraft> drafts, PhraseActors phrases, EventPlaces where, EventDates when)
    {
        var found = new List<TalksMention>();
        var reader = new TalksClauseReader(tree, words, where, when, drafts);
        var people = new TalksPeople(tree, words, arguments, phrases, reader);
        for (var i = tree.Sentence.FirstToken; i < tree.Sentence.EndToken; i++)
        {
            if (IsTalksNoun(tree, i))
                Add(found, OfNoun(tree, i, reader, people));
            else if (drafts.Find(draft => draft.Match.Trigger == i) is { } draft && IsMeeting(draft) && OfVerb(tree, draft, reader, people) is { } met)
                found.Add(met);
            else if (IsMeetingAgain(tree, i))
                found.Add(OfNextMeeting(tree, i, reader));
            else if (IsReached(tree, i) is { } verb)
                Add(found, OfAgreement(tree, i, verb, reader, people));
            else if (OfGathering(tree, i, reader, people, phrases) is { } gathered)
                found.Add(gathered);
            else
                Add(found, _deeds.At(tree, i, phrases, reader));
        }

        return found;
    }

    private static void Add(List<TalksMention> found, TalksMention? mention)
    {
        if (mention is not null)
            found.Add(mention);
    }

    private bool IsTalksNoun(SyntaxTree tree, int token)
    {
        if (tree[token].Upos != Upos.NOUN || tree.Is(token, "compound") || tree.Is(token, "amod"))
            return false;
        var lemma = TreeWords.LemmaOf(tree, token);
        if (!words.IsTalks(lemma))
            return IsTalksByWhatStandsBeside(tree, token, lemma);
        // "a news conference" is none of sides.
        if (tree.Children(token, "compound", "amod").Any(child => words.IsOfOthers(TreeWords.LemmaOf(tree, child))))
            return false;
        // "a round of talks" is told by its first noun.
        return !(tree.Is(token, "nmod") && !tree.Is(token, "nmod:poss") && tree.Parent(token) is { } above && tree[above].Upos == Upos.NOUN
            && words.IsTalks(TreeWords.LemmaOf(tree, above)) && TalksClauseReader.IsMeasured(tree, token));
    }

    // "contacts between X and Y", "a trip to X", "the negotiating table".
    private bool IsTalksByWhatStandsBeside(SyntaxTree tree, int token, string lemma)
    {
        if (words.IsLoose(lemma))
            return tree.Children(token, "nmod").Any(child => TreeWords.HasCase(tree, child, "between") || TreeWords.HasCase(tree, child, "with"));
        if (words.IsTrip(lemma))
            return tree.Children(token, "nmod").Any(child => TreeWords.HasCase(tree, child, "to") && tree[child].Upos == Upos.PROPN);
        return words.IsTable(lemma) && tree.Children(token, "compound", "amod").Any(child => words.IsOfTable(tree[child].Form.ToLowerInvariant()));
    }

    private bool IsMeeting(EventDraft draft)
    {
        if (draft.Match.Entry.Type is not (EventType.Consult or EventType.Agree) || draft.Match.Entry.Mode == "phone" || draft.Tree[draft.Match.Trigger].Upos != Upos.VERB)
            return false;
        if (!words.IsMeeting(TreeWords.LemmaOf(draft.Tree, draft.Match.Trigger)) || draft.Modality is Modality.Denied)
            return false;
        return !(draft.Match.Object is { } noun && words.IsTalks(TreeWords.LemmaOf(draft.Tree, noun)))
            && !draft.PatientHeads.Exists(head => words.IsTalks(TreeWords.LemmaOf(draft.Tree, head)))
            && !draft.Tree.Children(draft.Match.Trigger, "obj").Any(noun => IsTalksNoun(draft.Tree, noun));
    }

    /// <summary>The verb by which an agreement was reached, where it tells a place or who brought it about.</summary>
    private int? IsReached(SyntaxTree tree, int noun)
    {
        // "agreed in Geneva to …".
        if (tree[noun].Upos == Upos.VERB && TreeWords.LemmaOf(tree, noun) == "agree")
            return noun;
        if (tree[noun].Upos != Upos.NOUN || !words.IsAgreement(TreeWords.LemmaOf(tree, noun)))
            return null;
        if (tree.Children(noun, "acl").FirstOrDefault(clause => words.Reaches(TreeWords.LemmaOf(tree, clause)), -1) is >= 0 and var below)
            return below;
        return tree.Parent(noun) is { } verb && (tree.Is(noun, "obj") || tree.Is(noun, "nsubj:pass") || tree.Is(noun, "obl")) && words.Reaches(TreeWords.LemmaOf(tree, verb)) ? verb : null;
    }

    private TalksMention? OfNoun(SyntaxTree tree, int noun, TalksClauseReader reader, TalksPeople people)
    {
        if (ActType.IsNegated(tree, noun))
            return null;
        var clause = reader.Clause(noun);
        var verb = clause.Verb is { } above && clause.Told is not null ? above : noun;
        var match = new EventMatch(Consult, noun, events.IsLight(TreeWords.LemmaOf(tree, verb)) || events.IsNeutral(TreeWords.LemmaOf(tree, verb)) ? verb : noun, 1);
        var (status, _) = modality.Of(tree, match);
        var isOblique = clause.Place is not ("obj" or "subj");
        if (clause.Verb is { } governor && status is Modality.Occurred or Modality.Denied)
            status = OfGovernor(tree, governor, clause, match, status);
        if (status == Modality.Denied)
            return null;
        // "would suspend the talks if …" does not say that they were; "postponed the next round" does.
        var isTold = status is Modality.Occurred or Modality.Ongoing
            || (status == Modality.Planned && clause is { Verb: { } told, Told.Becomes: not null } && modality.Of(tree, match with { Predicate = told, Trigger = told }).Modality == Modality.Occurred);
        if (status == Modality.Occurred && clause.Told?.Becomes is null)
            status = OfClausesBelow(tree, noun) ?? status;
        var mention = new TalksMention(tree, noun, verb)
        {
            Kind = reader.KindOf(noun),
            Modality = isTold ? clause.Told?.Becomes ?? status : status,
            IsNeutral = (isOblique && clause.Told?.Becomes is null && status == Modality.Occurred && !IsBehind(tree, noun)) || (!isTold && clause.Told?.Becomes is { } become && status != become),
            IsDefinite = reader.IsDefinite(noun),
            IsFurther = reader.IsFurther(noun),
            TakesUp = reader.TakesUp(noun),
            IsOfGroup = people.AreGroup(noun, clause),
            IsSeries = reader.IsSeries(noun),
            Round = reader.RoundOf(noun),
            Level = reader.LevelOf(noun, clause),
            Process = reader.ProcessOf(noun),
            Place = reader.PlaceOf(noun, clause),
            NamesPlace = reader.NamesPlace(noun, clause),
            Date = reader.DateOf(noun, clause),
        };
        // A summit of an organisation is held by it.
        var isConvened = words.IsConvened(TreeWords.LemmaOf(tree, noun));
        mention.People.AddRange(people.PeopleOf(noun, clause).Select(item => isConvened && item.Role == TalksRole.Party && ActorId.IsOrganisation(item.Actor) ? item with { Role = TalksRole.Host } : item));
        return mention;
    }

    // "spoke after the third round": it took place.
    private static bool IsBehind(SyntaxTree tree, int noun) => tree.HasCase(noun, "after") || tree.HasCase(noun, "following") || tree.HasCase(noun, "during");

    // "a round, proposed for May", "a conference that X was to host".
    private Modality? OfClausesBelow(SyntaxTree tree, int noun)
    {
        foreach (var clause in tree.Children(noun, "acl"))
        {
            if (events.Governor(TreeWords.LemmaOf(tree, clause), "VERB") is { Modality: Modality.Planned or Modality.Offered or Modality.Postponed or Modality.Cancelled } governor)
                return governor.Modality;
            if (words.Verb(TreeWords.LemmaOf(tree, clause), "", "obj") is not null && modality.Of(tree, new EventMatch(Consult, clause, clause, 1)).Modality is Modality.Planned and var planned)
                return planned;
        }

        return null;
    }

    // "offered to host a meeting", "will not take place": what becomes of the verb becomes of the talks.
    private Modality OfGovernor(SyntaxTree tree, int verb, TalksClause clause, EventMatch match, Modality status)
    {
        var (own, _) = modality.Of(tree, match with { Predicate = verb, Trigger = verb });
        if (clause.Place is not ("obj" or "subj"))
            return own is Modality.Planned or Modality.Hypothetical or Modality.Offered or Modality.Demanded or Modality.Denied && clause.Told is not null ? own : status;
        return own == Modality.Denied && clause.Place == "subj" && TreeWords.LemmaOf(tree, verb) is "take" or "go" or "happen" or "materialize" ? Modality.Cancelled : own;
    }

    private TalksMention? OfVerb(SyntaxTree tree, EventDraft draft, TalksClauseReader reader, TalksPeople people)
    {
        var lemma = TreeWords.LemmaOf(tree, draft.Match.Trigger);
        // "talks about peace" tells of words, "talks with X" of a meeting.
        if (words.NeedsPartner(lemma) && !tree.Children(draft.Match.Trigger, "obl").Any(item => TreeWords.HasCase(tree, item, "with") || TreeWords.HasCase(tree, item, "to")))
            return null;
        // "visited a hospital" is no visit to anybody.
        if (lemma == "visit" && tree.Children(draft.Match.Trigger, "obj").Any(item => tree[item].Upos != Upos.PROPN))
            return null;
        if (draft.Agents.Count + draft.Patients.Count < (lemma == "visit" || IsOfNamed(tree, draft) ? 1 : 2) || (words.IsHosting(lemma) && !draft.PatientHeads.Exists(head => reader.IsSomebody(head))))
            return null;
        var clause = new TalksClause(draft.Match.Trigger, "verb", null);
        var mention = new TalksMention(tree, draft.Match.Trigger, draft.Match.Predicate)
        {
            Kind = lemma == "visit" ? "visit" : "meeting",
            Modality = draft.Modality,
            Level = reader.LevelOf(draft),
            Place = draft.Place ?? reader.PlaceOf(draft.Match.Trigger, clause) ?? (lemma == "visit" ? reader.Visited(draft.Match.Trigger) : null),
            NamesPlace = reader.NamesPlace(draft.Match.Trigger, clause),
            Date = draft.Date,
        };
        foreach (var actor in draft.Agents)
            mention.People.Add((actor, words.IsHosting(lemma) ? TalksRole.Host : TalksRole.Party, draft.Match.Trigger));
        foreach (var actor in draft.Patients)
            mention.People.Add((actor, TalksRole.Party, draft.Match.Trigger));
        mention.People.AddRange(people.Inviters(draft.Match.Trigger));
        return mention;
    }

    // "will receive X in Cairo" tells of a meeting though nobody knows X.
    private static bool IsOfNamed(SyntaxTree tree, EventDraft draft) =>
        draft.Agents.Count > 0 && (draft.Date is not null || draft.Place is not null) && tree.Children(draft.Match.Trigger, "obj").Any(item => tree[item].Upos == Upos.PROPN);

    /// <summary>"Ministers of the bloc met in Accra", "the border commission will meet on Friday in Leh": those who meet among themselves, with a place beside.</summary>
    private TalksMention? OfGathering(SyntaxTree tree, int verb, TalksClauseReader reader, TalksPeople people, PhraseActors phrases)
    {
        if (tree[verb].Upos != Upos.VERB || !(words.Assembles(TreeWords.LemmaOf(tree, verb)) || IsSittingDown(tree, verb)) || EventArguments.IsPassive(tree, verb) || tree.Child(verb, "obj") is not null)
            return null;
        var heads = arguments.Agents(tree, new EventMatch(Consult, verb, verb, 1));
        if (heads.Exists(head => words.IsTalks(TreeWords.LemmaOf(tree, head))) || tree.Children(verb, "obl", "xcomp").Any(child => words.IsTalks(TreeWords.LemmaOf(tree, child))))
            return null;
        var clause = new TalksClause(verb, "verb", null);
        var status = modality.Of(tree, new EventMatch(Consult, verb, verb, 1)).Modality;
        if (status is Modality.Denied or Modality.Habitual or Modality.Hypothetical || !heads.Exists(head => AreAssembled(tree, head)))
            return null;
        var mention = new TalksMention(tree, verb, verb)
        {
            Kind = "meeting",
            Modality = status,
            IsOfGroup = people.AreGroup(verb, clause),
            Place = reader.PlaceOf(verb, clause),
            NamesPlace = reader.NamesPlace(verb, clause),
            Date = reader.DateOf(verb, clause),
        };
        foreach (var actor in phrases.Of(tree, heads.Concat(heads.SelectMany(head => Represented(tree, head)))))
            mention.People.Add((actor, TalksRole.Party, verb));
        mention.People.AddRange(people.Partners(verb).Where(item => !mention.People.Exists(known => known.Actor == item.Actor)));
        return mention.People.Count > 1 || (mention.NamesPlace && (mention.People.Count > 0 || mention.Date is not null || heads.Exists(head => InstitutionWords.Shipped.IsBody(TreeWords.LemmaOf(tree, head))))) ? mention : null;
    }

    // "sat down in Oslo", "sat face to face".
    private static bool IsSittingDown(SyntaxTree tree, int verb) =>
        TreeWords.LemmaOf(tree, verb) == "sit" && tree.Children(verb, "compound:prt", "advmod").Any(child => tree[child].Form is "down" or "together" or "face");

    // Several of those who negotiate, or a body made for it.
    private bool AreAssembled(SyntaxTree tree, int head) =>
        InstitutionWords.Shipped.IsBody(TreeWords.LemmaOf(tree, head)) || (words.IsAssembled(TreeWords.LemmaOf(tree, head)) && (tree[head].Feature("Number") == "Plur" || tree.Child(head, "conj") is not null));

    // "negotiators for X and Y".
    private static IEnumerable<int> Represented(SyntaxTree tree, int head) =>
        tree.Children(head, "nmod").Where(child => TreeWords.HasCase(tree, child, "for") || TreeWords.HasCase(tree, child, "from") || TreeWords.HasCase(tree, child, "of"))
            .SelectMany(child => tree.Children(child, "conj").Prepend(child));

    // "the same parties would meet again": whoever met before.
    private bool IsMeetingAgain(SyntaxTree tree, int verb) =>
        tree[verb].Upos == Upos.VERB && TreeWords.LemmaOf(tree, verb) is "meet" or "convene" or "gather" or "negotiate"
        && tree.Children(verb, "advmod").Any(child => TreeWords.LemmaOf(tree, child) == "again") && !tree.Children(verb, "obj").Any();

    private TalksMention OfNextMeeting(SyntaxTree tree, int verb, TalksClauseReader reader)
    {
        var clause = new TalksClause(verb, "verb", null);
        return new TalksMention(tree, verb, verb)
        {
            Kind = "meeting",
            Modality = modality.Of(tree, new EventMatch(Consult, verb, verb, 1)).Modality,
            IsFurther = true,
            TakesUp = true,
            Place = reader.PlaceOf(verb, clause),
            NamesPlace = reader.NamesPlace(verb, clause),
            Date = reader.DateOf(verb, clause),
        };
    }

    private TalksMention? OfAgreement(SyntaxTree tree, int noun, int verb, TalksClauseReader reader, TalksPeople people)
    {
        var clause = new TalksClause(verb, "agreement", null);
        var place = reader.PlaceOf(noun, clause);
        var lemma = TreeWords.LemmaOf(tree, verb);
        var brokers = words.Role(lemma, "VERB") is { } role ? people.SubjectsOf(verb, role) : [];
        var isAgreed = noun == verb;
        var namesPlace = place is not null || (!isAgreed && reader.NamesPlace(noun, clause));
        if (isAgreed && place is null)
            return null;
        var (status, _) = modality.Of(tree, new EventMatch(Consult, verb, verb, 1));
        if (status != Modality.Occurred)
            return null;
        var mention = new TalksMention(tree, noun, verb)
        {
            Kind = isAgreed ? "meeting" : tree[noun].Form.ToLowerInvariant(),
            IsAgreement = true,
            IsDefinite = !isAgreed && reader.IsDefinite(noun),
            Place = place,
            NamesPlace = namesPlace,
            Date = reader.DateOf(noun, clause),
        };
        mention.People.AddRange(brokers.Count > 0 ? brokers : people.SubjectsOf(verb, TalksRole.Party));
        mention.People.AddRange(people.Between(noun));
        mention.People.AddRange(people.Partners(verb));
        return mention;
    }
}
