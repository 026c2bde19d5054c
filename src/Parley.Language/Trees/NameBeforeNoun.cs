namespace Parley.Language.Trees;

/// <summary>Makes one phrase of a name and the noun behind it where the parser hung both beside each other: "a round of Syria talks".</summary>
/// <remarks>A noun that modifies another has a preposition of its own; one that has none, right behind a name that has, is what the name and the preposition belong to. A tree that the change would break is left alone.</remarks>
internal static class NameBeforeNoun
{
    /// <summary>Changes heads and relations in place.</summary>
    public static void Apply(Token[] tokens, Sentence sentence)
    {
        for (var noun = sentence.FirstToken + 1; noun < sentence.EndToken; noun++)
        {
            var name = noun - 1;
            if (tokens[noun] is not { Upos: Upos.NOUN, Deprel: "nmod" } || tokens[name] is not { Upos: Upos.PROPN, Deprel: "nmod" } || tokens[name].Head == noun || tokens[name].Span.End == tokens[noun].Span.Start)
                continue;
            if (Has(tokens, sentence, noun, "case", "det", "nmod:poss") || !Has(tokens, sentence, name, "case") || Has(tokens, sentence, name, "appos", "conj"))
                continue;
            var before = tokens.AsSpan(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).ToArray();
            tokens[noun] = tokens[noun] with { Head = tokens[name].Head, Deprel = tokens[name].Deprel };
            foreach (var child in Report.Children(tokens, sentence, name).Where(child => tokens[child].Deprel is "case" or "det").ToList())
                tokens[child] = tokens[child] with { Head = noun };
            tokens[name] = tokens[name] with { Head = noun, Deprel = "compound" };
            if (!Report.IsTree(tokens, sentence))
                before.CopyTo(tokens, sentence.FirstToken);
        }
    }

    private static bool Has(Token[] tokens, Sentence sentence, int head, params ReadOnlySpan<string> relations)
    {
        foreach (var child in Report.Children(tokens, sentence, head))
        {
            if (relations.Contains(tokens[child].Deprel))
                return true;
        }

        return false;
    }
}
