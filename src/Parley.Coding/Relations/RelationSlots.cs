using Parley.Language;

namespace Parley.Coding.Relations;

/// <summary>Where a lexicon entry's slots stand around its word, as heads of phrases.</summary>
/// <param name="isName">Whether a word is part of a name.</param>
internal sealed class RelationSlots(SyntaxTree tree, RelationLexicon lexicon, Func<int, bool> isName)
{
    private readonly SlotPhrases _phrases = new(tree, lexicon, isName);

    // How far a hyphened pair stands before its noun: "the Mali-Niger peace talks".
    private const int MostBetween = 4;

    /// <summary>The phrases in a slot, conjuncts with them.</summary>
    public List<int> Of(int word, string slot, bool isVerb)
    {
        var heads = slot switch
        {
            "subj" => [.. Clause.Subjects(tree, word).SelectMany(_phrases.Authors), .. _phrases.Together(word)],
            "obj" => Clause.Objects(tree, word),
            "iobj" => _phrases.Receivers(word),
            "obj.of" => [.. Clause.Objects(tree, word).SelectMany(_phrases.Origins), .. Prepositional(word, "from", isVerb)],
            "self" => Selves(word),
            "obj.by" => [.. Clause.Objects(tree, word).SelectMany(deed => Clause.Doers(tree, deed))],
            "owner" => Owners(word),
            "holder" => Holders(word),
            "before" => [.. tree.Children(word, "amod", "compound").Where(child => child < word && isName(child))],
            "prefix" => Prefixes(word),
            "behind" => _phrases.NameBehind(word) is { } behind ? [behind] : [],
            "clause" => ClauseOf(word) is { } clause ? Clause.Subjects(tree, clause) : [],
            "pair" => Hyphened(word),
            "ties" => Tied(word),
            "site" => Sites(word),
            "there" => [.. tree.Children(word, "advmod").Where(child => lexicon.IsIn("@there", tree[child].Form.ToLowerInvariant()))],
            _ => Prepositional(word, slot, isVerb),
        };
        // "A and B, allies of X": both.
        if (slot == "self" && tree.Is(word, "appos") && tree[word].Xpos == "NNS")
            return [.. heads.SelectMany(head => Clause.WithConjuncts(tree, head)).Where(head => head < word).Distinct()];
        // "A, the envoy of X, and B", "envoy A and minister B": B is no envoy.
        if (slot == "self" && (tree.Is(word, "appos") || (tree[word].Upos is Upos.NOUN or Upos.PROPN && tree[word].Xpos is "NN" or "NNP" && heads.TrueForAll(head => head > word))))
            return [.. heads.Distinct()];
        // "units of X and militiamen": whose the second are, nobody says.
        if (slot == "self" && tree[word].Upos == Upos.NOUN && heads is [var only] && only == word)
            return heads;
        return [.. heads.Distinct().SelectMany(head => Clause.WithConjuncts(tree, head)).SelectMany(head => Clause.WithExamples(tree, head)).Distinct()];
    }

    /// <summary>Phrases with a preposition: of the word itself, or of the noun or verb it hangs together with.</summary>
    public List<int> Prepositional(int word, string preposition, bool isVerb)
    {
        List<int> found = [.. tree.Children(word, "obl", "nmod", "advmod").Where(child => Clause.HasCase(tree, child, preposition))];
        // "Refugees from X are now in Y".
        if (!isVerb && tree.Child(word, "cop") is null && tree.Parent(word) is { } place && tree.Is(word, "nsubj") && tree.Child(place, "cop") is not null && Clause.HasCase(tree, place, preposition))
            found.Add(place);
        // "it is in with": the relative pronoun stands alone before its preposition.
        foreach (var held in isVerb ? tree.Children(word, "obj", "nsubj:pass", "nsubj") : [])
            found.AddRange(tree.Children(held, "nmod").Where(child => Clause.HasCase(tree, child, preposition)));
        foreach (var held in isVerb ? tree.Children(word, "obl") : [])
        {
            if (found.Count == 0)
                found.AddRange(tree.Children(held, "nmod").Where(child => Clause.HasCase(tree, child, preposition)));
        }

        // "has supplied X with rifles": read as a second object.
        if (found.Count == 0 && isVerb)
            found.AddRange(tree.Children(word, "obj").Where(child => Clause.HasCase(tree, child, preposition)));
        // "conducted strikes using aircraft against X": behind a participle that tells the means.
        if (found.Count == 0 && isVerb && preposition is "against" or "on")
            found.AddRange(tree.Children(word, "advcl", "xcomp").Where(child => tree[child].Xpos == "VBG").SelectMany(child => tree.Subtree(child)).Where(child => tree.Is(child, "obl") && Clause.HasCase(tree, child, preposition)).Take(1));
        if (found.Count == 0 && !isVerb && tree.Parent(word) is { } above && tree[above].Upos == Upos.VERB && (tree.Is(word, "nsubj") || tree.Is(word, "obj") || tree.Is(word, "nsubj:pass")))
            found.AddRange(tree.Children(above, "obl").Where(child => Clause.HasCase(tree, child, preposition) && (preposition != "in" || child < word || lexicon.IsIn("@stay", lexicon.LemmaOf(tree[above])))));
        // "to protest against sanctions on X": hung on the verb, though it stands behind the noun.
        if (found.Count == 0 && !isVerb && tree.Is(word, "obl") && tree.Parent(word) is { } clause)
            found.AddRange(tree.Children(clause, "obl").Where(child => child > word && tree.Children(child, "case").Contains(word + 1) && Clause.HasCase(tree, child, preposition)));
        return [.. found.Where(child => preposition != "with" || !IsCapacity(child)).Select(child => Clause.Antecedent(tree, child))];
    }

