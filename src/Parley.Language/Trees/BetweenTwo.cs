namespace Parley.Language.Trees;

/// <summary>Joins the second of two behind "between" to the first: of "talks between Peru and Chile's rulers" the parser may hang both on "talks".</summary>
internal static class BetweenTwo
{
    /// <summary>Changes heads and relations in place.</summary>
    public static void Apply(Token[] tokens, Sentence sentence)
    {
        for (var preposition = sentence.FirstToken; preposition + 3 < sentence.EndToken; preposition++)
        {
            if (tokens[preposition] is not { Lemma: "between", Deprel: "case", Head: >= 0 and var first } || first < preposition || tokens[first].Deprel is not ("nmod" or "obl") || Report.Children(tokens, sentence, first).Any(child => tokens[child].Deprel == "conj"))
                continue;
            if (Second(tokens, sentence, first) is { } second)
                tokens[second] = tokens[second] with { Head = first, Deprel = "conj" };
        }
    }

    // Beside the first, with "and" right behind it and no preposition of its own.
    private static int? Second(Token[] tokens, Sentence sentence, int first)
    {
        var second = Report.Children(tokens, sentence, tokens[first].Head).FirstOrDefault(child => child > first && tokens[child].Deprel == tokens[first].Deprel, -1);
        if (second < 0)
            return null;
        var own = Report.Children(tokens, sentence, second).ToList();
        return own.Exists(child => tokens[child] is { Deprel: "cc", Lemma: "and" } && child > first && child < second) && !own.Exists(child => tokens[child].Deprel == "case" && child > first && child < second && tokens[child].Xpos != "POS") ? second : null;
    }
}
