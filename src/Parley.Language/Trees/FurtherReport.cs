namespace Parley.Language.Trees;

/// <summary>Gives a second report to who made the first: of "she said it was ready if Chad left, and warned that it would fight" the parser may hang "warned" on "left".</summary>
/// <remarks>Both verbs say something in the past, the second after a comma and "and" or "but", with a clause that it tells and no subject of its own.</remarks>
internal static class FurtherReport
{
    private const int MaxSteps = 8;

    /// <summary>Changes heads in place.</summary>
    public static void Apply(Token[] tokens, Sentence sentence)
    {
        for (var verb = sentence.FirstToken + 1; verb < sentence.EndToken; verb++)
        {
            if (tokens[verb] is { Xpos: "VBD", Deprel: "conj", Head: >= 0 and var beside } && beside < verb && Report.IsSaying(tokens[verb]) && GoesOn(tokens, sentence, verb) && First(tokens, beside) is { } first)
                tokens[verb] = tokens[verb] with { Head = first };
        }
    }

    private static bool GoesOn(Token[] tokens, Sentence sentence, int verb)
    {
        var children = Report.Children(tokens, sentence, verb).ToList();
        return children.Exists(child => child > sentence.FirstToken && child < verb && tokens[child] is { Deprel: "cc", Lemma: "and" or "but" } && tokens[child - 1].Form == ",")
            && children.Exists(child => child > verb && tokens[child].Deprel == "ccomp")
            && !children.Exists(child => tokens[child].Deprel.StartsWith("nsubj", StringComparison.Ordinal) || tokens[child].Upos == Upos.AUX);
    }

    /// <summary>The report whose content the verb beside stands in, or null.</summary>
    private static int? First(Token[] tokens, int beside)
    {
        for (var (at, steps) = (beside, 0); tokens[at].Head >= 0 && steps < MaxSteps; at = tokens[at].Head, steps++)
        {
            var above = tokens[at].Head;
            if (tokens[at].Deprel == "ccomp" && above < at && tokens[above].Xpos == "VBD" && Report.IsSaying(tokens[above]))
                return above;
        }

        return null;
    }
}
