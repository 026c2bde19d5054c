using System.Text;

namespace Parley.Cli.Output;

/// <summary>Puts words into Markdown so that they stay words.</summary>
public static class MarkdownText
{
    private const string Special = "\\`*_[]<>|~&$";

    /// <summary>On one line, with every character that Markdown would read as a mark escaped.</summary>
    public static string Escape(string text)
    {
        var line = Plain.Line(text);
        var escaped = new StringBuilder(line.Length + 8);
        for (var i = 0; i < line.Length; i++)
        {
            if ((Special.Contains(line[i], StringComparison.Ordinal) && !IsInsideWord(line, i)) || StartsBlock(line, i))
                escaped.Append('\\');
            escaped.Append(line[i]);
        }

        return escaped.ToString();
    }

    /// <summary>An underscore between letters marks nothing.</summary>
    private static bool IsInsideWord(string line, int at) =>
        line[at] == '_' && at > 0 && at + 1 < line.Length && char.IsLetterOrDigit(line[at - 1]) && char.IsLetterOrDigit(line[at + 1]);

    /// <summary>Marks that only count at the start of a line: "# ", "- ", "+ ", "1." and "1)".</summary>
    private static bool StartsBlock(string line, int at) => line[at] switch
    {
        '#' or '-' or '+' or '=' => at == 0,
        '.' or ')' => at is > 0 and < 10 && line.AsSpan(0, at).IndexOfAnyExceptInRange('0', '9') < 0,
        _ => false,
    };
}
