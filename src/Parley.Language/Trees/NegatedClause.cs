namespace Parley.Language.Trees;

/// <summary>Makes a clause of a "not" that has a subject of its own: in "The union is ready; the ministry is not" nobody says that the union is not.</summary>
internal static class NegatedClause
{
    /// <summary>Changes relations in place.</summary>
    public static void Apply(Token[] tokens, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (tokens[i].Deprel.StartsWith("nsubj", StringComparison.Ordinal) && tokens[i].Head is >= 0 and var clause && tokens[clause] is { Deprel: "advmod", Lemma: "not" })
                tokens[clause] = tokens[clause] with { Deprel = "parataxis" };
        }
    }
}
