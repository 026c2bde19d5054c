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
            if (IsPredicate(tokens, sentence, noun) || SubjectOf(tokens, sentence, verb, noun) is not { } subject)
                continue;
            var before = tokens.AsSpan(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).ToArray();
            Lift(tokens, sentence, verb, noun, subject);
            if (!Report.IsTree(tokens, sentence))
                before.CopyTo(tokens, sentence.FirstToken);
        }
    }

    // "It was, in short, armed robbery": the clause has its verb; "in renewed fighting" is no object.
    private static bool IsPredicate(Token[] tokens, Sentence sentence, int noun) =>
        Report.Children(tokens, sentence, noun).Any(child => child < noun && tokens[child].Deprel is "cop" or "aux" or "case" or "mark" or "expl");

    private static int? SubjectOf(Token[] tokens, Sentence sentence, int verb, int noun)
    {
        foreach (var child in Report.Children(tokens, sentence, verb))
        {
            if (child < verb && tokens[child].Deprel == "nsubj" && tokens[verb].Xpos == "VBD")
                return child;
        }

        if (tokens[verb - 1].Form != "," || Report.Children(tokens, sentence, noun).Any(child => child == verb - 1 && tokens[child].Deprel is "det" or "nmod:poss"))
            return null;
        // "Japan, which lends it ships, voiced concern": the subject hangs on the noun, or the noun on the subject.
        if (tokens[noun].Head == Token.NoHead)
            return Report.Children(tokens, sentence, noun).Where(child => child < verb && tokens[child].Deprel == "nsubj").Select(child => (int?)child).FirstOrDefault();
        var above = tokens[noun].Head;
        return IsObjectTooMany(tokens, sentence, above, noun) ? Topic(tokens, sentence, tokens[above].Head)
            : above < verb && tokens[noun].Deprel is "appos" or "conj" && Report.Children(tokens, sentence, above).Any(child => child < verb && tokens[child].Deprel == "acl:relcl") ? Topic(tokens, sentence, above)
            : null;
    }

    // The noun may hang on the verb of the clause between, which has an object already.
    private static bool IsObjectTooMany(Token[] tokens, Sentence sentence, int clause, int noun) =>
        tokens[clause].Deprel == "acl:relcl" && tokens[noun].Deprel == "obj" && Report.Children(tokens, sentence, clause).Any(child => child > clause && child < noun && tokens[child].Deprel == "obj");

    // A name or noun that heads the sentence because nothing is told of it.
    private static int? Topic(Token[] tokens, Sentence sentence, int head) =>
        tokens[head] is { Head: Token.NoHead, Upos: Upos.PROPN or Upos.NOUN } && !IsPredicate(tokens, sentence, head) && !Report.Children(tokens, sentence, head).Any(child => tokens[child].Deprel is "nsubj" or "csubj") ? head : null;

    private static void Lift(Token[] tokens, Sentence sentence, int verb, int noun, int subject)
    {
        var isBelowSubject = tokens[subject].Head == Token.NoHead;
        var place = isBelowSubject ? subject : noun;
        tokens[verb] = tokens[verb] with { Head = tokens[place].Head, Deprel = tokens[place].Deprel, Xpos = "VBD" };
        foreach (var child in Report.Children(tokens, sentence, place).ToList())
        {
            if (child == verb || child == noun || !(isBelowSubject ? IsBehind(tokens[child], child, verb) : IsOfClause(tokens[child], child, verb, noun)))
                continue;
            tokens[child] = tokens[child] with { Head = IsOfName(tokens[child]) && child < subject ? subject : verb };
        }

        tokens[noun] = tokens[noun] with { Head = verb, Deprel = "obj" };
        tokens[subject] = tokens[subject] with { Head = verb, Deprel = "nsubj" };
    }

    private static bool IsOfName(Token token) => token.Deprel is "nmod:poss" or "det" or "compound" or "amod";

    // By the subject: verbs and stops behind the verb belong to the clause.
    private static bool IsBehind(Token token, int child, int verb) => child > verb && token.Upos is Upos.VERB or Upos.PUNCT;

    // By the noun: words before the verb, and verbs and stops behind the noun.
    private static bool IsOfClause(Token token, int child, int verb, int noun) =>
        child < verb || (child > noun && (token.Upos is Upos.PUNCT || (token.Deprel == "conj" && token.Upos == Upos.VERB) || token.Deprel is "parataxis" or "advcl"));
}
