namespace Parley.Language.Trees;

/// <summary>Makes "provided" and "providing" the mark of the clause they bring in ("may return provided they disarm") where the parser took them for its verb.</summary>
/// <remarks>A tree that the change would break is left alone.</remarks>
internal static class ProvidedClause
{
    /// <summary>Changes heads and relations in place.</summary>
    public static void Apply(Token[] tokens, Sentence sentence)
    {
        for (var word = sentence.FirstToken + 1; word < sentence.EndToken - 2; word++)
        {
            if (tokens[word].Lemma != "provide" || !IsOpener(tokens, word) || tokens[word].Head == Token.NoHead || tokens[word].Deprel is not ("xcomp" or "ccomp" or "advcl" or "acl" or "conj"))
                continue;
            LiftClause(tokens, sentence, word);
            LiftSubject(tokens, sentence, word);
            LiftVerb(tokens, sentence, word);
            var own = Report.Children(tokens, sentence, word).ToList();
            if (own.Exists(child => child < word && tokens[child].Upos != Upos.PUNCT) || own.Find(child => child > word && IsClause(tokens, sentence, word, child)) is not (> 0 and var clause))
                continue;
            var before = tokens.AsSpan(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).ToArray();
            var main = Main(tokens, sentence, word);
            tokens[clause] = tokens[clause] with { Head = main, Deprel = "advcl" };
            foreach (var child in own.Where(child => child != clause))
                tokens[child] = tokens[child] with { Head = tokens[child].Upos == Upos.PUNCT || tokens[child].Deprel == "mark" ? clause : main };
            tokens[word] = tokens[word] with { Head = clause, Deprel = "mark", Upos = Upos.SCONJ };
            if (!Report.IsTree(tokens, sentence))
                before.CopyTo(tokens, sentence.FirstToken);
        }
    }

    // "…, provided that X goes", "…, provided the roads are opened": a finite form behind a comma that has nobody to provide.
    private static bool IsOpener(Token[] tokens, int word) =>
        tokens[word].Xpos is "VBN" or "VBG" || (tokens[word] is { Xpos: "VBD", Deprel: "conj" or "advcl" or "ccomp" } && tokens[word - 1].Form == "," && tokens[word + 1] is { Lemma: "that" } or { Upos: Upos.DET });

    // "provided the roads are opened": a parser may take the roads for what is provided.
    private static void LiftSubject(Token[] tokens, Sentence sentence, int word)
    {
        var own = Report.Children(tokens, sentence, word).ToList();
        if (own.Find(child => child > word && tokens[child] is { Deprel: "obj", Upos: Upos.NOUN or Upos.PROPN }) is not (> 0 and var thing)
            || own.Find(child => child > thing && tokens[child] is { Deprel: "ccomp" or "xcomp", Upos: Upos.VERB }) is not (> 0 and var clause))
            return;
        var below = Report.Children(tokens, sentence, clause).ToList();
        if (below.Exists(child => tokens[child].Upos == Upos.AUX) && !below.Exists(child => tokens[child].Deprel.StartsWith("nsubj", StringComparison.Ordinal)))
            tokens[thing] = tokens[thing] with { Head = clause, Deprel = below.Exists(child => tokens[child].Deprel == "aux:pass") ? "nsubj:pass" : "nsubj" };
    }

    // "to pay the wages provided parliament approves": a parser may hang both on the wages.
    private static void LiftClause(Token[] tokens, Sentence sentence, int word)
    {
        var noun = tokens[word].Head;
        if (tokens[word] is not { Deprel: "acl", Xpos: "VBN" } || tokens[noun].Upos != Upos.NOUN || tokens[noun].Head is not (>= 0 and var verb) || tokens[verb].Upos != Upos.VERB || Report.Children(tokens, sentence, word).Any())
            return;
        var clause = Report.Children(tokens, sentence, noun).FirstOrDefault(child => child > word && tokens[child] is { Deprel: "acl:relcl", Upos: Upos.VERB } && Report.Children(tokens, sentence, child).Any(subject => tokens[subject].Deprel == "nsubj" && Start(tokens, subject, word + 1) == word + 1), -1);
        if (clause < 0)
            return;
        tokens[word] = tokens[word] with { Head = verb, Deprel = "advcl" };
        tokens[clause] = tokens[clause] with { Head = word, Deprel = "ccomp" };
    }

    // "would sign, provided the truce held": a parser may take what held for what is provided.
    private static void LiftVerb(Token[] tokens, Sentence sentence, int word)
    {
        if (tokens[word - 1].Form != "," || !Enumerable.Range(sentence.FirstToken, word - sentence.FirstToken).Any(before => tokens[before].Xpos == "MD"))
            return;
        if (Report.Children(tokens, sentence, word).ToList() is not { Count: > 0 } own || own.Exists(child => child < word && tokens[child].Upos != Upos.PUNCT)
            || own.Find(child => child > word && tokens[child] is { Deprel: "obj", Upos: Upos.NOUN or Upos.PROPN }) is not (> 0 and var thing)
            || tokens[thing + 1] is not { Deprel: "acl" or "xcomp" or "ccomp", Xpos: "VBN" or "VBD" } verb || (verb.Head != thing && verb.Head != word))
            return;
        tokens[thing + 1] = verb with { Head = word, Deprel = "ccomp", Xpos = "VBD", Feats = "Mood=Ind|Tense=Past|VerbForm=Fin" };
        tokens[thing] = tokens[thing] with { Head = thing + 1, Deprel = "nsubj" };
    }

    // "said it would sign, provided …": what depends is what is said and not the saying.
    private static int Main(Token[] tokens, Sentence sentence, int word)
    {
        var above = tokens[word].Head;
        return tokens[word].Deprel == "ccomp" && Report.IsSayingWord(tokens[above].Lemma) && Report.Children(tokens, sentence, above).LastOrDefault(child => child < word && tokens[child].Deprel == "ccomp", -1) is >= 0 and var said ? said : above;
    }

    // A predicate whose subject stands right behind the word or its "that".
    private static bool IsClause(Token[] tokens, Sentence sentence, int word, int child)
    {
        var first = tokens[word + 1].Lemma == "that" ? word + 2 : word + 1;
        return tokens[child].Upos is Upos.VERB or Upos.ADJ or Upos.NOUN && tokens[child].Deprel is "ccomp" or "obj" or "xcomp" or "advcl"
            && Report.Children(tokens, sentence, child).Any(subject => subject < child && tokens[subject].Deprel.StartsWith("nsubj", StringComparison.Ordinal) && Start(tokens, subject, first) == first);
    }

    // Where the words before a subject that belong to it begin.
    private static int Start(Token[] tokens, int subject, int least)
    {
        var at = subject;
        while (at > least && (tokens[at - 1].Head == subject || tokens[at - 1].Head == at))
            at--;
        return at;
    }
}
