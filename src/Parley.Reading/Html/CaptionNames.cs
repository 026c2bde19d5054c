namespace Parley.Reading.Html;

/// <summary>Tells from the names of an element whether it holds the words under a picture.</summary>
internal static class CaptionNames
{
    private static readonly string[] Words = [.. EmbeddedLines.Read("Html.caption-names.tsv")];

    public static bool Match(string names)
    {
        foreach (var word in Words)
        {
            if (names.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
