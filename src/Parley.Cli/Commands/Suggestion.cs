using System.CommandLine;
using System.CommandLine.Parsing;
using Parley.Reading;

namespace Parley.Cli.Commands;

/// <summary>The command or option that was probably meant.</summary>
internal static class Suggestion
{
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
        return NearestName.Of(wrong, Names(parsed.CommandResult).Where(name => name.StartsWith('-') == isOption));
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
}
