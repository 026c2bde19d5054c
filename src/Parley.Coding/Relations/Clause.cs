using Parley.Coding.Phrases;
using Parley.Language;

namespace Parley.Coding.Relations;

/// <summary>Who does what to whom in a clause, through passives, relative clauses, participles, open complements and coordination.</summary>
internal static class Clause
{
    private const int MaxSteps = 6;

    /// <summary>The words that do it, as heads of phrases, without conjuncts.</summary>
    public static List<int> Subjects(SyntaxTree tree, int verb) => Subjects(tree, verb, MaxSteps);

    /// <summary>The words it is done to, as heads of phrases, without conjuncts.</summary>
    public static List<int> Objects(SyntaxTree tree, int verb) => Objects(tree, verb, MaxSteps);

    public static bool IsPassive(SyntaxTree tree, int verb) =>
        tree[verb].Upos == Upos.ADJ ? IsPassiveAdjective(tree, verb) : tree.Child(verb, "nsubj:pass") is not null || tree.Child(verb, "aux:pass") is not null
        || (tree[verb].Xpos == "VBN" && (IsReduced(tree, verb) || tree.Is(verb, "amod")) && tree.Child(verb, "nsubj", "aux", "obj") is null)
        || (tree.Is(verb, "conj") && tree[verb].Xpos == "VBN" && tree.Child(verb, "nsubj", "aux", "obj") is null && tree.Parent(verb) is { } first && tree[first].Upos is Upos.VERB or Upos.ADJ && IsPassive(tree, first));

    /// <summary>"condemned X's attacks", "the raids by X": X; the city an attack is called after did not commit it.</summary>
    public static IEnumerable<int> Doers(SyntaxTree tree, int deed) =>
        tree.Children(deed, "nmod:poss").Concat(tree.Children(deed, "nmod", "obl").Where(child => HasCase(tree, child, "by"))).Select(child => Antecedent(tree, child));

    /// <summary>"has armed", read as an adjective.</summary>
    public static bool HasPerfect(SyntaxTree tree, int adjective) =>
        adjective > tree.Sentence.FirstToken && tree[adjective - 1].Lemma == "have" && tree[adjective].Form.EndsWith("ed", StringComparison.Ordinal);

    /// <summary>"X, which Kenya arms": the verb read as a noun, its subject as what stands before a noun.</summary>
    public static bool IsClauseNoun(SyntaxTree tree, int noun) =>
        tree[noun].Xpos == "NNS" && tree.Is(noun, "acl:relcl") && noun > tree.Sentence.FirstToken && tree[noun - 1].Upos == Upos.PROPN && tree.Children(noun, "obj").Any(child => tree[child].Xpos is "WDT" or "WP");

    // "is armed and financed by X": by whom stands once, beside either.
    private static List<int> Agents(SyntaxTree tree, int verb)
    {
        var joined = tree.Is(verb, "conj") && tree.Parent(verb) is { } first && tree[first].Upos is Upos.VERB or Upos.ADJ ? tree.Children(first, "obl").Where(child => child > verb) : [];
        var later = tree.Children(verb, "conj").Where(other => tree[other].Xpos == "VBN" && tree.Child(other, "nsubj", "nsubj:pass", "aux") is null).SelectMany(other => tree.Children(other, "obl"));
        foreach (var places in new[] { tree.Children(verb, "obl"), joined, later })
        {
            if (places.Where(child => HasCase(tree, child, "by")).ToList() is { Count: > 0 } found)
                return found;
        }

        return [];
    }

    // "is armed by X": the tagger takes the participle for an adjective.
    private static bool IsPassiveAdjective(SyntaxTree tree, int word) =>
        tree[word].Form.EndsWith("ed", StringComparison.Ordinal) && tree.Child(word, "cop") is not null && Agents(tree, word).Count > 0;

    /// <summary>The head and what is joined to it.</summary>
    public static IEnumerable<int> WithConjuncts(SyntaxTree tree, int head)
    {
        yield return head;
        foreach (var other in tree.Children(head, "conj"))
        {
            // "X, and not Y".
            if (tree[other].Upos is not (Upos.VERB or Upos.AUX) && tree.Child(other, "nsubj", "cop") is null && !tree.Children(other, "advmod", "cc").Any(word => tree[word].Form == "not"))
                yield return other;
        }
    }

