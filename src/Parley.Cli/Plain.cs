using System.Globalization;
using System.Text;

namespace Parley.Cli;

/// <summary>Makes text from documents safe to print: no control characters, no escape sequences, no direction overrides.</summary>
public static class Plain
{
    /// <summary>The text on one line: breaks and tabs become spaces, what does not print is left out.</summary>
    public static string Line(string text)
    {
        if (!text.Any(IsUnsafe))
            return text;
        var line = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter is '\n' or '\t' or '\u2028' or '\u2029' or '\u0085')
                line.Append(line.Length > 0 && line[^1] == ' ' ? "" : " ");
            else if (!IsUnsafe(letter))
                line.Append(letter);
        }

        return line.ToString();
    }

    private static bool IsUnsafe(char letter) =>
        char.IsControl(letter) || letter is '\u2028' or '\u2029' || letter is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069'
        || (letter > '\u00FF' && char.GetUnicodeCategory(letter) == UnicodeCategory.OtherNotAssigned);
}
