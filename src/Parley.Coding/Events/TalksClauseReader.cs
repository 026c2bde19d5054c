using Parley.Coding.Phrases;
using Parley.Language;

namespace Parley.Coding.Events;

/// <summary>Reads what stands around a word for talks: its verb, its day and place, its number, the series it belongs to.</summary>
internal sealed class TalksClauseReader(SyntaxTree tree, TalksWords words, EventPlaces where, EventDates when, List<EventDraft> drafts)
{
    private const int MaxSteps = 4;
    private static readonly EventEntry Consult = new("talks", "NOUN", "", "", "", "", EventType.Consult, null, null);
    private static readonly string[] Sides = ["between", "among", "with", "by"];

    /// <summary>The verb above a noun: over "the end of", "a round of".</summary>
    public TalksClause Clause(int noun)
    {
        var at = noun;
        for (var step = 0; step < MaxSteps && tree.Parent(at) is { } above; step++)
        {
            if (tree[above].Upos is Upos.NOUN && tree.Is(at, "nmod") && IsPartOrTalks(above))
            {
                at = above;
                continue;
            }

            if (WillingBeside(at, above) is { } willing)
                return new TalksClause(above, "obl", new TalksVerb(null, false, willing.Modality));
            if (tree[above].Upos is not (Upos.VERB or Upos.AUX))
                return tree.Is(at, "nsubj") && words.State(TreeWords.LemmaOf(tree, above), tree[above].Upos.ToString()) is { } state ? new TalksClause(above, "subj", new TalksVerb(null, false, state)) : new TalksClause(null, "", null);
            return Governed(at, above);
        }

        return tree.Is(at, "root") ? OfHeadless(at) : new TalksClause(null, "", null);
    }

    // "is open to talks", "remained open to talks": nobody met yet.
    private Governor? WillingBeside(int at, int above) => !tree.Is(at, "obl") ? null : tree.Children(above, "xcomp").Where(child => child < at).Append(above)
        .Where(word => tree[word].Upos == Upos.ADJ).Select(word => EventWords.Shipped.Governor(TreeWords.LemmaOf(tree, word), "ADJ")).FirstOrDefault(governor => governor is not null);

    // "Talks between X and Y in Z broke off on Friday": a tree may take the noun for the whole and hang its verb below.
    private TalksClause OfHeadless(int noun)
    {
        foreach (var verb in tree.Children(noun, "parataxis", "conj").Where(child => child > noun && tree[child].Upos == Upos.VERB && !tree.Children(child, "nsubj", "mark").Any()))
        {
            var lemma = TreeWords.LemmaOf(tree, verb);
            var particle = ParticleOf(verb);
            if (tree.Child(verb, "aux:pass") is not null)
                return new TalksClause(verb, "obj", words.Verb(lemma, particle, "obj") ?? words.Verb(lemma, particle, "subj") ?? StateBelow(verb));
            if (tree[verb].Xpos is "VBD" or "VBZ" or "VBP" || tree.Child(verb, "aux") is not null)
                return new TalksClause(verb, "subj", words.Verb(lemma, particle, "subj") ?? StateBelow(verb));
        }

        return new TalksClause(null, "", null);
    }

    private string ParticleOf(int verb) => tree.Children(verb, "compound:prt", "advmod").Select(child => TreeWords.LemmaOf(tree, child)).FirstOrDefault(words.IsParticle) ?? "";

    public string KindOf(int noun) => words.IsTable(TreeWords.LemmaOf(tree, noun)) ? "talks" : words.IsTrip(TreeWords.LemmaOf(tree, noun)) ? "visit" : tree[noun].Form.ToLowerInvariant();

    public bool IsDefinite(int noun) =>
        tree.Children(noun, "det").Any(det => tree[det].Feature("Definite") == "Def" || tree[det].Feature("PronType") == "Dem") || tree.Children(noun, "nmod:poss").Any();

    public bool IsFurther(int noun) => tree.Children(noun, "amod", "det").Any(child => words.IsFurther(TreeWords.LemmaOf(tree, child)));

    /// <summary>"the 22nd round of talks": on the noun or one that it measures or is measured by.</summary>
    public int? RoundOf(int noun)
    {
        foreach (var part in Parts(noun).Where(part => TreeWords.LemmaOf(tree, part) is "round" or "session"))
        {
            foreach (var child in tree.Children(part, "amod", "nummod", "compound"))
            {
                if (Ordinals.Read(tree[child].Form) is { } number)
                    return number;
            }
        }

        return null;
    }

    /// <summary>"Geneva talks", "peace process": a name before the noun names the series.</summary>
    public string? ProcessOf(int noun)
    {
        foreach (var part in Parts(noun).Where(part => TreeWords.LemmaOf(tree, part) is not ("round" or "session" or "visit")))
        {
            if (tree.Children(part, "compound", "amod").LastOrDefault(child => child < part && tree[child].Upos == Upos.PROPN && !IsDated(child), -1) is >= 0 and var name)
                return tree.SpanOf([tree.Subtree(name)[0], part]) is var span ? Text(span.Start, span.End, name, part) : null;
        }

        return null;
    }

