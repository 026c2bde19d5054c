namespace Parley.Language.Names;

/// <summary>Joins the parts of a body's name that holds a list, where the letters behind it say that it is one: "Kenya Medical Practitioners, Pharmacists and Dentists Union (KMPDU)".</summary>
/// <remarks>Read from the bracket to the left, the letters are the first letters of the words with capitals, the last word's among them; one word may have none.</remarks>
internal static class AcronymNames
{
    private const int FewestLetters = 4;
    private const int MostSkipped = 1;

    private static readonly HashSet<string> Links = [.. WordList.Lines("Names/name-links.txt")];

    /// <summary>Changes the names in place: a joined name replaces those it covers.</summary>
    public static void Join(Token[] tokens, IEnumerable<Sentence> sentences, List<NamedEntity> names)
    {
        foreach (var sentence in sentences)
        {
            for (var bracket = sentence.FirstToken + 1; bracket + 2 < sentence.EndToken; bracket++)
            {
                if (tokens[bracket].Form == "(" && tokens[bracket + 2].Form == ")" && IsAcronym(tokens[bracket + 1].Form) && Start(tokens, sentence, bracket, tokens[bracket + 1].Form) is { } first)
                    Replace(names, new NamedEntity(EntityType.Organisation, first, bracket));
            }
        }
    }

    private static bool IsAcronym(string form) => form.Length >= FewestLetters && form.All(char.IsUpper);

    /// <summary>The first word of the name before a bracket, or null where the letters are not its own or nothing in it is listed.</summary>
    private static int? Start(Token[] tokens, Sentence sentence, int bracket, string letters)
    {
        var (left, skipped, hasList) = (letters.Length - 1, 0, false);
        for (var i = bracket - 1; i >= sentence.FirstToken; i--)
        {
            var form = tokens[i].Form;
            if (form == "," || Links.Contains(form))
            {
                hasList |= form == ",";
                continue;
            }

            if (!char.IsUpper(form[0]) || (form[0] != letters[left] && (i == bracket - 1 || ++skipped > MostSkipped)))
                return null;
            left -= form[0] == letters[left] ? 1 : 0;
            if (left < 0)
                return hasList ? i : null;
        }

        return null;
    }

    private static void Replace(List<NamedEntity> names, NamedEntity joined)
    {
        names.RemoveAll(name => name.FirstToken < joined.EndToken && name.EndToken > joined.FirstToken);
        names.Add(joined);
    }
}
