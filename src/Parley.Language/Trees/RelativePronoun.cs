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
            if (tokens[i].Form is not ("that" or "which") || tokens[i].Head is not (>= 0 and var verb) || verb < i || tokens[verb].Deprel != "acl:relcl")
                continue;
            if (tokens[i].Deprel == "mark" && RoleIn(tokens, sentence, verb) is { } role)
                tokens[i] = tokens[i] with { Upos = Upos.PRON, Xpos = "WDT", Feats = Relative, Deprel = role };
            if (tokens[i].Deprel == "obj" && OwnInfinitive.Contains(tokens[verb].Lemma) && InfinitiveWithoutObject(tokens, sentence, verb) is { } infinitive)
                tokens[i] = tokens[i] with { Head = infinitive };
        }
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
