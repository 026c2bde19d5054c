using Parley.Coding.Phrases;
using Parley.Language;

namespace Parley.Coding.Events;

/// <summary>Reads who takes part in talks: sides of the noun, subject and partners of the verb, those whom a clause about the talks names.</summary>
internal sealed class TalksPeople(SyntaxTree tree, TalksWords words, EventArguments arguments, PhraseActors phrases, TalksClauseReader reader)
{
    private static readonly EventEntry Consult = new("talks", "NOUN", "", "", "", "", EventType.Consult, null, null);

    /// <summary>Who takes part: sides of the noun, subject and partners of the verb, those whom a clause about the talks names.</summary>
    public IEnumerable<(string Actor, TalksRole Role, int Token)> PeopleOf(int noun, TalksClause clause)
    {
        foreach (var person in Between(noun))
            yield return person;
        foreach (var person in ToldBelow(noun))
            yield return person;
        foreach (var person in Agreed(noun))
            yield return person;
        if (clause.Verb is not { } verb)
            yield break;
        if (clause.Told is { Role: { } role })
        {
            // "invited both sides to resume talks": who invites is the host, who is invited resumes.
            var inviter = Inviting(verb) is { } above && above != verb ? above : -1;
            foreach (var person in SubjectsOf(inviter < 0 ? verb : inviter, inviter < 0 ? role : TalksRole.Host))
                yield return person;
        }
        else if (clause.Place == "at")
        {
            foreach (var done in DoneAtTalks(verb))
            {
                foreach (var person in SubjectsOf(done, TalksRole.Party))
                    yield return person;
            }
        }

        foreach (var person in Beside(clause, verb))
            yield return person;
        if (clause.Place == "subj" && words.Gathers(TreeWords.LemmaOf(tree, verb)))
        {
            foreach (var person in Gathered(verb))
                yield return person;
        }

        foreach (var person in Others(noun, verb).Concat(Them(clause, verb)).Concat(Invited(verb)))
            yield return person;
        foreach (var person in Inviters(verb))
            yield return person;
    }

    // "hosted the round together with X": X hosted it too; "and, together with X, brokered …" is of what follows.
    private IEnumerable<(string Actor, TalksRole Role, int Token)> Beside(TalksClause clause, int verb)
    {
        if (clause.Told is null || !(clause.Place is "obj" or "subj" || clause.Told.Role == TalksRole.Party))
            yield break;
        var beside = tree.Children(verb, "obl").Where(child => reader.HasSide(child) && !IsAttack(child) && !(Joint(child) is { } word && tree[word - 1].Form == ",")).ToList();
        var together = clause.Told.Role is null ? [] : phrases.Of(tree, WithConjuncts(beside.Where(child => Joint(child) is not null || Brokering.IsWith(tree, child))));
        foreach (var actor in phrases.Of(tree, WithConjuncts(beside)))
            yield return (actor, together.Contains(actor) ? clause.Told.Role!.Value : IsPassiveAgent(verb, actor) ? words.Role(TreeWords.LemmaOf(tree, verb), "VERB") ?? TalksRole.Party : TalksRole.Party, verb);
    }

    /// <summary>"talks between X and Y", "negotiations with X".</summary>
    public IEnumerable<(string Actor, TalksRole Role, int Token)> Between(int noun)
    {
        var heads = reader.Parts(noun).SelectMany(part => tree.Children(part, "nmod").Where(child => reader.HasSide(child) || (TreeWords.HasCase(tree, child, "of") && !IsTopic(child))));
        foreach (var head in WithConjuncts(heads.Where(head => !reader.IsTalksPart(head) && !IsAttack(head))))
        {
            // "with federal mediators in the room" are no party.
            foreach (var actor in phrases.Of(tree, [head]))
                yield return (actor, Brokering.IsWith(tree, head) ? TalksRole.Mediator : TreeWords.HasCase(tree, head, "with") ? RoleAt(head) ?? TalksRole.Party : TalksRole.Party, noun);
        }

        foreach (var owner in phrases.Of(tree, reader.Parts(noun).SelectMany(part => tree.Children(part, "nmod:poss"))))
            yield return (owner, TalksRole.Party, noun);
    }

