using System.Collections.Frozen;

namespace Parley.Reading.Cleaning;

/// <summary>Tells by form whether words could be names of authors: capitals, initials and the small words names hold.</summary>
internal static class PersonNames
{
    private const int MostWords = 5;

    private static readonly FrozenSet<string> Particles = WordLists.Set("name-particles.txt");
    private static readonly FrozenSet<string> DateWords = WordLists.Set("publication-words.txt");
    private static readonly string[] Between = [", and ", " and ", " AND ", " & ", ", ", "; "];

    /// <summary>One or several names, set apart by commas and "and".</summary>
    /// <param name="least">The fewest words a single name may have.</param>
    public static bool AreNames(string text, int least)
    {
        var names = text.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return names.Length is >= 1 and <= 6 && names.All(name => IsName(name, least));
    }

    private static bool IsName(string name, int least)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > MostWords || words.Length < least)
            return false;
        var capitals = 0;
        foreach (var word in words)
        {
            if (DateWords.Contains(word) || WrittenDate.IsMonth(word))
                return false;
            if (IsCapital(word))
                capitals++;
            else if (!Particles.Contains(word.Split('-')[0]))
                return false;
        }

        return capitals > 0;
    }

    private static bool IsCapital(string word)
    {
        if (!char.IsUpper(word[0]) && !(word.Contains('-') && Particles.Contains(word.Split('-')[0])))
            return false;
        foreach (var letter in word)
        {
            if (!char.IsLetter(letter) && letter is not ('.' or '\'' or '’' or '-'))
                return false;
        }

        return word[^1] != '.' || word.Length <= 3 || word.Count(letter => letter == '.') > 1;
    }
}
