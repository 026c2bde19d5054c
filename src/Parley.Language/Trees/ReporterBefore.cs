namespace Parley.Language.Trees;

/// <summary>Gives "saying it would …" to who is one: of "the miners walked out after the board refused, saying it would talk" the parser may hang "saying" on "walked".</summary>
internal static class ReporterBefore
{
    /// <summary>Changes heads in place.</summary>
    public static void Apply(Token[] tokens, Sentence sentence)
    {
        for (var i = sentence.FirstToken + 1; i < sentence.EndToken; i++)
        {
            if (tokens[i] is { Xpos: "VBG", Deprel: "advcl", Head: >= 0 and var verb } && verb < i && tokens[i - 1].Form == "," && Report.IsSayingWord(tokens[i].Lemma)
                && Subject(tokens, sentence, verb) is { } several && tokens[several].Feature("Number") == "Plur" && SaysIt(tokens, sentence, i) && Between(tokens, sentence, verb, i) is { } clause)
                tokens[i] = tokens[i] with { Head = clause };
        }
    }

    private static bool SaysIt(Token[] tokens, Sentence sentence, int report) =>
        Report.Children(tokens, sentence, report).Any(content => tokens[content].Deprel == "ccomp" && Subject(tokens, sentence, content) is { } subject && tokens[subject] is { Lemma: "it", Xpos: "PRP" });

    // The clause right before, whose subject is one.
    private static int? Between(Token[] tokens, Sentence sentence, int verb, int report) =>
        Report.Children(tokens, sentence, verb).LastOrDefault(child => child > verb && child < report && tokens[child] is { Deprel: "advcl" or "ccomp", Upos: Upos.VERB }, -1) is >= 0 and var clause
        && Subject(tokens, sentence, clause) is { } subject && tokens[subject] is { Upos: Upos.NOUN or Upos.PROPN } && tokens[subject].Feature("Number") == "Sing" ? clause : null;

    private static int? Subject(Token[] tokens, Sentence sentence, int verb) =>
        Report.Children(tokens, sentence, verb).Where(child => child < verb && tokens[child].Deprel == "nsubj").Select(child => (int?)child).FirstOrDefault();
}