    /// <summary>"three rounds of talks".</summary>
    public bool IsSeries(int noun) => tree[noun].Xpos == "NNS" && TreeWords.LemmaOf(tree, noun) is "round" or "session" or "meeting";

    /// <summary>"a second meeting", "the next round".</summary>
    public bool TakesUp(int noun) => IsFurther(noun) && !tree.Children(noun, "amod", "det").Any(child => words.IsSeparate(TreeWords.LemmaOf(tree, child)));

    public string? LevelOf(int noun, TalksClause clause)
    {
        var heads = tree.Children(noun, "nmod").Concat(clause.Verb is { } verb ? tree.Children(verb, "nsubj").Concat(tree.Children(verb, "obl").Where(child => HasSide(child))) : []);
        return heads.Select(LevelAt).FirstOrDefault(level => level is not null);
    }

    public string? LevelOf(EventDraft draft) => draft.AgentHeads.Select(LevelAt).FirstOrDefault(level => level is not null);

    public (Place Place, int Token)? PlaceOf(int noun, TalksClause clause)
    {
        foreach (var match in Matches(noun, clause))
        {
            if (where.Of(tree, match) is { } found)
                return found;
        }

        foreach (var part in Parts(noun))
        {
            foreach (var child in tree.Children(part, "compound", "nmod:poss"))
            {
                if (where.CityAt(tree, child) is { } city)
                    return (city, child);
            }
        }

        return null;
    }

    public bool NamesPlace(int noun, TalksClause clause) => Matches(noun, clause).SelectMany(match => new[] { match.Trigger, match.Predicate }.Distinct())
        .SelectMany(head => tree.Children(head, "obl", "nmod", "nmod:poss", "compound"))
        .Any(child => (tree.Is(child, "compound") || TreeWords.HasCase(tree, child, "in") || TreeWords.HasCase(tree, child, "at") || TreeWords.HasCase(tree, child, "to"))
            && tree.Subtree(child).Any(token => tree[token].Upos == Upos.PROPN && !IsDated(token)));

    /// <summary>The day of the talks: told beside the noun, or with what is done with them. The day on which they were put off, proposed or spoken of is not theirs.</summary>
    public Fact<DatedPhrase>? DateOf(int noun, TalksClause clause)
    {
        var putsOff = clause.Verb is { } governor && words.PutsOff(TreeWords.LemmaOf(tree, governor), ParticleOf(governor)) ? governor : -1;
        if (putsOff >= 0 && when.Behind(tree, putsOff, words.IsUntil) is { } moved)
            return moved;
        foreach (var match in Matches(noun, clause))
        {
            if ((match.Predicate == putsOff || (match.Predicate == clause.Verb && clause is { Place: "obj", Told: null })) && match.Predicate >= 0)
                continue;
            if (when.Of(tree, match, IsOtherEvent) is { } date)
                return date;
        }

        // "proposed talks on 20 December": a tree may hang the day on the verb.
        return clause is { Verb: { } proposes, Place: "obj", Told: null } && EventWords.Shipped.Governor(TreeWords.LemmaOf(tree, proposes), "VERB") is { Modality: Modality.Planned or Modality.Offered }
            ? when.BelowBehind(tree, proposes, noun) : null;

        bool IsOtherEvent(int token) => token == putsOff || (token == clause.Verb && clause is { Place: "obj", Told: null }) || drafts.Exists(draft => draft.Match.Entry.Type != EventType.Consult && draft.Match.Predicate == token && clause.Verb != token);
    }

    /// <summary>Whether a phrase names people or those who stand for somebody: not a base, not a conference.</summary>
    public bool IsSomebody(int head) =>
        tree[head].Upos is Upos.PROPN or Upos.PRON || PhraseWords.Shipped.IsOffice(TreeWords.LemmaOf(tree, head)) || words.Role(TreeWords.LemmaOf(tree, head), "NOUN") is not null
        || EventLexicon.Shipped.IsIn("@leader", TreeWords.LemmaOf(tree, head));

    /// <summary>The city that is visited.</summary>
    public (Place Place, int Token)? Visited(int verb)
    {
        foreach (var item in tree.Children(verb, "obj"))
        {
            if (where.CityAt(tree, item) is { } city)
                return (city, item);
        }

        return null;
    }

    private TalksClause Governed(int at, int verb)
    {
        var lemma = TreeWords.LemmaOf(tree, verb);
        var particle = ParticleOf(verb);
        var isPassive = EventArguments.IsPassive(tree, verb);
        if (tree.Is(at, "obj") || tree.Is(at, "iobj") || tree.Is(at, "nsubj:pass"))
            return new TalksClause(verb, "obj", words.Verb(lemma, particle, "obj") ?? words.Verb(lemma, particle, "subj") ?? StateBelow(verb));
        if (tree.Is(at, "nsubj"))
            return new TalksClause(verb, "subj", words.Verb(lemma, particle, "subj") ?? StateBelow(verb));
        foreach (var preposition in tree.Children(at, "case").Select(item => TreeWords.LemmaOf(tree, item)).Reverse())
        {
            if (words.Verb(lemma, particle, preposition) is { } told)
                return new TalksClause(verb, preposition, told);
        }

        return new TalksClause(verb, isPassive ? "by" : "at", null);
    }