    // "discussions of the war, particularly with Israel's airstrikes": nobody talks with these.
    private bool IsAttack(int head) => EventLexicon.Shipped.For(TreeWords.LemmaOf(tree, head), "NOUN").Any(entry => entry.Type == EventType.Assault);

    private int? Joint(int head) =>
        tree.Children(head, "advmod", "case").FirstOrDefault(word => word > tree.Sentence.FirstToken && tree[word].Form.ToLowerInvariant() is "together" or "along" or "jointly", -1) is >= 0 and var word ? word : null;

    // "After months of bargaining with the dockers, the port locked them out": the side that is not named beside the noun is whose act follows.
    private IEnumerable<(string Actor, TalksRole Role, int Token)> Others(int noun, int verb)
    {
        var partners = reader.Parts(noun).SelectMany(part => tree.Children(part, "nmod").Where(child => TreeWords.HasCase(tree, child, "with"))).ToList();
        if (partners.Count == 0 || phrases.Of(tree, WithConjuncts(partners)).Count != 1)
            return [];
        var adjunct = tree.Is(verb, "advcl") ? verb : tree.Ancestors(noun).Prepend(noun).FirstOrDefault(item => tree.Is(item, "obl"), -1);
        return adjunct >= 0 && tree.Children(adjunct, "case", "mark").Any(word => words.IsOccasion(TreeWords.LemmaOf(tree, word))) && tree.Parent(adjunct) is { } main && tree[main].Upos == Upos.VERB && !EventWords.Shipped.IsReporting(TreeWords.LemmaOf(tree, main))
            ? SubjectsOf(main, TalksRole.Party) : [];
    }

    // "A and B agreed to set up a hotline after hours of talks": several who agree after talks that name no side were at them.
    private List<(string Actor, TalksRole Role, int Token)> Agreed(int noun)
    {
        var adjunct = tree.Ancestors(noun).Prepend(noun).SkipWhile(item => tree.Is(item, "nmod")).FirstOrDefault(-1);
        if (adjunct < 0 || !tree.Is(adjunct, "obl") || !tree.Children(adjunct, "case").Any(word => words.IsOccasion(TreeWords.LemmaOf(tree, word))) || Between(noun).Any())
            return [];
        var verb = tree.Ancestors(adjunct).SkipWhile(item => (tree.Is(item, "xcomp") || tree.Is(item, "advcl") || tree.Is(item, "conj")) && tree.Child(item, "nsubj") is null).FirstOrDefault(-1);
        var found = verb >= 0 && words.Yields(TreeWords.LemmaOf(tree, verb)) ? SubjectsOf(verb, TalksRole.Party) : [];
        return found.Count > 1 ? found : [];
    }

    // "A and B agreed to X, but talks in Y brought them no closer": those named together just before.
    private IEnumerable<(string Actor, TalksRole Role, int Token)> Them(TalksClause clause, int verb)
    {
        if (clause.Place != "subj" || !tree.Is(verb, "conj") || tree.Parent(verb) is not { } first || !tree.Children(verb, "obj", "iobj").Any(item => tree[item].Form == "them"))
            return [];
        var named = phrases.Of(tree, WithConjuncts(tree.Children(first, "nsubj")));
        return named.Count > 1 ? named.Select(actor => (actor, TalksRole.Party, verb)) : [];
    }

    /// <summary>"signed a truce with X".</summary>
    public IEnumerable<(string Actor, TalksRole Role, int Token)> Partners(int verb) =>
        phrases.Of(tree, WithConjuncts(tree.Children(verb, "obl").Where(child => TreeWords.HasCase(tree, child, "with") && !tree.Children(verb, "obl").Any(role => role > child && TreeWords.HasCase(tree, role, "as")))))
            .Select(actor => (actor, TalksRole.Party, verb));

