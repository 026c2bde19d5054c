namespace Parley.Language.Trees;

/// <summary>
/// Puts right appositions in lists: in "Albania, Kosovo's neighbour and supporter, agreed" the supporter stands beside the neighbour and not beside Albania; in "Ana Ruiz and Bo Lind, head of the bank, met"
/// who heads it is the one right before, and "Peru, the World Bank and Chad have offered" lists three.
/// </summary>
internal static class JoinedApposition
{
    /// <summary>Changes heads in place.</summary>
    public static void Apply(Token[] tokens, Sentence sentence)
    {
        Join(tokens, sentence);
        List(tokens, sentence);
        for (var i = sentence.FirstToken + 2; i < sentence.EndToken; i++)
        {
            if (tokens[i] is { Deprel: "appos", Upos: Upos.NOUN, Xpos: "NN", Head: >= 0 and var first } && first < i && NameRightBefore(tokens, sentence, i, first) is { } name)
                tokens[i] = tokens[i] with { Head = name };
            else if (tokens[i] is { Deprel: "appos", Upos: Upos.NOUN, Head: >= 0 and var verb } && verb < i && tokens[verb].Upos == Upos.VERB && NounRightBefore(tokens, sentence, i) is { } noun)
                tokens[i] = tokens[i] with { Head = noun };
        }
    }

    // "to rein in the Front (FLN), a rebel group": beside no verb, but beside what stands before its comma.
    private static int? NounRightBefore(Token[] tokens, Sentence sentence, int apposition)
    {
        var start = StartOf(tokens, sentence, apposition);
        if (start - 2 < sentence.FirstToken || tokens[start - 1].Form != ",")
            return null;
        var noun = start - 2;
        while (tokens[noun].Head >= sentence.FirstToken && tokens[noun].Head < start && tokens[tokens[noun].Head].Upos is Upos.NOUN or Upos.PROPN && tokens[noun].Deprel is "flat" or "punct" or "compound" or "appos")
            noun = tokens[noun].Head;
        return tokens[noun].Upos == Upos.PROPN && !IsBelow(tokens, noun, apposition) ? noun : null;
    }

    private static bool IsBelow(Token[] tokens, int token, int head)
    {
        for (var (at, steps) = (token, 0); at != Token.NoHead && steps < tokens.Length; at = tokens[at].Head, steps++)
        {
            if (at == head)
                return true;
        }

        return false;
    }

    private static int StartOf(Token[] tokens, Sentence sentence, int head) =>
        Enumerable.Range(sentence.FirstToken, head - sentence.FirstToken).Where(i => tokens[i].Head == head && tokens[i].Deprel != "punct").Append(head).Min();

    // The last one joined to what it hangs on, where nothing but a comma stands between that name and the apposition's words.
    private static int? NameRightBefore(Token[] tokens, Sentence sentence, int apposition, int first)
    {
        var start = StartOf(tokens, sentence, apposition);
        if (start - 2 < sentence.FirstToken || tokens[start - 1].Form != ",")
            return null;
        var name = start - 2;
        while (tokens[name].Deprel is "flat" or "punct" or "compound" && tokens[name].Head >= sentence.FirstToken && tokens[name].Head < name)
            name = tokens[name].Head;
        return tokens[name] is { Upos: Upos.PROPN, Deprel: "conj" } && tokens[name].Head == first ? name : null;
    }

    private static void Join(Token[] tokens, Sentence sentence)
    {
        for (var i = sentence.FirstToken + 2; i < sentence.EndToken; i++)
        {
            if (tokens[i] is not { Deprel: "conj", Upos: Upos.NOUN, Head: >= 0 and var name } || name > i || tokens[name].Upos != Upos.PROPN || Linked(tokens, sentence, i) is not { } link)
                continue;
            // No comma before the "and": the apposition goes on.
            var apposition = Report.Children(tokens, sentence, name).LastOrDefault(child => child > name && child < i && tokens[child] is { Deprel: "appos", Upos: Upos.NOUN }, -1);
            if (apposition >= 0 && apposition < link && Enumerable.Range(apposition, link - apposition).All(at => tokens[at].Form != ",") && IsClosed(tokens, sentence, i))
                tokens[i] = tokens[i] with { Head = apposition };
        }
    }

    // An apposition ends with a comma; three names before a verb do not.
    private static void List(Token[] tokens, Sentence sentence)
    {
        for (var last = sentence.FirstToken + 4; last < sentence.EndToken; last++)
        {
            if (tokens[last] is not { Deprel: "conj", Upos: Upos.PROPN, Head: >= 0 and var second } || second > last || tokens[second] is not { Deprel: "appos", Upos: Upos.PROPN, Head: >= 0 and var first } || first > second)
                continue;
            if (tokens[first] is { Upos: Upos.PROPN, Deprel: "nsubj", Head: var verb } && verb > last && Linked(tokens, sentence, last) is not null && !IsClosed(tokens, sentence, last) && IsOfSeveral(tokens, sentence, verb))
                (tokens[second], tokens[last]) = (tokens[second] with { Deprel = "conj" }, tokens[last] with { Head = first });
        }
    }

    private static bool IsOfSeveral(Token[] tokens, Sentence sentence, int verb) =>
        Report.Children(tokens, sentence, verb).Where(child => child < verb && tokens[child].Upos == Upos.AUX).Append(verb).First() is var finite && tokens[finite].Xpos is not "VBZ" && tokens[finite].Form != "was";

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
