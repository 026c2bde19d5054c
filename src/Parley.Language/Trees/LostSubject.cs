namespace Parley.Language.Trees;

/// <summary>Gives a clause its subject back where the parser took the word that opens it for a preposition or a verb: "two days after the envoy met the general", "provided men who left came back".</summary>
/// <remarks>A finite verb that is added to no other by a word and has nobody to act is no clause. A tree that the change would break is left alone.</remarks>
internal static class LostSubject
{
    private static readonly HashSet<string> Openers = [.. WordList.Lines("Trees/clause-openers.txt")];

    /// <summary>Changes heads and relations in place.</summary>
    public static void Apply(Token[] tokens, Sentence sentence)
    {
        for (var verb = sentence.FirstToken + 2; verb < sentence.EndToken; verb++)
        {
            if (tokens[verb] is not { Xpos: "VBD" or "VBZ" or "VBP", Upos: Upos.VERB, Head: >= 0 } || Report.Children(tokens, sentence, verb).Any(child => IsSubject(tokens[child])))
                continue;
            var before = tokens.AsSpan(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).ToArray();
            if ((AfterPreposition(tokens, sentence, verb) || AfterProvided(tokens, sentence, verb)) && !Report.IsTree(tokens, sentence))
                before.CopyTo(tokens, sentence.FirstToken);
        }
    }

    private static bool AfterPreposition(Token[] tokens, Sentence sentence, int verb)
    {
        // "went home and, after the talks, left": a verb joined by a word has the subject of the first.
        if (tokens[verb].Deprel is not ("advcl" or "acl" or "parataxis" or "conj") || Report.Children(tokens, sentence, verb).Any(child => tokens[child].Deprel == "cc"))
            return false;
        foreach (var noun in Report.Children(tokens, sentence, verb).Where(child => child < verb && tokens[child].Deprel == "obl"))
        {
            if (Report.Children(tokens, sentence, noun).FirstOrDefault(child => tokens[child].Deprel == "case", -1) is not (>= 0 and var opener) || !Openers.Contains(tokens[opener].Lemma))
                continue;
            tokens[noun] = tokens[noun] with { Deprel = "nsubj" };
            tokens[verb] = tokens[verb] with { Deprel = tokens[verb].Deprel == "conj" ? "advcl" : tokens[verb].Deprel };
            tokens[opener] = tokens[opener] with { Head = verb, Deprel = "mark", Upos = Upos.SCONJ };
            return true;
        }

        return false;
    }

    // The noun is the object of "provided", and nothing stands between its phrase and the verb.
    private static bool AfterProvided(Token[] tokens, Sentence sentence, int verb)
    {
        for (var word = verb - 2; word > sentence.FirstToken; word--)
        {
            if (tokens[word] is not { Lemma: "provide", Xpos: "VBN" or "VBG" or "VBD", Head: >= 0 and var main } || tokens[word - 1].Form != "," || main > word)
                continue;
            var noun = Report.Children(tokens, sentence, word).FirstOrDefault(child => child > word && tokens[child].Deprel is "obj" or "nsubj", -1);
            if (noun < 0 || noun > verb || !Enumerable.Range(word + 1, verb - word - 1).All(i => IsBelow(tokens, i, noun)))
                return false;
            tokens[noun] = tokens[noun] with { Head = verb, Deprel = "nsubj" };
            foreach (var child in Report.Children(tokens, sentence, word).Where(child => child != verb).ToList())
                tokens[child] = tokens[child] with { Head = verb };
            tokens[verb] = tokens[verb] with { Head = main, Deprel = "advcl" };
            tokens[word] = tokens[word] with { Head = verb, Deprel = "mark", Upos = Upos.SCONJ };
            return true;
        }

        return false;
    }

    private static bool IsBelow(Token[] tokens, int token, int head)
    {
        for (var (at, steps) = (token, 0); at >= 0 && steps < tokens.Length; at = tokens[at].Head, steps++)
        {
            if (at == head)
                return true;
        }

        return false;
    }

    private static bool IsSubject(Token token) => token.Deprel is "nsubj" or "nsubj:pass" or "expl" or "csubj" or "csubj:pass";
}
