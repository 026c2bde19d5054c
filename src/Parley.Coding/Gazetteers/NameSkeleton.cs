using System.Text;

namespace Parley.Coding.Gazetteers;

/// <summary>A word without what transliterations spell differently: "Lavrentiev" and "Lavrentyev", "Haji" and "Khaji", "Mohammed" and "Muhammad" agree.</summary>
public static class NameSkeleton
{
    // "Dessouassi" is not "Dussey", though their consonants are.
    private const int MostLettersApart = 3;
    private static readonly (string Spelling, string Sound)[] Sounds =
    [
        .. WordList.Table("Gazetteers.Data.spellings.tsv").Select(row => (row[0], row.Length > 1 ? row[1] : "")),
    ];

    /// <summary>The consonants as they sound, doubled ones once; the vowel the word begins with is "a".</summary>
    public static string Of(string word)
    {
        var text = NameFolding.Fold(word);
        foreach (var (spelling, sound) in Sounds)
            text = text.Replace(spelling, sound, StringComparison.Ordinal);
        var skeleton = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]))
                continue;
            if (text[i] is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' && (i > 0 || skeleton.Length > 0))
                continue;
            var letter = text[i] is 'e' or 'i' or 'o' or 'u' or 'y' ? 'a' : text[i];
            if (skeleton.Length == 0 || skeleton[^1] != letter)
                skeleton.Append(letter);
        }

        return skeleton.ToString();
    }

    /// <summary>Whether two spellings may be of one name: alike but for vowels and the letters that transliterations exchange. Short words must be the same.</summary>
    public static bool Agree(string left, string right)
    {
        var (one, other) = (NameFolding.Fold(left), NameFolding.Fold(right));
        if (one == other)
            return true;
        return Math.Min(one.Length, other.Length) >= 4 && Math.Abs(one.Length - other.Length) <= MostLettersApart && Vowel(one) == Vowel(other) && Of(one) == Of(other) && !DiffersInGender(one, other);
    }

    // A name may begin with "E" or "Y", "O" or "U", but Omar is not Emir.
    private static char Vowel(string word) => word[0] switch { 'e' or 'i' or 'y' => 'e', 'o' or 'u' => 'o', 'a' => 'a', _ => ' ' };

    // Mario is not Maria.
    private static bool DiffersInGender(string one, string other) =>
        one.Length == other.Length && one[..^1] == other[..^1] && (one[^1], other[^1]) is ('a', 'o') or ('o', 'a') or ('a', 'e') or ('e', 'a');
}