    /// <summary>The head and who is named as one of them: "groups such as X and Y", "several states, including X".</summary>
    public static IEnumerable<int> WithExamples(SyntaxTree tree, int head)
    {
        yield return head;
        foreach (var named in tree[head].Xpos == "NNS" ? tree.Children(head, "nmod").Where(child => child > head && CaseOf(tree, child) is "such" or "including").SelectMany(child => WithConjuncts(tree, child)) : [])
            yield return named;
    }

    /// <summary>The noun a relative pronoun stands for; the word itself for any other.</summary>
    public static int Antecedent(SyntaxTree tree, int token)
    {
        if (tree[token].Xpos is not ("WDT" or "WP" or "WP$"))
            return token;
        // "ties with X, which has": the name right before, whatever the parser hangs the clause on.
        if (token - 2 >= tree.Sentence.FirstToken && tree[token - 1].Form == "," && BeforeAcronym(tree, token - 2) is var last && tree[last].Upos == Upos.PROPN)
            return HeadOfName(tree, last) is var name && FartherNoun(tree, token, name) is { } noun ? noun : name;
        foreach (var above in tree.Ancestors(token))
        {
            if (tree.Is(above, "acl:relcl") && tree.Parent(above) is { } described)
                return SeveralPeople(tree, token, above, described) ?? described;
        }

        return token;
    }

    // "the Government of National Accord (GNA), which is".
    private static int BeforeAcronym(SyntaxTree tree, int token) =>
        tree[token].Form == ")" && token - 3 >= tree.Sentence.FirstToken && tree[token - 2].Form == "(" ? token - 3 : token;

    // "soldiers in the north of Chad who are fighting": who are several, not the place they are in.
    private static int? SeveralPeople(SyntaxTree tree, int pronoun, int clause, int described)
    {
        var arePlural = tree.Is(pronoun, "nsubj") && (tree[clause].Xpos == "VBP" || tree.Children(clause, "aux", "cop", "aux:pass").Any(word => tree[word].Xpos == "VBP" || tree[word].Form == "were"));
        if (!arePlural || tree[pronoun].Form != "who" || IsPlural(tree, described) || !(tree.Is(described, "nmod") || tree.Is(described, "obl")) || CaseOf(tree, described) is not { } preposition || !RelationLexicon.Shipped.IsIn("@within", preposition))
            return null;
        foreach (var above in tree.Ancestors(described).Where(above => tree[above].Upos is Upos.NOUN or Upos.PROPN))
        {
            if (IsPlural(tree, above))
                return above;
        }

        return null;
    }

    private static bool IsPlural(SyntaxTree tree, int noun) => tree[noun].Xpos is "NNS" or "NNPS" || tree.Child(noun, "conj") is not null;

    // "A and B, which share": both. "the groups within X, which it views as": the groups.
    private static int? FartherNoun(SyntaxTree tree, int pronoun, int name)
    {
        if (tree.Ancestors(pronoun).FirstOrDefault(above => tree.Is(above, "acl:relcl"), -1) is not (>= 0 and var clause) || tree.Parent(clause) is not { } noun || noun >= name)
            return null;
        var isSingular = tree.Is(pronoun, "nsubj") && (tree[clause].Xpos == "VBZ" || tree.Children(clause, "aux", "cop", "aux:pass").Any(word => tree[word].Xpos == "VBZ" || tree[word].Form == "was"));
        if (isSingular)
            return null;
        return (tree.Is(name, "conj") && tree.Parent(name) == noun) || (tree[noun].Xpos == "NNS" && CaseOf(tree, name) is { } preposition && RelationLexicon.Shipped.IsIn("@within", preposition)) ? noun : null;
    }

    private static int HeadOfName(SyntaxTree tree, int token)
    {
        while (tree.Parent(token) is { } above && above < token && tree[above].Upos == Upos.PROPN && (tree.Is(token, "flat") || tree.Is(token, "compound") || (tree.Is(token, "appos") && !tree.Children(token, "punct").Any())))
            token = above;
        return token;
    }

