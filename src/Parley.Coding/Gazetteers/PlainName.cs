using System.Buffers;
using System.Text;

namespace Parley.Coding.Gazetteers;

/// <summary>
/// A name of ASCII letters, digits and spaces, and of hyphens and apostrophes inside words, as most are: what it is compared by is told without
/// making its atoms, so that lists of a hundred thousand names load quickly.
/// </summary>
internal static class PlainName
{
    private const string LettersAndDigits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static readonly SearchValues<char> Characters = SearchValues.Create(LettersAndDigits + " -'");
    private static readonly SearchValues<char> Breaks = SearchValues.Create(" -'");

    public static bool Is(ReadOnlySpan<char> name)
    {
        if (name.ContainsAnyExcept(Characters))
            return false;
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] is '-' or '\'' && (i == 0 || i == name.Length - 1 || !char.IsAsciiLetterOrDigit(name[i - 1]) || !char.IsAsciiLetterOrDigit(name[i + 1])))
                return false;
        }

        return true;
    }

    /// <summary>A plain name in the case it is compared in.</summary>
    /// <param name="folded">As long as the name.</param>
    public static void Fold(ReadOnlySpan<char> name, Span<char> folded) => Ascii.ToLower(name, folded, out _);

    /// <summary>Cuts the next atom's key off a folded name; empty at its end.</summary>
    /// <param name="before">The character before the name that is left, a space at its beginning.</param>
    public static ReadOnlySpan<char> NextKey(ref ReadOnlySpan<char> folded, ref char before)
    {
        var word = folded.TrimStart(' ');
        if (word.Length < folded.Length)
            before = ' ';
        if (word.IsEmpty)
            return word;
        if (word[0] is '-' or '\'')
        {
            before = word[0];
            word = word[1..];
        }

        var end = word.IndexOfAny(Breaks);
        folded = end < 0 ? [] : word[end..];
        word = end < 0 ? word : word[..end];
        var isPossessive = word is "s" && before == '\'' && (folded.IsEmpty || folded[0] == ' ');
        before = word[^1];
        return isPossessive ? "'s" : word is "el" ? "al" : word;
    }
}
