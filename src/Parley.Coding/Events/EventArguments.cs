using Parley.Coding.Phrases;
using Parley.Language;

namespace Parley.Coding.Events;

/// <summary>Who acts and who is acted on, as heads of phrases: through passives, open complements, relative clauses, coordination and nouns.</summary>
internal sealed class EventArguments(EventLexicon lexicon, EventWords words)
{
    private const int MaxSteps = 6;
    private readonly CalledNames _called = new(lexicon);
    private readonly NounArguments _nouns = new(lexicon, words);
    private readonly Grounds _grounds = new(lexicon);

    /// <summary>The acting phrases; empty where the text does not say.</summary>
    public List<int> Agents(SyntaxTree tree, EventMatch match)
    {
        var found = new List<int>();
        if (Received(tree, match) is { } received)
        {
            _nouns.AddAgents(tree, match with { Trigger = received }, found, AddVerbAgents, isReceived: true);
            return Distinct(WithConjuncts(tree, found));
        }

        if ((tree[match.Predicate].Upos is Upos.VERB or Upos.AUX or Upos.ADJ && !EventMatcher.IsNoun(tree[match.Predicate])) || HasCopula(tree, match.Predicate))
            AddVerbAgents(tree, match.Predicate, found, 0);
        if (match.Trigger != match.Predicate || EventMatcher.IsNoun(tree[match.Trigger]))
            _nouns.AddAgents(tree, match, found, AddVerbAgents);
        if ((match.Entry.Type == EventType.Assault && (found.Count == 0 || !IsPassive(tree, match.Predicate))) || match.Entry.Subject.Length > 0)
            _nouns.AddStrikers(tree, match, found, AddVerbAgents);
        return Distinct(WithConjuncts(tree, found));
    }

    /// <summary>The phrases acted on, the closest relation first.</summary>
    public List<int> Patients(SyntaxTree tree, EventMatch match)
    {
        var found = new List<int>();
        if (Received(tree, match) is not null)
        {
            AddVerbAgents(tree, match.Predicate, found, 0);
            return Distinct(WithConjuncts(tree, found));
        }

        if (tree[match.Predicate].Upos is Upos.VERB or Upos.AUX && !EventMatcher.IsNoun(tree[match.Predicate]))
        {
            AddVerbPatients(tree, match.Predicate, match.Trigger, found);
            // "accused X of arming Y", "urged X to free Y", "denies arming Y": Y is neither accused nor urged nor contradicted.
            foreach (var complement in tree.Children(match.Predicate, "xcomp").Where(clause => !words.IsDenial(TreeWords.LemmaOf(tree, match.Predicate)) && !(match.Entry.Type == EventType.Accuse && IsOfObject(tree, clause)) && !(match.Entry.Type == EventType.Request && tree.Child(match.Predicate, "obj", "iobj") is not null)))
            {
                // "threatened to send in police": who is sent is the sender's.
                if (!words.Sends(TreeWords.LemmaOf(tree, complement)))
                    AddVerbPatients(tree, complement, match.Trigger, found);
            }
        }

        if (match.Entry.Type == EventType.Accuse)
            _called.Replace(tree, match, found);
        if (match.Trigger != match.Predicate || EventMatcher.IsNoun(tree[match.Trigger]))
            _nouns.AddPatients(tree, match, found);
        // "accused X of …" told as a clause, "demanded that X leave".
        if (match.Entry.Type is EventType.Accuse or EventType.Request)
            found.AddRange(tree.Children(match.Predicate, "ccomp").SelectMany(clause => tree.Children(clause, "nsubj")));
        if (VerbFrame.RelativeObject(tree, match.Predicate) is { } antecedent && antecedent != match.Trigger && !words.IsDenial(TreeWords.LemmaOf(tree, match.Predicate)))
            found.Add(antecedent);
        if (tree[match.Predicate].Upos == Upos.ADJ)
            AddObliques(tree, match.Predicate, found);
        // "condemned Chile for its attack on Peru": Peru is not condemned.
        found.RemoveAll(head => tree.Parent(head) == match.Predicate && _grounds.Judged(tree, head).Count > 0);
        return Distinct(WithConjuncts(tree, found));
    }

    public static bool IsPassive(SyntaxTree tree, int verb) =>
        tree.Child(verb, "nsubj:pass", "aux:pass", "csubj:pass") is not null
        || (tree[verb].Xpos == "VBN" && tree.Child(verb, "aux") is null && tree.Child(verb, "nsubj") is null && tree.Child(verb, "obj") is null && !tree.Is(verb, "root"));

    /// <summary>"came under fire", "received aid": the subject does not act.</summary>
    public bool IsDoneToSubject(SyntaxTree tree, EventMatch match) => Received(tree, match) is not null;