    public static bool HasCase(SyntaxTree tree, int token, string preposition) => CaseOf(tree, token) == preposition;

    /// <summary>The preposition of a phrase ("such as" is "such"), or null.</summary>
    public static string? CaseOf(SyntaxTree tree, int token)
    {
        foreach (var child in tree.Children(token))
        {
            if (tree.Is(child, "case") && tree[child].Xpos != "POS")
                return tree[child].Form.ToLowerInvariant();
        }

        return null;
    }

    private static List<int> Subjects(SyntaxTree tree, int verb, int steps)
    {
        if (steps == 0)
            return [];
        if (IsPassive(tree, verb))
            return Agents(tree, verb);

        List<int> subjects = [.. tree.Children(verb, "nsubj").Where(child => !tree.Is(child, "nsubj:outer"))];
        // "X brought A and B together; diplomats sat in": the second is of another clause.
        if (subjects.Exists(child => child < verb))
            subjects.RemoveAll(child => child > verb);
        List<int> own = [.. subjects.Select(child => Antecedent(tree, child))];
        // "groups it has armed", the participle taken for an adjective.
        if (own.Count == 0 && HasPerfect(tree, verb))
            own = [.. tree.Children(verb - 1, "nsubj").Select(child => Antecedent(tree, child))];
        if (own.Count == 0 && IsClauseNoun(tree, verb))
            own = [.. tree.Children(verb, "compound").Where(child => child == verb - 1)];
        if (own.Count > 0 || tree.Parent(verb) is not { } above)
            return own;
        if (tree.Is(verb, "conj") && IsPredicate(tree, above))
            return IsPassive(tree, above) ? Patients(tree, above, steps) : Subjects(tree, above, steps - 1);
        if (tree.Is(verb, "xcomp") || (IsReduced(tree, verb) && tree[verb].Xpos == "VBG" && tree[above].Upos == Upos.VERB) || (tree.Is(verb, "ccomp") && tree[verb].Xpos is "VBG" or "VB"))
            return Controllers(tree, above, steps);
        // "X belongs to A, hosts B".
        if (tree.Is(verb, "parataxis") && IsPredicate(tree, above) && tree[verb].Xpos is "VBZ" or "VBP" or "VBD")
            return [.. tree.Children(above, "nsubj").Where(child => child < verb).Select(child => Antecedent(tree, child))];
        // "X, for its part, backed Y, a minister said": the name before is who did.
        if (tree.Is(verb, "advcl") && tree[verb].Xpos is "VBD" or "VBN" && tree.Child(verb, "obj") is not null && tree.Children(above, "nsubj").Where(child => child < verb).Take(2).ToList() is [var before, ..] && above > verb)
            return [before];
        if (tree.Is(verb, "advcl"))
            return tree.Children(verb, "mark").Any(mark => tree[mark].Form is "of" or "for") ? Controllers(tree, above, steps) : tree[verb].Xpos is "VBG" or "VB" ? Topics(tree, above, steps) : [];
        if (tree.Is(verb, "acl") && !IsPredicate(tree, above))
        {
            var mark = tree.Child(verb, "mark") is { } word ? tree[word].Form : null;
            if (tree[verb].Xpos == "VBG" && mark is null)
                return [above];
            // "accused a country of arming X": the country; "its policy of arming X": whose policy it is.
            return mark is "of" or "for" && tree[verb].Xpos == "VBG" && !HasOwner(tree, above) ? [above] : OwnersOf(tree, above, steps);
        }

        return [];
    }

    private static bool HasOwner(SyntaxTree tree, int noun) => tree.Children(noun, "nmod:poss", "amod", "compound").Any(owner => tree[owner].Upos is Upos.PROPN or Upos.PRON);