    // The verb a noun hangs on; what is "described as" something tells nothing of it.
    private int? ClauseOf(int noun)
    {
        foreach (var above in tree.Ancestors(noun))
        {
            if (tree[above].Upos == Upos.VERB && !(tree.Is(above, "acl:relcl") && tree.Parent(above) is { } described && tree[described].Xpos == "WP"))
                return above;
        }

        return null;
    }

    // "hit a refinery in Saratov": where what is struck lies.
    private List<int> Sites(int verb) =>
        [.. Clause.Objects(tree, verb).Where(held => !isName(held) && lexicon.IsIn("@sites", lexicon.LemmaOf(tree[held]))).SelectMany(held => tree.Children(held, "nmod")).Concat(tree.Children(verb, "obl"))
            .Where(child => Clause.CaseOf(tree, child) is "in" or "at" or "near" or "of" && tree[child].Upos == Upos.PROPN)];

    // "the Mali-Niger border": both names.
    private List<int> Hyphened(int noun)
    {
        for (var i = noun - 1; i > noun - MostBetween && i - 2 >= tree.Sentence.FirstToken; i--)
        {
            if (isName(i) && tree[i - 1].Form is "-" or "–" && !tree[i - 1].SpaceAfter && isName(i - 2))
                return [i - 2, i];
        }

        return [];
    }

    // "to mend Mali-Niger ties after years of animosity": whose ties they are, theirs was the animosity.
    private List<int> Tied(int noun)
    {
        if (ClauseOf(noun) is not { } verb)
            return [];
        foreach (var held in Clause.Objects(tree, verb).Where(held => lexicon.IsIn("@ties", lexicon.LemmaOf(tree[held]))))
        {
            if (Hyphened(held) is { Count: > 0 } pair)
                return pair;
            if (Prepositional(held, "between", false) is { Count: > 0 } named)
                return [.. named.SelectMany(head => Clause.WithConjuncts(tree, head))];
        }

        return [];
    }

    // "with X as mediator": X is no side.
    private bool IsCapacity(int phrase)
    {
        for (var i = phrase + 1; i + 1 < tree.Sentence.EndToken && i <= tree.Subtree(phrase)[^1] + 1; i++)
        {
            if (tree[i].Form != "as")
                continue;
            var noun = i + 1;
            while (noun + 1 < tree.Sentence.EndToken && tree[noun].Upos is Upos.DET or Upos.ADJ)
                noun++;
            return lexicon.IsIn("@capacity", lexicon.LemmaOf(tree[noun]));
        }

        return false;
    }

