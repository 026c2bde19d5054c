namespace Parley.Language.Names;

/// <summary>Finds the offices and ranks that stand with a person's name: before it ("Brigadier General"), or beside it ("the foreign minister").</summary>
/// <remarks>A title is the noun with the words of the office before it, without articles, nationalities and names of countries.</remarks>
internal static class TitleFinder
{
    private const int FarthestApposition = 12;

    private static readonly HashSet<string> Nouns = Words("Names/titles.txt");
    private static readonly HashSet<string> Modifiers = Words("Names/title-modifiers.txt");

    /// <summary>The titles, in the order of the persons they belong to; none overlaps a name.</summary>
    /// <param name="names">In the order of the text.</param>
    public static IEnumerable<NamedEntity> Find(Token[] tokens, IReadOnlyList<NamedEntity> names)
    {
        var end = 0;
        for (var i = 0; i < names.Count; i++)
        {
            var name = names[i];
            if (name.Type == EntityType.Person)
            {
                if (Before(tokens, name, end) is { } before)
                    yield return before;
                end = name.EndToken;
                if (Beside(tokens, name, i + 1 < names.Count ? names[i + 1].FirstToken : tokens.Length) is { } beside)
                {
                    yield return beside;
                    end = beside.EndToken;
                }

                continue;
            }

            end = name.EndToken;
        }
    }

    private static NamedEntity? Before(Token[] tokens, NamedEntity name, int from) =>
        name.FirstToken > from && IsNoun(tokens[name.FirstToken - 1]) && GovernsOrHangs(tokens, name.FirstToken - 1, name)
            ? Title(tokens, name.FirstToken - 1, from)
            : null;

    private static NamedEntity? Beside(Token[] tokens, NamedEntity name, int limit)
    {
        for (var i = name.EndToken; i < Math.Min(limit, name.EndToken + FarthestApposition); i++)
        {
            var head = tokens[i].Head;
            if (head >= name.FirstToken && head < name.EndToken && tokens[i].Deprel == "appos" && IsNoun(tokens[i]))
                return Title(tokens, i, name.EndToken);
        }

        return null;
    }

    // The same sentence's tree ties the noun to the name, whichever of the two it takes for the head.
    private static bool GovernsOrHangs(Token[] tokens, int noun, NamedEntity name)
    {
        var head = tokens[noun].Head;
        return (head >= name.FirstToken && head < name.EndToken)
            || (tokens[name.FirstToken].Head == noun && (tokens[name.FirstToken].Deprel is "flat" or "appos" or "compound" || tokens[name.FirstToken].Deprel.StartsWith("nmod", StringComparison.Ordinal)));
    }

    private static NamedEntity Title(Token[] tokens, int noun, int from)
    {
        var first = noun;
        while (first > from && Belongs(tokens, first - 1, noun))
            first--;
        return new NamedEntity(EntityType.Title, first, noun + 1);
    }

    private static bool Belongs(Token[] tokens, int at, int noun)
    {
        var token = tokens[at];
        if (token.Upos is not (Upos.NOUN or Upos.PROPN or Upos.ADJ or Upos.ADV))
            return false;
        return (Modifiers.Contains(token.Form) || Nouns.Contains(token.Form)) && (token.Head >= at || tokens[noun].Head == token.Head);
    }

    private static bool IsNoun(Token token) =>
        token.Upos is Upos.NOUN or Upos.PROPN && token.Xpos is not ("NNS" or "NNPS") && (Nouns.Contains(token.Lemma) || Nouns.Contains(token.Form));

    private static HashSet<string> Words(string file) => WordList.Lines(file).SelectMany(line => line.Split(' ')).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
