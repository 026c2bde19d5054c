using Parley.Coding.Phrases;
using Parley.Language;

namespace Parley.Coding.Events;

/// <summary>Finds what is done so that sides meet where no word names talks: an envoy sent somewhere, sides brought together, leaders asked to a city, an ambassador summoned.</summary>
internal sealed class TalksDeedFinder(TalksWords words, EventArguments arguments, EventModality modality)
{
    private static readonly EventEntry Consult = new("talks", "VERB", "", "", "", "", EventType.Consult, null, null);

    /// <summary>The meeting a verb brings about, or null.</summary>
    public TalksMention? At(SyntaxTree tree, int verb, PhraseActors phrases, TalksClauseReader reader)
    {
        if (tree[verb].Upos != Upos.VERB || words.Deed(TreeWords.LemmaOf(tree, verb)) is not { } deed || NamesTalks(tree, verb))
            return null;
        var status = modality.Of(tree, new EventMatch(Consult, verb, verb, 1)).Modality;
        if (status is Modality.Denied or Modality.Habitual)
            return null;
        var others = WithConjuncts(tree, EventArguments.IsPassive(tree, verb) ? tree.Children(verb, "nsubj:pass") : tree.Children(verb, "obj"));
        return deed switch
        {
            TalksDeed.Send => Sent(tree, verb, others, status, phrases, reader),
            TalksDeed.Bring => Brought(tree, verb, others, status, phrases, reader),
            TalksDeed.Invite => Invited(tree, verb, others, status, phrases, reader),
            TalksDeed.See => Seen(tree, verb, others, status, phrases, reader),
            _ => Summoned(tree, verb, others, status, phrases, reader),
        };
    }

    // "invited X to Y for talks": the noun tells of them.
    private bool NamesTalks(SyntaxTree tree, int verb) => tree.Subtree(verb).Any(token => tree[token].Upos == Upos.NOUN && words.IsTalks(TreeWords.LemmaOf(tree, token)));

    // "sent an envoy, X, to Lima".
    private TalksMention? Sent(SyntaxTree tree, int verb, List<int> others, Modality status, PhraseActors phrases, TalksClauseReader reader)
    {
        var envoys = others.Where(item => words.IsEnvoy(TreeWords.LemmaOf(tree, item)) || tree.Children(item, "nmod").Any(child => words.IsEnvoy(TreeWords.LemmaOf(tree, child)))).ToList();
        if (envoys.Count == 0 || Towards(tree, verb, others) is not { } goal)
            return null;
        var mention = Mention(tree, verb, "visit", status, goal, reader);
        Add(mention, TalksRole.Party, verb, phrases.Of(tree, arguments.Agents(tree, new EventMatch(Consult, verb, verb, 1))));
        Add(mention, TalksRole.Party, verb, phrases.Of(tree, envoys.SelectMany(envoy => tree.Children(envoy, "appos", "flat").Prepend(envoy))));
        return mention;
    }

    // "brought X and Y together", "brought the sides back to the table".
    private TalksMention? Brought(SyntaxTree tree, int verb, List<int> others, Modality status, PhraseActors phrases, TalksClauseReader reader)
    {
        var table = tree.Children(verb, "obl").Concat(others.SelectMany(item => tree.Children(item, "nmod"))).FirstOrDefault(child => words.IsTable(TreeWords.LemmaOf(tree, child)), -1);
        if (table < 0 && !tree.Children(verb, "advmod", "compound:prt", "xcomp").Any(child => words.IsTogether(TreeWords.LemmaOf(tree, child))))
            return null;
        var sides = phrases.Of(tree, others);
        if (sides.Count < 2 && !others.Exists(item => words.IsAssembled(TreeWords.LemmaOf(tree, item))))
            return null;
        // "It took X a year to bring …" tells that they came.
        var cost = tree.Parent(verb) is { } above && tree[above].Xpos is "VBD" or "VBN" && TreeWords.LemmaOf(tree, above) == "take" && tree.Children(above, "expl", "nsubj").Any(it => TreeWords.LemmaOf(tree, it) == "it") ? above : -1;
        if (cost >= 0)
            status = Modality.Occurred;
        var mention = Mention(tree, verb, "meeting", status, table < 0 ? null : tree.Children(table, "nmod").FirstOrDefault(child => TreeWords.HasCase(tree, child, "in"), -1) is >= 0 and var at ? at : null, reader);
        if (mention.Place is null && !mention.NamesPlace && mention.Date is null && sides.Count < 2)
            return null;
        Add(mention, TalksRole.Facilitator, verb, cost >= 0 ? phrases.Of(tree, tree.Children(cost, "iobj", "obj")) : phrases.Of(tree, arguments.Agents(tree, new EventMatch(Consult, verb, verb, 1))));
        Add(mention, TalksRole.Party, verb, sides);
        return mention;
    }