    public List<(string Actor, TalksRole Role, int Token)> SubjectsOf(int verb, TalksRole role) =>
        [.. arguments.Agents(tree, new EventMatch(Consult, verb, verb, 1)).SelectMany(head => phrases.Of(tree, [head]).Select(actor => (actor, RoleAt(head) ?? role, verb))).DistinctBy(item => item.actor)];

    /// <summary>"at the invitation of X": X has them come.</summary>
    public IEnumerable<(string Actor, TalksRole Role, int Token)> Inviters(int verb)
    {
        var invitations = tree.Children(verb, "obl").Where(child => TreeWords.LemmaOf(tree, child) is "invitation" or "behest");
        foreach (var noun in invitations)
        {
            foreach (var actor in phrases.Of(tree, tree.Children(noun, "nmod", "nmod:poss")))
                yield return (actor, TalksRole.Host, noun);
        }
    }

    // "agreed to prolong the truce at the end of a round": who agrees there takes part, and who says so after them.
    private IEnumerable<int> DoneAtTalks(int verb)
    {
        var lemma = TreeWords.LemmaOf(tree, verb);
        if (words.Yields(lemma) || words.IsAbout(lemma) || (tree.Is(verb, "xcomp") && tree.Parent(verb) is { } above && words.Yields(TreeWords.LemmaOf(tree, above))))
            yield return verb;
        if (!EventWords.Shipped.IsReporting(lemma))
            yield break;
        yield return verb;
        foreach (var told in tree.Children(verb, "ccomp").Where(clause => words.Yields(TreeWords.LemmaOf(tree, clause))))
            yield return told;
    }

    // "a round of Syria talks": what they are about.
    private bool IsTopic(int head) => tree[head].Upos == Upos.PROPN && tree.Child(head, "conj") is null && phrases.Of(tree, [head]).TrueForAll(ActorId.IsState);

    /// <summary>"hosted by X", "mediated by X", "that brought together X and Y", "which X brokered".</summary>
    private IEnumerable<(string Actor, TalksRole Role, int Token)> ToldBelow(int noun)
    {
        // "hosted by X and observed by Y"
        foreach (var clause in WithConjuncts(reader.Parts(noun).SelectMany(part => tree.Children(part, "acl"))).Where(item => tree[item].Upos == Upos.VERB))
        {
            var lemma = TreeWords.LemmaOf(tree, clause);
            var isPassive = EventArguments.IsPassive(tree, clause);
            if (words.Gathers(lemma) && !isPassive)
            {
                foreach (var person in Gathered(clause))
                    yield return person;
            }
            else if (words.Verb(lemma, "", "obj") is { Role: { } role })
            {
                foreach (var person in SubjectsOf(clause, role))
                    yield return person;
                foreach (var actor in phrases.Of(tree, WithConjuncts(tree.Children(clause, "obl").Where(child => TreeWords.HasCase(tree, child, "with") && tree.Child(child, "advmod") is not null))))
                    yield return (actor, role, clause);
                foreach (var actor in phrases.Of(tree, WithConjuncts(tree.Children(clause, "obl").Where(child => TreeWords.HasCase(tree, child, "between") || TreeWords.HasCase(tree, child, "among")))))
                    yield return (actor, TalksRole.Party, clause);
            }

            foreach (var planned in tree.Children(clause, "xcomp"))
            {
                foreach (var person in WithSubject(clause, planned))
                    yield return person;
            }
        }
    }

    // "a meeting that X had planned to hold with Y".
    private IEnumerable<(string Actor, TalksRole Role, int Token)> WithSubject(int clause, int verb)
    {
        if (words.Verb(TreeWords.LemmaOf(tree, verb), "", "obj") is not { Role: { } role })
            yield break;
        foreach (var person in SubjectsOf(clause, role))
            yield return person;
        foreach (var actor in phrases.Of(tree, WithConjuncts(tree.Children(verb, "obl").Where(reader.HasSide))))
            yield return (actor, TalksRole.Party, verb);
    }