    /// <summary>Whose it is: a possessor, "of", an adjective or name before it.</summary>
    public List<int> Owners(int noun)
    {
        List<int> found = [.. tree.Children(noun, "nmod:poss").Select(child => Clause.Antecedent(tree, child))];
        found.AddRange(tree.Children(noun, "nmod", "obl").Where(child => Clause.HasCase(tree, child, "of") && (tree.Is(child, "nmod") || tree[child].Xpos == "WDT")).Select(child => Clause.Antecedent(tree, child)));
        if (found.Count == 0 || found.TrueForAll(child => !isName(child)))
            found.AddRange(tree.Children(noun, "amod", "compound", "nmod:desc", "nmod:unmarked").Where(child => child < noun && isName(child)));
        // "Kenya's neighbour and backer": Kenya's both.
        if (found.Count == 0 && tree.Is(noun, "conj") && tree.Parent(noun) is { } other && tree[other].Upos == Upos.NOUN && tree.Child(noun, "det") is null)
            found.AddRange(tree.Children(other, "nmod:poss"));
        // "proxy groups", "ally state": what the compound's head belongs to.
        if (found.Count == 0 && tree.Is(noun, "compound") && tree.Parent(noun) is { } head)
            return Owners(head);
        // "support for X in its fight against Y": the fighter is X.
        if (found.Count == 0 && tree.Is(noun, "nmod") && Clause.CaseOf(tree, noun) is "in" && tree.Parent(noun) is { } fighter && isName(fighter))
            return [fighter];
        if (found.Count == 0 && tree.Is(noun, "nmod") && Clause.CaseOf(tree, noun) is "in" && tree.Parent(noun) is { } held && tree[held].Upos == Upos.NOUN)
            found.AddRange(tree.Children(held, "nmod").Where(child => child < noun && Clause.HasCase(tree, child, "for")));
        if (found.Count == 0 && tree.Is(noun, "nmod") && Clause.CaseOf(tree, noun) is "in" && lexicon.IsIn("@support", lexicon.LemmaOf(tree[noun])))
            return [.. tree.Ancestors(noun).Where(above => tree[above].Upos == Upos.VERB).Take(1).SelectMany(above => Clause.Subjects(tree, above))];
        // The same where the parser hangs it on the verb.
        if (found.Count == 0 && tree.Is(noun, "obl") && Clause.CaseOf(tree, noun) is "in" && tree.Children(noun, "case").First() is var preposition && preposition > tree.Sentence.FirstToken
            && isName(preposition - 1) && Clause.CaseOf(tree, preposition - 1) == "for")
            return [preposition - 1];
        // "has close ties with X", "in support of X": whose they are, the clause tells.
        if (found.Count == 0 && tree.Parent(noun) is { } verb && tree[verb].Upos == Upos.VERB
            && ((tree.Is(noun, "obj") && lexicon.IsIn("@carry", lexicon.LemmaOf(tree[verb]))) || (tree.Is(noun, "obl") && Clause.CaseOf(tree, noun) is "in" && (lexicon.IsIn("@support", lexicon.LemmaOf(tree[noun])) || lexicon.IsIn("@war", lexicon.LemmaOf(tree[noun]))))))
            return Clause.IsPassive(tree, verb) && lexicon.IsIn("@war", lexicon.LemmaOf(tree[noun])) ? Clause.Objects(tree, verb) : Clause.Subjects(tree, verb);
        return found;
    }

    /// <summary>Who a noun is said to be: by copula, apposition, a name behind it, or a list ("allies such as X").</summary>
    private List<int> Selves(int noun)
    {
        if (tree[noun].Upos is Upos.ADJ or Upos.VERB)
            return Described(noun);
        if (Titles.NameBehind(tree, noun, isName) is { } titled)
            return [titled];
        List<int> found = [.. tree.Children(noun, "nsubj").Select(child => Clause.Antecedent(tree, child))];
        found.AddRange(tree.Children(noun, "appos", "flat").Where(child => child > noun));
        found.AddRange(tree.Children(noun, "nmod").Where(child => Clause.CaseOf(tree, child) is "such" or "including" or "like"));
        // "the head of the House, X": the name stands beside what he heads.
        if (found.Count == 0)
            found.AddRange(tree.Children(noun, "nmod", "obl").Where(child => Clause.HasCase(tree, child, "of") && (tree.Is(child, "nmod") || tree[child].Xpos == "WDT")).SelectMany(child => tree.Children(child, "appos").Where(name => name > child + 1 && isName(name) && tree[name - 1].Form is "," or "—" or "–")));
        // "President A and the front's commander, B": A commands nothing.
        if (found.Count == 0 && tree.Is(noun, "conj") && _phrases.NameBehindComma(noun) is { } besides)
            found.Add(besides);
        if (tree.Parent(noun) is { } above && !(found.Count > 0 && tree.Is(noun, "conj")))
            found.AddRange(ByParent(noun, above));
        // "the secretary-general's envoy, X": X is no secretary-general.
        if (found.Count == 0 && !tree.Is(noun, "nmod:poss"))
            found.Add(tree.Is(noun, "compound") && tree.Parent(noun) is { } head ? head : noun);
        return found;
    }

