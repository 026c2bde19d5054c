using Parley.Coding.Phrases;
using Parley.Coding.Propositions;
using Parley.Language;

namespace Parley.Coding.Positions;

/// <summary>Finds what a word of stance is about, and whom it addresses.</summary>
internal static class ContentReader
{
    private const string Beside = "beside-";

    /// <summary>Heads of what the side is taken on, with the head of the addressee where there is one. Of several places the first that is filled.</summary>
    public static List<(int Content, int? Addressee)> Of(SyntaxTree tree, int cue, PositionRule rule)
    {
        if (Cleft(tree, cue, rule) is { } meant)
            return WithConjuncts(tree, [(meant, null)]);
        foreach (var place in rule.Places)
        {
            var found = At(tree, cue, place, rule);
            if (found.Count > 0)
                return WithConjuncts(tree, found);
        }

        return [];
    }

    private static List<(int, int?)> At(SyntaxTree tree, int cue, string place, PositionRule rule) => place switch
    {
        "obj" => Object(tree, cue, rule),
        "clause" => [.. Clauses(tree, cue).Select(clause => (clause, (int?)null))],
        "that" => [.. Clauses(tree, cue).Where(clause => tree.Children(clause, "mark").Any(mark => tree.LemmaOf(mark) == "that")).Select(clause => (clause, (int?)null))],
        "asked" => [.. Clauses(tree, cue).Where(clause => IsAsked(tree, clause)).Select(clause => (clause, (int?)null))],
        "willed" => [.. Clauses(tree, cue).Where(clause => IsAsked(tree, clause) || tree.Children(clause, "aux").Any(aux => tree.LemmaOf(aux) is "will" or "would" or "shall")).Select(clause => (clause, (int?)null))],
        "inf" => [.. Infinitives(tree, cue).Select(clause => (clause, tree.Child(clause, "aux:pass") is null ? AddresseeOf(tree, cue) : null))],
        "is" => [.. SaidToBe(tree, cue).Select(content => (content, (int?)null))],
        "stance" => Object(tree, cue, rule),
        "called" => Called(tree, cue, rule),
        "made" => [.. tree.Children(cue, "xcomp", "ccomp").Where(child => Subjects.IsWanted(tree, child)).Take(1).Select(child => (child, (int?)null))],
        "matter" => [.. Object(tree, cue, rule).Where(item => PositionWords.Shipped.IsMatter(tree.LemmaOf(item.Content)))],
        "in-of" => tree.HasCase(cue, "in") ? After(tree, cue, "of", rule) : [],
        "self" => [(cue, null)],
        "judged" => [.. (Anticipated(tree, cue) is { } told ? [told] : tree.Children(cue, "nsubj").Take(1)).Select(content => (content, (int?)null))],
        _ when place.StartsWith(Beside, StringComparison.Ordinal) => Around(tree, cue, place[Beside.Length..]),
        _ => After(tree, cue, place, rule),
    };

    /// <summary>"It is unacceptable that the talks go on", "it is out of the question to hold a vote": the clause that "it" stands for, or null.</summary>
    public static int? Anticipated(SyntaxTree tree, int predicate)
    {
        if (!tree.Children(predicate, "nsubj", "expl").Any(child => tree.LemmaOf(child) == "it"))
            return null;
        return tree.Children(predicate, "csubj", "ccomp", "xcomp", "acl", "advcl").Cast<int?>()
            .FirstOrDefault(clause => clause > predicate && !tree.Is(clause.Value, "acl:relcl") && tree.Children(clause.Value, "mark").Any(mark => tree.LemmaOf(mark) is "that" or "to"));
    }

    /// <summary>"What we want is an end to the raids": the end, or null.</summary>
    private static int? Cleft(SyntaxTree tree, int verb, PositionRule rule)
    {
        if (rule.Pos != "VERB" || rule.Places.Contains("called") || rule.Places.Contains("stance") || !tree.Is(verb, "acl:relcl") || tree.Parent(verb) is not { } what
            || tree.LemmaOf(what) is not ("what" or "all") || !tree.Is(what, "nsubj") || tree.Parent(what) is not { } predicate || tree.Child(verb, "obl", "xcomp") is not null)
            return null;
        return tree.Child(predicate, "cop") is not null && tree[predicate].Upos is Upos.NOUN or Upos.VERB ? predicate : null;
    }

