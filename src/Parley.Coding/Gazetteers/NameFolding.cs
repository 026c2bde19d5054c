using System.Globalization;
using System.Text;

namespace Parley.Coding.Gazetteers;

/// <summary>Folds a word to the form names are compared in: lower case, without diacritics, apostrophe-like letters left out.</summary>
/// <remarks>"Türkiye" and "TURKIYE" fold alike; so do "Šešelj" and "Seselj", "Łódź" and "Lodz", "Daʿesh" and "Daesh".</remarks>
public static class NameFolding
{
    public static string Fold(string word)
    {
        if (Ascii.IsValid(word))
            return word.ToLowerInvariant();
        var folded = new StringBuilder(word.Length);
        foreach (var letter in Decompose(word))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.ModifierLetter or UnicodeCategory.Format)
                continue;
            var lower = char.ToLowerInvariant(letter);
            if (Plain(lower) is { } plain)
                folded.Append(plain);
            else
                folded.Append(lower);
        }

        return folded.ToString();
    }

    // A lone surrogate has no normal form; it is compared as it stands.
    private static string Decompose(string word)
    {
        foreach (var letter in word)
        {
            if (char.IsSurrogate(letter))
                return word;
        }

        return word.Normalize(NormalizationForm.FormD);
    }

    // Letters Unicode does not take apart, and Turkish dotless i.
    private static string? Plain(char letter) => letter switch
    {
        'ı' => "i",
        'ø' => "o",
        'ł' => "l",
        'đ' or 'ð' => "d",
        'ħ' => "h",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ə' => "a",
        _ => null,
    };
}