    private IEnumerable<int> ByParent(int noun, int above)
    {
        if (tree.Is(noun, "appos") || ((tree.Is(noun, "compound") || tree.Is(noun, "nmod:desc")) && isName(above) && above > noun && !IsNameBetween(noun, above)))
            return [above];
        if (NameBefore(noun, above) is { } described)
            return [described];
        if (tree.Is(noun, "conj"))
            return tree.Child(noun, "nsubj", "cop") is null && (tree.Child(above, "cop") is not null || tree.Is(above, "appos") || tree.Is(above, "nsubj") || Clause.HasCase(tree, above, "as")) ? Selves(above).Where(self => self != above) : [];
        if (tree[above].Upos != Upos.VERB)
            return tree.Is(noun, "nmod") && Clause.HasCase(tree, noun, "as") && lexicon.IsIn("@role", lexicon.LemmaOf(tree[above])) ? Owners(above) : [];
        var verb = lexicon.LemmaOf(tree[above]);
        if (tree.Is(noun, "nsubj") && lexicon.IsIn("@list", verb))
            return Clause.Objects(tree, above);
        if ((tree.Is(noun, "obj") || tree.Is(noun, "xcomp")) && lexicon.IsIn("@be", verb))
            return Clause.Subjects(tree, above);
        // "put X at odds with Y".
        if (Clause.HasCase(tree, noun, "at") && tree.Is(noun, "obl"))
            return Clause.Objects(tree, above) is { Count: > 0 } put ? put : Clause.Subjects(tree, above);
        if (!Clause.HasCase(tree, noun, "as") || !tree.Is(noun, "obl"))
            return [];
        // "gave up its role as mediator"; "agreed, with X as mediator".
        if (Clause.Objects(tree, above).Exists(held => lexicon.IsIn("@role", lexicon.LemmaOf(tree[held]))))
            return Clause.Subjects(tree, above);
        if (tree.Children(above, "obl").LastOrDefault(child => child < noun && Clause.HasCase(tree, child, "with"), -1) is >= 0 and var named && tree.Children(noun, "case").All(word => word > named))
            return [named];
        return lexicon.IsIn("@serve", verb) ? Clause.Subjects(tree, above) : lexicon.IsIn("@call", verb) || lexicon.IsIn("@install", verb) ? Clause.Objects(tree, above) : [];
    }

    private bool IsNameBetween(int noun, int above)
    {
        for (var i = noun + 1; i < above; i++)
        {
            if (isName(i) && tree.Parent(i) != above)
                return true;
        }

        return false;
    }

    // "X, an ally of Y, has": two subjects, where the parser misses that the second describes the first.
    private int? NameBefore(int noun, int above)
    {
        if (!tree.Is(noun, "nsubj"))
            return null;
        var first = tree.Children(above, "nsubj").FirstOrDefault(child => child < noun, -1);
        // "X and Y sat down; diplomats from Z": several are not the one before.
        if (first < 0 || (tree[noun].Xpos == "NNS" && tree.Child(first, "conj") is null))
            return null;
        for (var i = first + 1; i < noun; i++)
        {
            if (tree[i].Form == ",")
                return isName(first) ? first : null;
            if (!isName(i))
                return null;
        }

        return null;
    }

    // "factions loyal to X": the noun; "X is opposed to": the subject.
    private List<int> Described(int word)
    {
        List<int> found = [.. tree.Children(word, "nsubj", "nsubj:pass").Select(child => Clause.Antecedent(tree, child))];
        if (found.Count > 0 || tree.Parent(word) is not { } above)
            return found;
        if (tree.Is(word, "amod") || tree.Is(word, "acl") || tree.Is(word, "compound") || tree.Is(word, "appos"))
            return [above];
        if (tree.Is(word, "xcomp") || tree.Is(word, "advcl"))
            return Clause.Subjects(tree, above);
        return tree.Is(word, "conj") ? Described(above) : [];
    }

    // "US-backed fighters": the name before the hyphen, whatever the parser hangs it on.
    private List<int> Prefixes(int word) =>
        word - 2 >= tree.Sentence.FirstToken && tree[word - 1].Form is "-" or "‐" or "–" && !tree[word - 2].SpaceAfter && isName(word - 2) ? [word - 2] : [];

    // "receives support from X": who receives it.
    private List<int> Holders(int noun) =>
        tree.Is(noun, "obj") && tree.Parent(noun) is { } verb && lexicon.IsIn("@receive", lexicon.LemmaOf(tree[verb])) ? Clause.Subjects(tree, verb) : [];
}