    /// <summary>"left at the request of Quito", "as Quito demands": the clause it stands beside.</summary>
    private static List<(int, int?)> Around(SyntaxTree tree, int cue, string word)
    {
        if (tree.Parent(cue) is not { } above || !(tree.Is(cue, "obl") || tree.Is(cue, "advcl")) || tree[above].Upos != Upos.VERB)
            return [];
        return tree.Children(cue, "case", "mark").Any(mark => tree.LemmaOf(mark) == word) ? [(above, null)] : [];
    }

    private static List<(int Content, int? Addressee)> Object(SyntaxTree tree, int cue, PositionRule rule)
    {
        if (rule.Places.Contains("inf") && Infinitives(tree, cue).FirstOrDefault(-1) is >= 0 and var infinitive)
            return [(infinitive, tree.Child(infinitive, "aux:pass") is null ? AddresseeOf(tree, cue) : null)];
        var objects = tree.Children(cue, "obj").Concat(tree.Children(cue, "nsubj").Where(child => tree.Is(child, "nsubj:pass"))).ToList();
        if (objects.Count == 0 && tree.Is(cue, "acl") && tree[cue].Xpos == "VBN" && tree.Parent(cue) is { } noun)
            objects.Add(noun);
        // "promised the villagers new houses": the houses.
        if (objects.Count > 1 && rule.Type is PositionType.Commitment or PositionType.Offer && objects[1] > objects[0])
            objects.RemoveAt(0);
        if (TakenUp(tree, cue, objects) is { } antecedent)
            objects = [antecedent];
        // "opposes sending soldiers".
        if (objects.Count == 0 && tree[cue].Upos == Upos.VERB)
            objects.AddRange(tree.Children(cue, "xcomp", "ccomp").Where(child => tree[child].Xpos == "VBG" && tree.Child(child, "nsubj", "aux", "mark") is null).Take(1));
        return [.. objects.Take(1).Select(item => Measured(tree, cue, item)).Where(item => !IsMere(tree, item)).Select(item => (item, (int?)null))];
    }

    /// <summary>"a step which Quito condemned", "a step Quito condemned": the step.</summary>
    private static int? TakenUp(SyntaxTree tree, int verb, List<int> objects)
    {
        if (!(tree.Is(verb, "acl:relcl") || (tree.Is(verb, "acl") && tree.Child(verb, "nsubj") is not null)) || tree.Parent(verb) is not { } noun || tree[noun].Upos is not (Upos.NOUN or Upos.PROPN) || IsEmpty(tree, noun))
            return null;
        if (objects is [var pronoun, ..])
            return tree[pronoun].Xpos is "WDT" or "WP" && !tree.Is(pronoun, "nsubj:pass") ? Antecedent.Of(tree, verb, noun) : null;
        return tree.Child(verb, "nsubj") is { } subject && tree[subject].Xpos is not ("WDT" or "WP") && tree.Children(verb, "ccomp", "xcomp", "obl", "advcl").All(child => tree.HasCase(child, "as")) ? noun : null;
    }

    // "the last thing Lima wants".
    private static bool IsEmpty(SyntaxTree tree, int noun) => tree.LemmaOf(noun) == "thing" && tree.Children(noun, "amod").Any(child => tree.LemmaOf(child) is "last" or "only" or "first");

    // "wants more": of what, nobody tells.
    private static bool IsMere(SyntaxTree tree, int thing) => tree[thing].Xpos is "JJR" or "RBR" && !tree.Children(thing, "nmod", "obl").Any();

    // "offers little more than words": words.
    private static int Measured(SyntaxTree tree, int cue, int thing) =>
        tree[thing].Upos != Upos.ADJ ? thing : tree.Children(thing, "nmod", "obl").Concat(tree.Children(cue, "obl")).FirstOrDefault(child => child > thing && tree.HasCase(child, "than"), thing);

    // "called the walkout “theatre”": parsers take the quoted word for the object.
    private static List<(int, int?)> Called(SyntaxTree tree, int cue, PositionRule rule)
    {
        var found = Object(tree, cue, rule);
        if (found is [var (thing, _)] && QuotedPredicate.Of(tree, cue) == thing)
            return [.. tree.Children(thing, "compound", "nmod", "amod").Where(child => tree[child].Upos is Upos.NOUN or Upos.PROPN && Enumerable.Range(child, thing - child).Any(between => tree[between].Xpos == "``")).Take(1).Select(child => (child, (int?)null))];
        return found;
    }