    /// <summary>The act that is done to the subject in "received aid from X", "faces sanctions", "had the support of X"; null elsewhere.</summary>
    private int? Received(SyntaxTree tree, EventMatch match)
    {
        if ((match.Predicate == match.Trigger ? match.Object : match.Trigger) is not { } noun)
            return null;
        if (tree.Is(noun, "obl") && TreeWords.HasCase(tree, noun, "under") && words.IsExposed(TreeWords.LemmaOf(tree, match.Predicate)))
            return noun;
        if (!tree.Is(noun, "obj") || IsPassive(tree, match.Predicate))
            return null;
        var verb = TreeWords.LemmaOf(tree, match.Predicate);
        return words.Receives(verb) || (words.MayReceive(verb) && _nouns.GivesOf(match.Entry) && tree.Children(noun, "nmod").Any(child => NounArguments.IsGiver(tree, child))) ? noun : null;
    }

    private static bool HasCopula(SyntaxTree tree, int token) => tree.Child(token, "cop") is not null;

    private void AddVerbAgents(SyntaxTree tree, int verb, List<int> found, int steps)
    {
        var before = found.Count;
        if (IsPassive(tree, verb))
        {
            foreach (var child in tree.Children(verb, "obl"))
            {
                if (TreeWords.HasCase(tree, child, "by"))
                    found.Add(child);
            }

            return;
        }

        foreach (var subject in tree.Children(verb, "nsubj"))
        {
            if (!tree.Is(subject, "nsubj:pass"))
                found.Add(Promiser(tree, verb, subject) ?? Antecedent(tree, verb, subject));
        }

        if (found.Count == before && steps < MaxSteps && Controller(tree, verb) is { } controller)
            AddControlled(tree, verb, controller, found, steps);
    }

    // "promised X that he would withdraw": whoever promises will do it.
    private int? Promiser(SyntaxTree tree, int verb, int subject) =>
        tree[subject].Xpos == "PRP" && tree.Is(verb, "ccomp") && tree.Parent(verb) is { } above && words.IsVow(TreeWords.LemmaOf(tree, above)) && tree.Child(above, "nsubj") is { } promiser
        && tree[promiser].Upos != Upos.PRON && tree[subject].Feature("Number") == tree[promiser].Feature("Number") && tree[subject].Feature("Person") is "3" or null ? promiser : null;

    private static int Antecedent(SyntaxTree tree, int verb, int subject) =>
        tree[subject].Upos is Upos.PRON or Upos.DET && tree[subject].Xpos is "WDT" or "WP" or "IN" && tree.Is(verb, "acl") && tree.Parent(verb) is { } noun ? noun : subject;

    /// <summary>The word from whose arguments a verb without subject takes it.</summary>
    private static int? Controller(SyntaxTree tree, int verb) =>
        tree.Is(verb, "xcomp") || tree.Is(verb, "conj") || tree.Is(verb, "advcl") || tree.Is(verb, "acl") || tree.Is(verb, "parataxis") || tree.Is(verb, "ccomp") || tree.Is(verb, "csubj")
            ? tree.Parent(verb) : null;

    private void AddControlled(SyntaxTree tree, int verb, int head, List<int> found, int steps)
    {
        // "a spill it said had killed ten": the spill killed, whoever says so.
        if (tree.Is(verb, "ccomp") && tree.Is(head, "acl:relcl") && tree.Child(head, "nsubj") is not null && tree.Child(verb, "mark") is null && tree.Parent(head) is { } told)
        {
            found.Add(told);
            return;
        }

        if (tree.Is(verb, "acl"))
        {
            if ((tree[verb].Xpos is "VBG" or "VBZ" or "VBD" or "VBP" && !tree.Is(verb, "acl:relcl") && tree.Child(verb, "mark") is null) || IsAccused(tree, verb, head))
                found.Add(head);
            else
                AddNominalOwner(tree, head, found, steps);
            return;
        }

        // "ratified the treaty, with the two blocs staying away": they stay away.
        if (tree.Is(verb, "advcl") && tree[verb].Xpos == "VBG" && tree.Child(verb, "mark") is null && WithBefore(tree, verb, head) is { } aside)
        {
            found.Add(aside);
            return;
        }

        if (tree.Is(verb, "xcomp") && tree.Children(head, "obj", "iobj").ToList() is { Count: > 0 } objects && tree[head].Upos == Upos.VERB)
        {
            found.AddRange(objects);
            return;
        }

        // "accused X of shelling", "kept X from meeting": X is the one that does it.
        if (IsOfObject(tree, verb) && tree.Children(head, "obj", "nsubj:pass").ToList() is { Count: > 0 } accused && tree[head].Upos == Upos.VERB)
            found.AddRange(accused);
        else if (_grounds.Judged(tree, verb) is { Count: > 0 } judged)
            found.AddRange(judged);
        else if (tree[head].Upos is Upos.NOUN or Upos.PROPN && !HasCopula(tree, head))
            AddNominalOwner(tree, head, found, steps);
        else if (IsPassive(tree, head))
            found.AddRange(tree.Is(verb, "xcomp") || tree.Is(verb, "conj") && !IsPassive(tree, verb) ? tree.Children(head, "nsubj:pass") : tree.Children(head, "obl").Where(child => TreeWords.HasCase(tree, child, "by")));
        else
            AddVerbAgents(tree, head, found, steps + 1);
    }