    // "asked the two leaders to Brussels".
    private TalksMention? Invited(SyntaxTree tree, int verb, List<int> others, Modality status, PhraseActors phrases, TalksClauseReader reader)
    {
        if (Towards(tree, verb, others) is not { } goal || !reader.IsCity(goal))
            return null;
        var guests = phrases.Of(tree, others);
        if (guests.Count == 0 && !others.Exists(item => words.IsAssembled(TreeWords.LemmaOf(tree, item))))
            return null;
        var mention = Mention(tree, verb, "meeting", status is Modality.Occurred or Modality.Ongoing ? Modality.Offered : status, goal, reader);
        Add(mention, TalksRole.Host, verb, phrases.Of(tree, arguments.Agents(tree, new EventMatch(Consult, verb, verb, 1))));
        Add(mention, TalksRole.Party, verb, guests);
        return mention;
    }

    private TalksMention? Summoned(SyntaxTree tree, int verb, List<int> others, Modality status, PhraseActors phrases, TalksClauseReader reader)
    {
        var diplomats = others.Where(item => IsDiplomat(tree, item) || tree.Children(item, "nmod:desc", "compound", "appos").Any(child => IsDiplomat(tree, child))).ToList();
        if (diplomats.Count == 0)
            return null;
        var mention = Mention(tree, verb, "meeting", status, null, reader);
        Add(mention, TalksRole.Party, verb, phrases.Of(tree, arguments.Agents(tree, new EventMatch(Consult, verb, verb, 1))));
        Add(mention, TalksRole.Party, verb, phrases.Of(tree, diplomats));
        return mention.People.Count > 1 ? mention : null;
    }

    // "is to see X on Thursday": of somebody by name, not of what is seen.
    private TalksMention? Seen(SyntaxTree tree, int verb, List<int> others, Modality status, PhraseActors phrases, TalksClauseReader reader)
    {
        var agents = phrases.Of(tree, arguments.Agents(tree, new EventMatch(Consult, verb, verb, 1)));
        var seen = phrases.Of(tree, others.Where(item => tree[item].Upos == Upos.PROPN));
        if (!agents.Exists(ActorId.IsPerson) || !seen.Exists(ActorId.IsPerson) || tree.Children(verb, "xcomp", "ccomp").Any() || EventArguments.IsPassive(tree, verb))
            return null;
        var mention = Mention(tree, verb, "meeting", status, null, reader);
        Add(mention, TalksRole.Party, verb, agents);
        Add(mention, TalksRole.Party, verb, seen);
        return mention.People.Count > 1 && (mention.Date is not null || mention.NamesPlace) ? mention : null;
    }

    private static bool IsDiplomat(SyntaxTree tree, int token) => EventLexicon.Shipped.IsIn("@ambassador", TreeWords.LemmaOf(tree, token));

    private static TalksMention Mention(SyntaxTree tree, int verb, string kind, Modality status, int? goal, TalksClauseReader reader)
    {
        var clause = new TalksClause(verb, "verb", null);
        return new TalksMention(tree, verb, verb)
        {
            Kind = kind,
            IsDeed = true,
            Modality = status,
            IsFurther = true,
            Place = goal is { } at ? reader.PlaceAt(at) : reader.PlaceOf(verb, clause),
            NamesPlace = goal is not null || reader.NamesPlace(verb, clause),
            Date = reader.DateOf(verb, clause),
        };
    }

    // "to Lima": a name behind the verb or what it takes.
    private static int? Towards(SyntaxTree tree, int verb, List<int> others)
    {
        var goal = tree.Children(verb, "obl").Concat(others.SelectMany(item => tree.Children(item, "nmod")))
            .FirstOrDefault(child => tree[child].Upos == Upos.PROPN && TreeWords.HasCase(tree, child, "to"), -1);
        return goal < 0 ? null : goal;
    }

    private static void Add(TalksMention mention, TalksRole role, int token, List<string> actors)
    {
        foreach (var actor in actors.Where(actor => !mention.People.Exists(known => known.Actor == actor)))
            mention.People.Add((actor, role, token));
    }

    private static List<int> WithConjuncts(SyntaxTree tree, IEnumerable<int> heads)
    {
        var found = heads.ToList();
        for (var at = 0; at < found.Count; at++)
            found.AddRange(tree.Children(found[at], "conj").Where(child => !found.Contains(child)).ToList());
        return found;
    }
}