    private static IEnumerable<int> Clauses(SyntaxTree tree, int cue)
    {
        var isNoun = tree[cue].Upos is Upos.NOUN;
        return tree.Children(cue, isNoun ? ["acl", "ccomp"] : ["ccomp"])
            .Where(clause => clause > cue && (!isNoun || tree.Children(clause, "mark").Any(mark => tree.LemmaOf(mark) == "that"))).Take(1);
    }

    // "insists that he leave", "that he must leave"; "insists that there is no money" asks for nothing.
    private static bool IsAsked(SyntaxTree tree, int clause) =>
        tree.Children(clause, "aux").Any(aux => tree.LemmaOf(aux) is "must" or "should" or "have")
        || (!tree.Children(clause).Any(aux => tree[aux].Deprel == "aux") && (tree[clause].Xpos is "VB" or "VBP" || tree.Children(clause, "aux:pass", "cop").Any(be => tree[be].Form == "be")));

    /// <summary>The infinitive it governs, or that parsers hang on its object ("urged the sides to sign").</summary>
    private static IEnumerable<int> Infinitives(SyntaxTree tree, int cue)
    {
        var own = tree.Children(cue, tree[cue].Upos is Upos.NOUN ? ["acl", "xcomp"] : tree[cue].Upos is Upos.ADJ ? ["xcomp", "ccomp", "csubj"] : ["xcomp", "ccomp"]);
        var objects = tree[cue].Upos is Upos.VERB ? tree.Children(cue, "obj", "iobj", "obl").SelectMany(child => tree.Children(child, "acl")) : [];
        var addressed = tree[cue].Upos is Upos.VERB && AddresseeOf(tree, cue) is not null ? tree.Children(cue, "advcl") : [];
        // "asked Kenya, which leads the mission, to send officers": parsers hang the asking on the clause between commas.
        var across = tree[cue].Upos is Upos.VERB ? tree.Children(cue, "obj", "iobj").SelectMany(child => tree.Children(child, "acl")).Where(clause => tree.Is(clause, "acl:relcl"))
            .SelectMany(clause => tree.Children(clause, "advcl")).Where(child => tree.Children(child, "punct").Any(mark => mark < child)) : [];
        return own.Concat(objects).Concat(addressed).Concat(across).Where(clause => clause > cue && ((IsInfinitive(tree, clause) && (tree.Child(clause, "aux:pass") is null || IsOwn(tree, cue, clause))) || (tree[clause].Xpos == "VBG" && tree.Is(clause, "xcomp")))).Take(1);
    }

    // "demands a truce for talks to be resumed": that they be resumed is not what is demanded.
    private static bool IsOwn(SyntaxTree tree, int cue, int clause) => tree.Parent(clause) is { } above && (above == cue || tree.Is(above, "obj")) && tree.Child(clause, "nsubj") is null;

    private static bool IsInfinitive(SyntaxTree tree, int clause) =>
        tree.Children(clause, "mark").Any(mark => tree.LemmaOf(mark) == "to") && (tree[clause].Xpos == "VB" || tree.Children(clause, "aux", "cop").Any(aux => tree[aux].Xpos == "VB"));

    // "urged the council to act", "called on the council to act".
    private static int? AddresseeOf(SyntaxTree tree, int cue)
    {
        if (tree[cue].Upos != Upos.VERB)
            return null;
        return tree.Child(cue, "iobj", "obj") ?? tree.Children(cue, "obl").Cast<int?>().FirstOrDefault(child => tree.HasCase(child!.Value, "on") || tree.HasCase(child.Value, "upon") || (tree.LemmaOf(cue) == "appeal" && tree.HasCase(child.Value, "to")));
    }

    // "its priority is peace", "its priority lies in securing".
    private static IEnumerable<int> SaidToBe(SyntaxTree tree, int cue)
    {
        if (tree.Parent(cue) is not { } predicate || !(tree.Is(cue, "nsubj") || (tree.HasCase(cue, "among") && cue < predicate)))
            return [];
        if (tree.Child(predicate, "cop") is not null)
            return tree[predicate].Upos is Upos.ADJ or Upos.ADV or Upos.PRON ? [] : [predicate];
        return tree.LemmaOf(predicate) is "be" or "lie" or "remain" or "include" ? tree.Children(predicate, "advcl", "ccomp", "xcomp", "obl", "obj").Where(child => child > predicate).Take(1) : [];
    }

