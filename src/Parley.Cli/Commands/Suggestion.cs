using System.CommandLine;
using System.CommandLine.Parsing;

namespace Parley.Cli.Commands;

/// <summary>The command or option that was probably meant.</summary>
internal static class Suggestion
{
    private const int MaxEdits = 3;

    /// <returns>A sentence to put after the message, or nothing.</returns>
    public static string For(string message, ParseResult parsed)
    {
        var wrong = parsed.Tokens.Select(token => token.Value).Concat(parsed.UnmatchedTokens)
            .FirstOrDefault(token => message.Contains($"'{token}'", StringComparison.Ordinal));
        return wrong is not null && Nearest(wrong, parsed) is { } name ? $" Did you mean '{name}'?" : "";
    }

    private static string? Nearest(string wrong, ParseResult parsed)
    {
        var isOption = wrong.StartsWith('-');
        return Names(parsed.CommandResult)
            .Where(name => name.StartsWith('-') == isOption)
            .Select(name => (Name: name, Edits: Edits(wrong, name)))
            .Where(item => item.Edits <= Math.Min(MaxEdits, Math.Max(1, wrong.TrimStart('-').Length / 2)))
            .OrderBy(item => item.Edits).ThenBy(item => item.Name, StringComparer.Ordinal)
            .Select(item => item.Name)
            .FirstOrDefault();
    }

    private static IEnumerable<string> Names(CommandResult result)
    {
        foreach (var command in result.Command.Subcommands.Where(command => !command.Hidden))
            yield return command.Name;
        for (var at = result; at is not null; at = at.Parent as CommandResult)
        {
            foreach (var option in at.Command.Options.Where(option => !option.Hidden && (at == result || option.Recursive)))
                yield return option.Name;
        }
    }

    /// <summary>Levenshtein distance.</summary>
    private static int Edits(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (left[i - 1] == right[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