    private IEnumerable<(string Actor, TalksRole Role, int Token)> Gathered(int verb)
    {
        foreach (var item in WithConjuncts(tree.Children(verb, "obj").SelectMany(Presence)))
        {
            var role = RoleAt(item) ?? tree.Children(verb, "obj").Select(RoleAt).FirstOrDefault(found => found is not null) ?? TalksRole.Party;
            foreach (var actor in phrases.Of(tree, [item, .. RoleHolders(item)]))
                yield return (actor, role, item);
        }
    }

    // "saw the presence of X, alongside Y".
    private IEnumerable<int> Presence(int noun) =>
        TreeWords.LemmaOf(tree, noun) is "presence" or "participation" or "attendance" ? tree.Children(noun, "nmod") : [noun];

    private TalksRole? RoleAt(int noun) => words.Role(TreeWords.LemmaOf(tree, noun), "NOUN") is { } role && role != TalksRole.Party ? role : null;

    private IEnumerable<int> RoleHolders(int noun) => WithConjuncts(tree.Children(noun, "nmod").Where(child => TreeWords.HasCase(tree, child, "from") || TreeWords.HasCase(tree, child, "of")));

    // "invited both sides to resume talks": whoever is asked to them.
    private IEnumerable<(string Actor, TalksRole Role, int Token)> Invited(int verb)
    {
        if (Inviting(verb) is not { } above)
            yield break;
        foreach (var actor in phrases.Of(tree, WithConjuncts(tree.Children(above, "obj", "nsubj:pass"))))
            yield return (actor, TalksRole.Party, above);
    }

    private int? Inviting(int verb)
    {
        var above = tree.Is(verb, "acl") || tree.Is(verb, "xcomp") || tree.Is(verb, "advcl") ? tree.Ancestors(verb).FirstOrDefault(item => tree[item].Upos == Upos.VERB, -1) : verb;
        return above >= 0 && words.Deed(TreeWords.LemmaOf(tree, above)) is TalksDeed.Invite or TalksDeed.Summon && tree.Child(above, "obj", "nsubj:pass") is not null && !EventArguments.IsPassive(tree, above) ? above : null;
    }

    /// <summary>"the two sides", "both delegations": those who meet stand there as a group that nobody names.</summary>
    public bool AreGroup(int noun, TalksClause clause)
    {
        var heads = reader.Parts(noun).SelectMany(part => tree.Children(part, "nmod").Where(reader.HasSide)).Concat(clause.Verb is { } verb ? tree.Children(verb, "nsubj").Concat(tree.Children(verb, "obl").Where(reader.HasSide)) : []);
        return heads.Any(head => words.IsAssembled(TreeWords.LemmaOf(tree, head)) && tree[head].Feature("Number") == "Plur" && phrases.Of(tree, [head]).Count == 0
            && (tree.Children(head, "det").Any(det => tree[det].Feature("Definite") == "Def" || tree[det].Feature("PronType") is "Dem" || PhraseWords.Shipped.GroupSize(tree[det].Form.ToLowerInvariant()) is not null)));
    }

    private bool IsPassiveAgent(int verb, string actor) =>
        EventArguments.IsPassive(tree, verb) && phrases.Of(tree, WithConjuncts(tree.Children(verb, "obl").Where(child => TreeWords.HasCase(tree, child, "by")))).Contains(actor);

    private List<int> WithConjuncts(IEnumerable<int> heads)
    {
        var found = heads.ToList();
        for (var at = 0; at < found.Count; at++)
            found.AddRange(tree.Children(found[at], "conj").Where(child => !found.Contains(child)).ToList());
        return found;
    }
}