    // "were put on hold", "remain at an impasse".
    private TalksVerb? StateBelow(int verb)
    {
        foreach (var child in tree.Children(verb, "obl", "xcomp").Where(child => tree.Is(child, "xcomp") || TreeWords.HasCase(tree, child, "on") || TreeWords.HasCase(tree, child, "at") || TreeWords.HasCase(tree, child, "in") || TreeWords.HasCase(tree, child, "to")))
        {
            if (words.State(TreeWords.LemmaOf(tree, child), tree[child].Upos.ToString()) is { } state)
                return new TalksVerb(null, false, state);
        }

        return null;
    }

    /// <summary>The city or country at a word, whatever stands before it.</summary>
    public (Place Place, int Token)? PlaceAt(int token) => where.CityAt(tree, token) is { } city ? (city, token) : null;

    public bool IsCity(int token) => where.CityAt(tree, token) is not null;

    /// <summary>A noun, the talks nouns it measures, and those that measure it.</summary>
    public List<int> Parts(int noun)
    {
        var found = new List<int> { noun };
        for (var at = 0; at < found.Count; at++)
            found.AddRange(tree.Children(found[at], "nmod").Where(child => IsTalksPart(child) && IsMeasured(tree, child)));
        return found;
    }

    /// <summary>"of talks" or, where the tree gives the preposition to a name before it, no preposition.</summary>
    public static bool IsMeasured(SyntaxTree tree, int token) => TreeWords.HasCase(tree, token, "of") || tree.Child(token, "case") is null;

    public bool IsTalksPart(int token) => tree[token].Upos == Upos.NOUN && words.IsTalks(TreeWords.LemmaOf(tree, token));

    private bool IsPartOrTalks(int token) => words.IsPart(TreeWords.LemmaOf(tree, token)) || words.IsTalks(TreeWords.LemmaOf(tree, token));

    private IEnumerable<EventMatch> Matches(int noun, TalksClause clause)
    {
        foreach (var part in Parts(noun))
            yield return new EventMatch(Consult, part, part, 1);
        foreach (var below in Parts(noun).SelectMany(part => tree.Children(part, "acl")))
            yield return new EventMatch(Consult, below, below, 1);
        foreach (var below in Foreseen(noun))
            yield return new EventMatch(Consult, below, below, 1);
        // "put off the third round, planned for Monday": the tree hangs the participle on the verb.
        foreach (var below in clause is { Verb: { } governor, Place: "obj" } ? tree.Children(governor, "advcl").Where(item => item > noun && tree[item].Xpos == "VBN" && !tree.Children(item, "nsubj", "mark").Any()) : [])
            yield return new EventMatch(Consult, below, below, 1);
        if (clause.Verb is { } verb && (clause.Told is not null || clause.Place is "obj" or "subj" or "verb" or "agreement"))
        {
            yield return new EventMatch(Consult, verb, verb, 1);
            if (clause.Place == "agreement")
                yield break;
            foreach (var complement in tree.Children(verb, "xcomp"))
                yield return new EventMatch(Consult, complement, complement, 1);
        }
    }

    /// <summary>"a dinner with the presidents of X and Y, which had been planned for May 30": a tree may hang the clause on the last name.</summary>
    public IEnumerable<int> Foreseen(int noun) => tree.Subtree(noun).Where(token => tree.Is(token, "acl:relcl") && tree[token].Xpos == "VBN" && tree.Child(token, "aux:pass") is not null
        && EventWords.Shipped.Governor(TreeWords.LemmaOf(tree, token), "VERB") is { Modality: Modality.Planned or Modality.Offered });

    public bool HasSide(int child) => Array.Exists(Sides, side => TreeWords.HasCase(tree, child, side));

    private bool IsDated(int token) => when.IsDate(tree[token].Span);

    private string? LevelAt(int head)
    {
        if (tree[head].Upos != Upos.NOUN || tree[head].Xpos != "NNS" || IsTalksPart(head) || EventWords.Shipped.SaysWhen(TreeWords.LemmaOf(tree, head)))
            return null;
        var parts = tree.Children(head, "compound", "amod").Where(child => char.IsLower(tree[child].Form[0]) && child < head).Append(head);
        return string.Join(' ', parts.Select(part => tree[part].Form));
    }

    private string Text(int start, int end, int first, int last)
    {
        var tokens = tree.Subtree(first).Append(last).Distinct().Where(token => tree[token].Span.Start >= start && tree[token].Span.End <= end).Order();
        return string.Join(' ', tokens.Select(token => tree[token].Form)).Replace(" - ", "-", StringComparison.Ordinal);
    }
}
