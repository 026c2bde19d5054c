namespace Parley.Language.Trees;

/// <summary>Gives a clause its verb back where the parser took it for an attribute of the noun behind it: "The union eased limits", "Peru, which borders it, deployed tanks".</summary>
/// <remarks>
/// A past form with a subject of its own is no attribute; neither is one that stands bare behind a comma before a bare noun where the sentence has no other
/// finite verb to tell of its subject. The verb takes the noun's place, the noun becomes its object. A tree that the change would break is left alone.
/// </remarks>
internal static class FiniteVerbRepair
{
    /// <summary>Changes heads and relations in place.</summary>
    public static void Apply(Token[] tokens, Sentence sentence)
    {
        for (var verb = sentence.FirstToken + 1; verb < sentence.EndToken; verb++)
        {
            if (tokens[verb] is not { Upos: Upos.VERB, Deprel: "amod", Xpos: "VBD" or "VBN" } || tokens[verb].Head <= verb)
                continue;
            var noun = tokens[verb].Head;
            if (SubjectOf(tokens, sentence, verb, noun) is not { } subject)
                continue;
            var before = tokens.AsSpan(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).ToArray();
            Lift(tokens, sentence, verb, noun, subject);
            if (!Report.IsTree(tokens, sentence))
                before.CopyTo(tokens, sentence.FirstToken);
        }
    }

    private static int? SubjectOf(Token[] tokens, Sentence sentence, int verb, int noun)
    {
        foreach (var child in Report.Children(tokens, sentence, verb))
        {
            if (child < verb && tokens[child].Deprel == "nsubj")
                return child;
        }

        if (tokens[verb - 1].Form != "," || Report.Children(tokens, sentence, noun).Any(child => child > verb - 2 && child < verb && tokens[child].Deprel is "det" or "nmod:poss"))
            return null;
        // "Japan, which lends it ships, voiced concern": the subject hangs on the noun, or the noun on the subject.
        if (tokens[noun].Head == Token.NoHead)
            return Report.Children(tokens, sentence, noun).Where(child => child < verb && tokens[child].Deprel == "nsubj").Select(child => (int?)child).FirstOrDefault();
        var above = tokens[noun].Head;
        return above < verb && tokens[above].Head == Token.NoHead && tokens[above].Upos is Upos.PROPN or Upos.NOUN && tokens[noun].Deprel is "appos" or "conj"
            && Report.Children(tokens, sentence, above).Any(child => child < verb && tokens[child].Deprel == "acl:relcl") ? above : null;
    }

    private static void Lift(Token[] tokens, Sentence sentence, int verb, int noun, int subject)
    {
        var isBelowSubject = tokens[noun].Head == subject;
        var place = isBelowSubject ? subject : noun;
        tokens[verb] = tokens[verb] with { Head = tokens[place].Head, Deprel = tokens[place].Deprel, Xpos = "VBD" };
        foreach (var child in Report.Children(tokens, sentence, place).ToList())
        {
            if (child == verb || child == noun || !IsOfClause(tokens, child, verb, noun, isBelowSubject))
                continue;
            tokens[child] = tokens[child] with { Head = tokens[child].Deprel is "nmod:poss" or "det" or "compound" or "amod" && child < subject ? subject : verb };
        }

        tokens[noun] = tokens[noun] with { Head = verb, Deprel = "obj" };
        tokens[subject] = tokens[subject] with { Head = verb, Deprel = "nsubj" };
    }

    // What stood by the noun or the subject and belongs to the clause: words before the verb (by the noun), verbs and stops behind it.
    private static bool IsOfClause(Token[] tokens, int child, int verb, int noun, bool isBelowSubject) =>
        isBelowSubject ? child > verb && (tokens[child].Upos is Upos.VERB or Upos.PUNCT) : child < verb || (child > noun && (tokens[child].Upos is Upos.PUNCT || tokens[child].Deprel is "conj" && tokens[child].Upos == Upos.VERB || tokens[child].Deprel is "parataxis" or "advcl"));
}