    // "efforts to arm X": whose efforts they are; "its bid to join".
    private static List<int> OwnersOf(SyntaxTree tree, int noun, int steps)
    {
        List<int> owners = [.. tree.Children(noun, "nmod:poss", "amod", "compound")];
        if (owners.Exists(owner => tree[owner].Upos is Upos.PROPN or Upos.PRON))
            return owners;
        if (tree.Is(noun, "nmod") && tree.Parent(noun) is { } above && steps > 1)
            return OwnersOf(tree, above, steps - 1);
        // Who condemns or discusses an effort does not make it.
        return (tree.Is(noun, "obj") || tree.Is(noun, "obl")) && tree.Parent(noun) is { } verb && tree[verb].Upos == Upos.VERB && !RelationLexicon.Shipped.IsIn("@outside", tree[verb].Lemma.ToLowerInvariant()) ? Topics(tree, verb, steps) : [];
    }

    /// <summary>"accuse X of arming", "urge X to back": the object, where there is one; else the subject ("want to join").</summary>
    private static List<int> Controllers(SyntaxTree tree, int verb, int steps) =>
        tree.Child(verb, "iobj") is { } told ? [Antecedent(tree, told)]
        : CalledOn(tree, verb) is { } called ? [called] : tree[verb].Upos is Upos.VERB && Objects(tree, verb, steps - 1) is { Count: > 0 } objects && tree.Child(verb, "obj", "nsubj:pass") is not null ? objects : Topics(tree, verb, steps);

    // "call on X to stop": X would.
    private static int? CalledOn(SyntaxTree tree, int verb) =>
        tree.Child(verb, "obj") is null && RelationLexicon.Shipped.Governor(RelationLexicon.Shipped.LemmaOf(tree[verb]), "VERB") == "demanded"
        && tree.Children(verb, "obl").FirstOrDefault(child => HasCase(tree, child, "on"), -1) is >= 0 and var called ? called : null;

    private static List<int> Topics(SyntaxTree tree, int verb, int steps) =>
        IsPassive(tree, verb) ? Patients(tree, verb, steps) : Subjects(tree, verb, steps - 1);

    private static List<int> Patients(SyntaxTree tree, int verb, int steps) => Objects(tree, verb, steps - 1);

    private static List<int> Objects(SyntaxTree tree, int verb, int steps)
    {
        if (steps == 0)
            return [];
        List<int> own = [.. tree.Children(verb, "obj", "nsubj:pass").Select(child => Antecedent(tree, child))];
        if (own.Count == 0 && IsPassiveAdjective(tree, verb))
            own = [.. tree.Children(verb, "nsubj").Select(child => Antecedent(tree, child))];
        if (own.Count > 0)
            return own;
        if (HasPerfect(tree, verb) && tree.Is(verb, "acl:relcl") && tree.Parent(verb) is { } described && !tree.TakesUpElsewhere(verb))
            return [described];
        // "armed and trained them": both.
        if (verb + 2 < tree.Sentence.EndToken && tree[verb + 1].Upos == Upos.CCONJ && tree.Is(verb + 2, "conj") && tree.Parent(verb + 2) == verb && tree[verb + 2].Upos == Upos.VERB && !IsPassive(tree, verb)
            && tree.Children(verb + 2, "obj").ToList() is { Count: > 0 } shared)
            return [.. shared.Select(child => Antecedent(tree, child))];
        if (tree.Parent(verb) is not { } above)
            return [];
        if (IsReduced(tree, verb) && tree[verb].Xpos == "VBN")
            return [above];
        if (tree.Is(verb, "acl:relcl") && !tree.Children(verb, "nsubj").Any(child => tree[child].Xpos is "WDT" or "WP") && tree.Child(verb, "nsubj") is not null && !tree.TakesUpElsewhere(verb))
            return [above];
        // "groups it has armed and funded", "is backed and armed by".
        if (tree.Is(verb, "conj") && IsPredicate(tree, above) && (IsPassive(tree, verb) || tree.Child(verb, "nsubj") is null) && (tree.Is(above, "acl") || IsPassive(tree, above)))
            return Objects(tree, above, steps - 1);
        return [];
    }

    private static bool IsReduced(SyntaxTree tree, int verb) => tree.Is(verb, "acl") && !tree.Is(verb, "acl:relcl");

    private static bool IsPredicate(SyntaxTree tree, int token) => tree[token].Upos is Upos.VERB or Upos.AUX || tree.Child(token, "cop") is not null;
}
