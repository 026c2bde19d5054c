namespace Parley.Cli.Briefs;

/// <summary>Cuts text at a word.</summary>
internal static class Shorten
{
    /// <summary>The text, or its first words and " …" where it is longer than <paramref name="letters"/>.</summary>
    public static string ToLetters(string text, int letters)
    {
        if (text.Length <= letters)
            return text;
        var cut = text.LastIndexOf(' ', letters - 2);
        return text[..(cut > letters / 2 ? cut : letters - 2)].TrimEnd(',', ';', ':', ' ', '-', '–', '—') + " …";
    }
}
