namespace Parley.Language.Trees;

/// <summary>Makes one phrase of a name with a hyphen ("ABC-IO") whose parts the parser hung side by side on one word.</summary>
/// <remarks>The last part heads it, as in other compounds. Both parts hung on one word, so that the tree stays one.</remarks>
internal static class HyphenatedName
{
    /// <summary>Changes heads and relations in place.</summary>
    public static void Apply(Token[] tokens, Sentence sentence)
    {
        for (var hyphen = sentence.FirstToken + 1; hyphen < sentence.EndToken - 1; hyphen++)
        {
            var (left, right) = (tokens[hyphen - 1], tokens[hyphen + 1]);
            if (tokens[hyphen].Form != "-" || left.Span.End != tokens[hyphen].Span.Start || right.Span.Start != tokens[hyphen].Span.End || left.Upos != Upos.PROPN || right.Upos is not (Upos.PROPN or Upos.NOUN))
                continue;
            if (left.Head != right.Head || left.Head == Token.NoHead || left.Deprel != right.Deprel || left.Deprel is "conj" or "appos" or "flat")
                continue;
            tokens[hyphen - 1] = left with { Head = hyphen + 1, Deprel = "compound" };
            for (var i = sentence.FirstToken; i < hyphen; i++)
            {
                // What stood before the first part stands before the whole.
                if (tokens[i].Head == hyphen - 1 && tokens[i].Deprel is "det" or "amod" or "case" or "nmod:poss")
                    tokens[i] = tokens[i] with { Head = hyphen + 1 };
            }
        }
    }
}
