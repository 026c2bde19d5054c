namespace Parley.Language.Trees;

/// <summary>Gives a clause its verb that was taken for a noun: "if Peru shares data", "unless Chad signs first".</summary>
/// <remarks>Only behind a word that opens a clause, where the clause has no other verb and a name stands right before the word.</remarks>
internal static class VerblessClause
{
    /// <summary>Changes tags, heads and relations in place.</summary>
    public static void Apply(Token[] tokens, Sentence sentence)
    {
        for (var opener = sentence.FirstToken; opener + 3 < sentence.EndToken; opener++)
        {
            if (tokens[opener] is not { Upos: Upos.SCONJ, Deprel: "mark", Head: >= 0 and var thing } || thing < opener + 3 || tokens[thing].Upos != Upos.NOUN)
                continue;
            if (Report.Children(tokens, sentence, thing).Any(child => tokens[child].Deprel is "cop" or "nsubj" or "aux" or "aux:pass" or "expl"))
                continue;
            var verb = Report.Children(tokens, sentence, thing).FirstOrDefault(child => child < thing && tokens[child] is { Deprel: "compound", Upos: Upos.NOUN, Xpos: "NNS" or "VBZ" } && tokens[child - 1] is { Upos: Upos.PROPN, Deprel: "compound" } name && name.Head == child, -1);
            if (verb > opener + 1)
                Lift(tokens, sentence, verb, thing);
        }
    }

    private static void Lift(Token[] tokens, Sentence sentence, int verb, int thing)
    {
        var before = tokens.AsSpan(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).ToArray();
        var form = tokens[verb].Form.ToLowerInvariant();
        tokens[verb] = tokens[verb] with { Head = tokens[thing].Head, Deprel = "advcl", Upos = Upos.VERB, Xpos = "VBZ", Feats = TaggedVerb.Present, Lemma = form.EndsWith('s') ? form[..^1] : form };
        foreach (var child in Report.Children(tokens, sentence, thing).Where(child => child < verb || (child > thing && tokens[child].Deprel is "nmod:unmarked" or "advcl")).ToList())
            tokens[child] = tokens[child] with { Head = verb };
        tokens[thing] = tokens[thing] with { Head = verb, Deprel = "obj" };
        tokens[verb - 1] = tokens[verb - 1] with { Deprel = "nsubj" };
        if (!Report.IsTree(tokens, sentence))
            before.CopyTo(tokens, sentence.FirstToken);
    }
}