    private static List<(int, int?)> After(SyntaxTree tree, int cue, string preposition, PositionRule rule)
    {
        var found = tree.Children(cue, "obl", "nmod", "advcl", "acl", "ccomp")
            .Concat(tree.Children(cue, "obj").Where(thing => rule.Word.EndsWith(' ' + tree.LemmaOf(thing), StringComparison.Ordinal)).SelectMany(thing => tree.Children(thing, "nmod")))
            .Concat(tree.Children(cue).Where(child => tree[child].Upos == Upos.INTJ).SelectMany(child => tree.Children(child)))
            .Where(child => child > cue && (tree.HasCase(child, preposition) || tree.Children(child, "mark").Any(mark => tree.LemmaOf(mark) == preposition && tree[child].Xpos != "VB"))).ToList();
        if (found.Count == 0 && tree.Is(cue, "obj") && tree.Parent(cue) is { } verb)
        {
            // Parsers hang "over the violence" in "voiced concern over the violence" on the verb.
            found = [.. tree.Children(verb, "obl").Where(child => child > cue && tree.HasCase(child, preposition))];
        }

        // "remains open to talks": the preposition hangs on the verb that carries the adjective.
        if (found.Count == 0 && tree.Is(cue, "xcomp") && tree[cue].Upos == Upos.ADJ && tree.Parent(cue) is { } carrier)
            found = [.. tree.Children(carrier, "obl").Where(child => child > cue && tree.HasCase(child, preposition))];
        if (found.Count == 0 && Stranded(tree, cue, preposition) is { } noun)
            found = [noun];
        if (preposition is "on" or "upon" && Infinitives(tree, cue).FirstOrDefault(-1) is >= 0 and var infinitive)
            return [(infinitive, found.Cast<int?>().FirstOrDefault())];
        return [.. found.Take(1).Select(child => (child, (int?)null))];
    }

    /// <summary>"a step that the mine had asked for": the step, or null.</summary>
    private static int? Stranded(SyntaxTree tree, int verb, string preposition)
    {
        if (!tree.Is(verb, "acl:relcl") || tree.Parent(verb) is not { } noun || tree[noun].Upos is not Upos.NOUN || tree.Child(verb, "nsubj") is not { } subject || tree[subject].Xpos is "WDT" or "WP")
            return null;
        return tree.Children(verb).Any(child => child > verb && tree.LemmaOf(child) == preposition && tree[child].Upos is Upos.ADP or Upos.ADV && !tree.Children(child).Any()) ? noun : null;
    }

    /// <summary>"what it called Lima's meddling": the meddling.</summary>
    private static int CalledThing(SyntaxTree tree, int what) =>
        tree.LemmaOf(what) == "what" && tree.Child(what, "acl") is { } clause && PositionWords.Shipped.Rules(tree.LemmaOf(clause), "VERB").Any(rule => rule.Places.Contains("called"))
            ? tree.Children(clause, "obj", "xcomp", "obl", "ccomp").Cast<int?>().FirstOrDefault(thing => thing > clause && tree[thing.Value].Upos == Upos.NOUN) ?? what : what;

    private static List<(int, int?)> WithConjuncts(SyntaxTree tree, List<(int Content, int? Addressee)> found)
    {
        var (content, addressee) = (CalledThing(tree, found[0].Content), found[0].Addressee);
        var all = new List<(int, int?)> { (content, addressee) };
        foreach (var other in tree.Children(content, "conj"))
        {
            // "any link between the toll and the sale": two ends of one link.
            if (tree.Children(content, "nmod").Any(end => tree.HasCase(end, "between") && tree.Child(end, "conj") is null))
                continue;
            // "for the dam and against the loan": each with its own word.
            if (tree.Child(other, "case") is { } own && tree.Child(content, "case") is { } first && tree.LemmaOf(own) != tree.LemmaOf(first))
                continue;
            // "demanded that it be published and said …": the narrator goes on.
            if (tree[other].Xpos is "VBD" or "VBZ" or "VBP" && tree[other].Xpos != tree[content].Xpos)
                continue;
            if (tree.Child(other, "nsubj") is null && tree[other].Upos == tree[content].Upos && tree[other].Upos is Upos.VERB or Upos.NOUN)
                all.Add((other, addressee));
        }

        return all;
    }
}
