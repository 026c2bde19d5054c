namespace Parley.Language.Trees;

/// <summary>Puts right what is joined to an apposition: in "Albania, Kosovo's neighbour and supporter, agreed" the supporter stands beside the neighbour and not beside Albania.</summary>
internal static class JoinedApposition
{
    /// <summary>Changes heads in place.</summary>
    public static void Apply(Token[] tokens, Sentence sentence)
    {
        for (var i = sentence.FirstToken + 2; i < sentence.EndToken; i++)
        {
            if (tokens[i] is not { Deprel: "conj", Upos: Upos.NOUN, Head: >= 0 and var name } || name > i || tokens[name].Upos != Upos.PROPN || Linked(tokens, sentence, i) is not { } link)
                continue;
            // No comma before the "and": the apposition goes on.
            var apposition = Report.Children(tokens, sentence, name).LastOrDefault(child => child > name && child < i && tokens[child] is { Deprel: "appos", Upos: Upos.NOUN }, -1);
            if (apposition >= 0 && Enumerable.Range(apposition, link - apposition).All(at => tokens[at].Form != ",") && IsClosed(tokens, sentence, i))
                tokens[i] = tokens[i] with { Head = apposition };
        }
    }

    private static int? Linked(Token[] tokens, Sentence sentence, int noun) =>
        Report.Children(tokens, sentence, noun).Where(child => child < noun && tokens[child].Deprel == "cc").Select(child => (int?)child).FirstOrDefault();

    private static bool IsClosed(Token[] tokens, Sentence sentence, int noun)
    {
        var end = noun;
        while (end + 1 < sentence.EndToken && tokens[end + 1].Head >= noun && tokens[end + 1].Head <= end && tokens[end + 1].Form != ",")
            end++;
        return end + 1 < sentence.EndToken && tokens[end + 1].Form == ",";
    }
}
