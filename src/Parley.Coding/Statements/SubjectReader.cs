using Parley.Language;

namespace Parley.Coding.Statements;

/// <summary>Finds the word that names who speaks by a cue: its subject, the subject it shares with another verb, or the agent of a passive.</summary>
internal sealed class SubjectReader(SyntaxTree tree, WordSets words)
{
    private const int Deepest = 6;

    /// <summary>The head of the words that name the speaker, or null.</summary>
    public int? Of(int verb) => Of(verb, Deepest);

    public bool IsPassive(int verb) =>
        tree.Children(verb, "csubj:pass", "aux:pass").Any() || (tree.Child(verb, "nsubj:pass") is not null && tree[verb].Xpos != "VBD") || (tree[verb].Xpos == "VBN" && tree[verb].Deprel is "acl" or "advcl" && tree.Child(verb, "aux") is null);

    public int? Agent(int verb) =>
        tree.Children(verb, "obl").Where(child => tree[child].Deprel == "obl:agent" || tree.Children(child, "case").Any(marker => tree[marker].Lemma == "by"))
            .Select(child => (int?)child).FirstOrDefault();

    /// <summary>Whether a verb is an infinitive with "to".</summary>
    public bool IsInfinitive(int verb) => tree.Children(verb, "mark").Any(mark => tree[mark].Lemma == "to");

    private int? Of(int verb, int depth)
    {
        if (depth == 0)
            return null;
        // Of two subjects ("Deal near, minister says") the nearer one is the verb's own.
        var subjects = tree.Children(verb, "nsubj").Where(subject => tree[subject].Deprel != "nsubj:pass" || depth < Deepest || !IsPassive(verb)).ToList();
        if (subjects.Count > 0)
            return Antecedent(subjects.FindLast(subject => subject < verb && !HasMark(subject, verb)) is > 0 and var near ? near : subjects[0], verb);
        if (depth == Deepest && IsPassive(verb))
            return Agent(verb);
        if (BehindQuotation(verb) is { } behind)
            return behind;
        return tree.Parent(verb) is { } parent ? Shared(verb, parent, depth - 1) : null;
    }

    // "“They will not sign,” a diplomat said": a parser may hang the speaker on what is quoted, across the closing mark.
    private int? BehindQuotation(int verb)
    {
        foreach (var quoted in tree.Children(verb, "ccomp").Where(child => child < verb).SelectMany(Clauses))
        {
            if (tree.Children(quoted, "nsubj").FirstOrDefault(child => child > quoted && child < verb && Enumerable.Range(quoted, child - quoted).Any(token => tree[token].Xpos is "''" or "``"), -1) is > 0 and var speaker)
                return speaker;
        }

        return null;
    }

    // The quoted clause and those beside it: "the sea is ours, and the law is on our side".
    private IEnumerable<int> Clauses(int quoted) => tree.Children(quoted, "conj", "parataxis").SelectMany(Clauses).Append(quoted);

    private bool HasMark(int from, int to) => Enumerable.Range(from, to - from).Any(token => tree[token].Form == ",");

    private int? Shared(int verb, int parent, int depth)
    {
        if (tree.Is(verb, "conj"))
            return tree[parent].Upos is Upos.VERB or Upos.AUX or Upos.ADJ || tree.Child(parent, "cop") is not null ? Of(parent, depth) : null;
        if (tree.Is(verb, "xcomp") || tree.Is(verb, "ccomp"))
            return Governed(verb, parent, depth);
        if (tree[verb].Deprel == "acl:relcl")
            return null;
        if (tree.Is(verb, "acl"))
            return tree[verb].Xpos == "VBG" ? Bearer(parent, depth) : null;
        if (!tree.Is(verb, "advcl"))
            return tree.Is(verb, "parataxis") && tree[verb].Xpos == "VBG" ? Of(parent, depth) : null;
        if (IsInfinitive(verb))
            return words.TakesPurpose(tree[parent].Lemma) ? Of(parent, depth) : null;
        if (tree[verb].Xpos == "VBG")
            return tree[parent].Upos is Upos.NOUN or Upos.PROPN && tree.Child(parent, "cop") is null ? Bearer(parent, depth) : Of(parent, depth);
        return null;
    }

    /// <summary>"went on to say", "was quoted as saying", "forced him to admit".</summary>
    private int? Governed(int verb, int parent, int depth)
    {
        var lemma = tree[parent].Lemma;
        if (words.Causes(lemma) && tree.Child(parent, "obj") is { } made)
            return made;
        if (IsPassive(parent))
            return words.Relays(lemma) ? Of(parent, depth) : null;
        if (words.IsLight(lemma) && tree[verb].Xpos == "VBG" && tree.Child(parent, "obj") is not null)
            return Of(parent, depth);
        if (words.TakesPurpose(lemma) && tree.Is(verb, "xcomp") && IsInfinitive(verb) && tree.Child(parent, "obj") is null)
            return Of(parent, depth);
        return words.Leads(lemma) && (IsInfinitive(verb) || tree[verb].Xpos == "VBG") ? Of(parent, depth) : null;
    }

    /// <summary>"issued a statement saying": the ministry; "a letter saying": the letter.</summary>
    private int? Bearer(int noun, int depth)
    {
        if (tree.Child(noun, "nmod:poss") is { } owner)
            return owner;
        if (tree.Is(noun, "obj") && tree.Parent(noun) is { } verb && words.IsLight(tree[verb].Lemma) && words.NounClass(tree[noun].Form) is not ("person" or "plural" or "source"))
            return Of(verb, depth) ?? noun;
        return tree[noun].Upos is Upos.NOUN or Upos.PROPN ? noun : null;
    }

    private int? Antecedent(int subject, int verb)
    {
        var token = tree[subject];
        if (token.Feature("PronType") != "Rel" && token.Xpos is not ("WDT" or "WP"))
            return subject;
        for (var at = verb; ;)
        {
            if (tree[at].Deprel == "acl:relcl")
                return tree.Parent(at);
            if (!tree.Is(at, "conj") || tree.Parent(at) is not { } head)
                return subject;
            at = head;
        }
    }
}
