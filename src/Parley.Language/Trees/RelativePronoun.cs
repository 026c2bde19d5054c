namespace Parley.Language.Trees;

/// <summary>Puts right the pronoun of a relative clause: of "talks that Togo called useful" it is the object and no conjunction, of "measures that Lima threatens to block" the object of blocking.</summary>
internal static class RelativePronoun
{
    private const string Relative = "PronType=Rel";

    private static readonly HashSet<string> OwnInfinitive = [.. WordList.Lines("Trees/own-infinitive-verbs.txt")];

    /// <summary>Changes tags, heads and relations in place.</summary>
    public static void Apply(Token[] tokens, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (tokens[i].Form is not ("that" or "which") || tokens[i].Head is not (>= 0 and var verb) || verb < i)
                continue;
            if (tokens[i].Deprel == "mark" && JudgedBefore(tokens, sentence, i, verb) is { } judged)
                tokens[verb] = tokens[verb] with { Head = judged, Deprel = "acl:relcl" };
            if (tokens[verb].Deprel != "acl:relcl")
                continue;
            if (tokens[i].Deprel == "mark" && RoleIn(tokens, sentence, verb) is { } role)
                tokens[i] = tokens[i] with { Upos = Upos.PRON, Xpos = "WDT", Feats = Relative, Deprel = role };
            if (tokens[i].Deprel == "obj" && OwnInfinitive.Contains(tokens[verb].Lemma) && InfinitiveWithoutObject(tokens, sentence, verb) is { } infinitive)
                tokens[i] = tokens[i] with { Head = infinitive };
        }
    }

    // "held talks on Monday that Togo described as useful": what is described is the object before, where nothing makes the clause its result ("so many that").
    private static int? JudgedBefore(Token[] tokens, Sentence sentence, int that, int verb)
    {
        if (tokens[verb] is not { Deprel: "advcl", Upos: Upos.VERB, Head: >= 0 and var main } || main > that || RoleIn(tokens, sentence, verb) != "obj")
            return null;
        if (!Report.Children(tokens, sentence, verb).Any(child => child > verb && Report.Children(tokens, sentence, child).Any(word => tokens[word] is { Deprel: "case", Form: "as" })) || Enumerable.Range(main, that - main).Any(i => tokens[i].Lemma is "so" or "such"))
            return null;
        return Report.Children(tokens, sentence, main).Where(child => child > main && child < that && tokens[child] is { Deprel: "obj", Upos: Upos.NOUN }).Select(child => (int?)child).LastOrDefault();
    }

    // What the clause lacks.
    private static string? RoleIn(Token[] tokens, Sentence sentence, int verb)
    {
        var own = Report.Children(tokens, sentence, verb).Select(child => tokens[child].Deprel).ToList();
        if (!own.Exists(relation => relation.StartsWith("nsubj", StringComparison.Ordinal) || relation.StartsWith("csubj", StringComparison.Ordinal)))
            return own.Contains("aux:pass") ? "nsubj:pass" : "nsubj";
        return tokens[verb].Upos == Upos.VERB && !own.Exists(relation => relation is "obj" or "ccomp" or "aux:pass" or "cop") ? "obj" : null;
    }

    private static int? InfinitiveWithoutObject(Token[] tokens, Sentence sentence, int verb)
    {
        foreach (var child in Report.Children(tokens, sentence, verb))
        {
            if (child > verb && tokens[child] is { Deprel: "xcomp", Upos: Upos.VERB, Xpos: "VB" } && !Report.Children(tokens, sentence, child).Any(below => tokens[below].Deprel is "obj" or "ccomp" or "xcomp"))
                return child;
        }

        return null;
    }
}