    // A phrase with "with" before the verb, and nothing else of the clause between.
    private static int? WithBefore(SyntaxTree tree, int verb, int head)
    {
        var aside = tree.Children(head, "obl").LastOrDefault(child => child > head && child < verb, -1);
        return aside >= 0 && TreeWords.HasCase(tree, aside, "with") && aside > tree.Sentence.FirstToken && tree[tree.Subtree(aside)[0]].Form is "," or "with" && !tree.Children(head).Any(child => child > aside && child < verb && tree[child].Upos is Upos.NOUN or Upos.PROPN && !tree.Is(child, "conj")) ? aside : null;
    }

    // "accused a company of arming them": a tree may hang the clause on the company.
    private bool IsAccused(SyntaxTree tree, int verb, int noun) =>
        IsOfObject(tree, verb) && (tree.Is(noun, "obj") || tree.Is(noun, "nsubj:pass")) && tree.Parent(noun) is { } above && lexicon.For(TreeWords.LemmaOf(tree, above), "VERB").Any(entry => entry.Type == EventType.Accuse);

    private static bool IsOfObject(SyntaxTree tree, int verb) =>
        tree[verb].Xpos == "VBG" && tree.Children(verb, "mark").Any(mark => TreeWords.LemmaOf(tree, mark) is "of" or "from");

    // "its plan to withdraw", "made an offer to release": the owner of the noun, or the subject of the verb that carries it.
    private void AddNominalOwner(SyntaxTree tree, int noun, List<int> found, int steps)
    {
        var before = found.Count;
        found.AddRange(tree.Children(noun, "nmod:poss"));
        if (found.Count == before && tree.Parent(noun) is { } verb && steps < MaxSteps && tree[verb].Upos == Upos.VERB && (tree.Is(noun, "obj") || tree.Is(noun, "obl")))
            AddVerbAgents(tree, verb, found, steps + 1);
    }

    private void AddVerbPatients(SyntaxTree tree, int verb, int trigger, List<int> found)
    {
        // "is accused of sheltering rebels, which it denies": what is denied is nobody.
        var isDenial = words.IsDenial(TreeWords.LemmaOf(tree, verb));
        foreach (var child in tree.Children(verb, "obj", "iobj").Where(child => child != trigger && !words.Files(TreeWords.LemmaOf(tree, verb))))
        {
            var named = Antecedent(tree, verb, child);
            if (named == child || !isDenial)
                found.Add(named);
        }

        if (IsPassive(tree, verb))
        {
            found.AddRange(tree.Children(verb, "nsubj:pass").Where(child => child != trigger).Select(child => Antecedent(tree, verb, child)));
            if (tree.Child(verb, "nsubj:pass") is null && tree.Is(verb, "acl") && tree.Parent(verb) is { } noun)
                found.Add(noun);
            // "which is armed and financed by X": the second shares whom the first is done to.
            if (tree.Child(verb, "nsubj:pass") is null && tree.Is(verb, "conj") && tree.Parent(verb) is { } first && tree.Child(first, "aux:pass") is not null)
                found.AddRange(tree.Children(first, "nsubj:pass").Select(child => Antecedent(tree, first, child)));
        }

        AddObliques(tree, verb, found);
    }

    /// <summary>What stands behind the prepositions of a verb, without whom it is done by.</summary>
    public static void AddObliques(SyntaxTree tree, int head, List<int> found)
    {
        foreach (var child in tree.Children(head, "obl"))
        {
            // "reached with the help of X": X helps, and nothing is done to X.
            if (EventWords.Shipped.IsWithHelp(tree, child))
                continue;
            // "filed a complaint with the court", "brokered the truce with X": neither is what the act is done to.
            if (TreeWords.HasCase(tree, child, "with") && (EventWords.Shipped.Files(TreeWords.LemmaOf(tree, head)) || Brokering.IsWith(tree, child)))
                continue;
            if (!TreeWords.HasCase(tree, child, "by") && !HasLongPreposition(tree, child))
                found.Add(child);
        }
    }

    // "according to", "because of", "due to": a preposition of several words tells the source or the cause, not whom an act is done to.
    private static bool HasLongPreposition(SyntaxTree tree, int head) => tree.Children(head, "case").Any(item => tree.Child(item, "fixed") is not null);

    private static List<int> WithConjuncts(SyntaxTree tree, List<int> heads)
    {
        for (var at = 0; at < heads.Count; at++)
        {
            if (heads.Count < 64)
                heads.AddRange(Listed(tree, heads[at]).Where(child => !heads.Contains(child)).ToList());
        }

        return heads;
    }

    // "A, B and C": a tree may take B for another name of A.
    private static IEnumerable<int> Listed(SyntaxTree tree, int head)
    {
        var joined = tree.Children(head, "conj").Where(child => tree[child].Upos is not Upos.VERB).ToList();
        return joined.Count == 0 || tree[head].Upos != Upos.PROPN ? joined : joined.Concat(tree.Children(head, "appos").Where(child => tree[child].Upos == Upos.PROPN && child < joined[^1]));
    }

    private static List<int> Distinct(List<int> heads) => [.. heads.Distinct()];
}
