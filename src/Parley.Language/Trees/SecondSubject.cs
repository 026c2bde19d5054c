namespace Parley.Language.Trees;

/// <summary>Puts right a verb with two subjects: of "the separatist Northern Council rejected it" the first is part of the second, of "Peru and a faction of the movement Free Land met" the second is of the noun before it, of "Peru and Togo rebels met" the rebels are Togo's, of "“We stop,” a spokesman said" the second is the other verb's.</summary>
internal static class SecondSubject
{
    /// <summary>Changes heads and relations in place.</summary>
    public static void Apply(Token[] tokens, Sentence sentence)
    {
        // Few verbs have two; each word's children take a pass.
        var seen = new HashSet<int>();
        var twice = new HashSet<int>();
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (tokens[i].Deprel == "nsubj" && !seen.Add(tokens[i].Head))
                twice.Add(tokens[i].Head);
        }

        for (var i = sentence.FirstToken; i < sentence.EndToken && twice.Count > 0; i++)
        {
            if (tokens[i].Deprel != "nsubj" || !twice.Contains(tokens[i].Head) || Other(tokens, sentence, i) is not { } other)
                continue;
            var before = tokens.AsSpan(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).ToArray();
            if (other > i && IsPart(tokens, i, other))
                Join(tokens, sentence, i, other);
            else if (other < i && tokens[i].Head > i && tokens[i].Upos == Upos.PROPN && NounBefore(tokens, sentence, i) is { } noun)
                tokens[i] = tokens[i] with { Head = noun, Deprel = "appos" };
            else if (other < i && tokens[i] is { Upos: Upos.NOUN } && tokens[i - 1] is { Upos: Upos.PROPN, Deprel: "conj" } && tokens[i - 1].Head == other)
                JoinLast(tokens, sentence, i, other);
            else if (other < tokens[i].Head && tokens[i].Head < i && SayingAbove(tokens, sentence, tokens[i].Head, i) is { } saying)
                tokens[i] = tokens[i] with { Head = saying };
            if (!Report.IsTree(tokens, sentence))
                before.CopyTo(tokens, sentence.FirstToken);
        }
    }

    // "the company First Quantum": a noun written small before the words of the name.
    private static int? NounBefore(Token[] tokens, Sentence sentence, int name)
    {
        var first = name;
        while (first - 1 > sentence.FirstToken && tokens[first - 1].Head == name && char.IsUpper(tokens[first - 1].Form[0]))
            first--;
        return first > sentence.FirstToken && tokens[first - 1].Upos == Upos.NOUN && char.IsLower(tokens[first - 1].Form[0]) ? first - 1 : null;
    }

    // "Congo and M23 rebels blame": the rebels are the second of two.
    private static void JoinLast(Token[] tokens, Sentence sentence, int noun, int first)
    {
        foreach (var child in Report.Children(tokens, sentence, noun - 1).ToList())
            tokens[child] = tokens[child] with { Head = noun };
        tokens[noun - 1] = tokens[noun - 1] with { Head = noun, Deprel = "compound" };
        tokens[noun] = tokens[noun] with { Head = first, Deprel = "conj" };
    }

    private static int? Other(Token[] tokens, Sentence sentence, int subject) =>
        Report.Children(tokens, sentence, tokens[subject].Head).Where(child => child != subject && tokens[child].Deprel == "nsubj").Select(child => (int?)child).FirstOrDefault();

    // A noun written small, and a name whose words begin right behind it.
    private static bool IsPart(Token[] tokens, int noun, int name)
    {
        if (tokens[noun].Upos != Upos.NOUN || char.IsUpper(tokens[noun].Form[0]) || tokens[name].Upos != Upos.PROPN)
            return false;
        for (var i = noun + 1; i < name; i++)
        {
            if (tokens[i].Head <= noun || tokens[i].Head > name || !char.IsUpper(tokens[i].Form[0]))
                return false;
        }

        return true;
    }

    private static void Join(Token[] tokens, Sentence sentence, int noun, int name)
    {
        foreach (var child in Report.Children(tokens, sentence, noun).Where(child => child < noun || child > name).ToList())
            tokens[child] = tokens[child] with { Head = name };
        tokens[noun] = tokens[noun] with { Head = name, Deprel = "compound" };
    }

    // Behind the closing mark, before a verb of saying that has no subject of its own.
    private static int? SayingAbove(Token[] tokens, Sentence sentence, int verb, int subject)
    {
        if (tokens[verb].Deprel != "ccomp" || tokens[verb].Head is not (>= 0 and var above) || above < subject || !Report.IsSaying(tokens[above]) || Report.Children(tokens, sentence, above).Any(child => tokens[child].Deprel == "nsubj"))
            return null;
        return Enumerable.Range(verb, subject - verb).Any(i => tokens[i].Form is "\"" or "”" or "''" or "’") ? above : null;
    }
}
