using System.CommandLine;
using System.CommandLine.Help;
using System.Text;
using Parley.Cli.Output;

namespace Parley.Cli.Commands;

/// <summary>The reference part of the manual, made from the commands themselves.</summary>
public static class CommandReference
{
    public static string Write(RootCommand root)
    {
        var page = new StringBuilder();
        foreach (var command in root.Subcommands.Where(command => !command.Hidden))
            WriteCommand(command, "parley " + command.Name, page);
        return page.ToString();
    }

    private static void WriteCommand(Command command, string path, StringBuilder page)
    {
        page.Append($"### {path}\n\n{MarkdownText.Escape(command.Description ?? "")}\n");
        WriteUsage(command, path, page);
        var options = command.Options.Where(option => !option.Hidden && option is not HelpOption).ToList();
        if (command.Arguments.Count + options.Count > 0)
            page.Append("\n| | |\n| --- | --- |\n");
        foreach (var argument in command.Arguments)
            page.Append($"| `{argument.Name}` | {MarkdownText.Escape(argument.Description ?? "")} |\n");
        foreach (var option in options)
            page.Append($"| {Names(option)} | {MarkdownText.Escape(option.Description ?? "")}{Values(option)} |\n");
        page.Append('\n');
        foreach (var example in ParleyRoot.ExamplesOf(command))
            page.Append($"```\n{example.Line}\n```\n\n{MarkdownText.Escape(example.Does)}\n\n");
        foreach (var child in command.Subcommands.Where(child => !child.Hidden))
            WriteCommand(child, $"{path} {child.Name}", page);
    }

    private static void WriteUsage(Command command, string path, StringBuilder page)
    {
        if (command.Subcommands.Count > 0)
        {
            page.Append($"\nUsage: `{path} {string.Join('|', command.Subcommands.Select(child => child.Name))}`\n");
            return;
        }

        var arguments = command.Arguments.Select(argument =>
            (argument.Arity.MaximumNumberOfValues > 1 ? $"{argument.Name}…" : argument.Name) is var name && argument.Arity.MinimumNumberOfValues == 0 ? $"[{name}]" : name);
        page.Append($"\nUsage: `{path} {string.Join(' ', arguments.Append("[options]"))}`\n");
    }

    private static string Names(Option option) =>
        string.Join(", ", option.Aliases.Order(StringComparer.Ordinal).Prepend(option.Name).Distinct().Select(name => $"`{name}{ValueName(option)}`"));

    private static string ValueName(Option option) => option.ValueType == typeof(bool) ? "" : " " + (option.HelpName ?? "WHICH");

    private static string Values(Option option)
    {
        if (option.HelpName is not null || option.ValueType == typeof(bool))
            return "";
        var values = option.GetCompletions(System.CommandLine.Completions.CompletionContext.Empty).Select(item => $"`{item.Label}`");
        return $" One of {string.Join(", ", values)}.";
    }
}
