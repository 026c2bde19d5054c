namespace Parley.Cli.Commands;

/// <summary>The help of the program as a whole, in the library's form, without putting together a single command: it is asked for most often, by people who wait.</summary>
internal static class RootHelp
{
    private const string Indent = "  ";

    private static readonly (string, string)[] Options = [("-?, -h, --help", "Show help and usage information"), ("--version", "Show version information")];

    /// <summary>Whether nothing but help is asked for.</summary>
    public static bool IsAsked(IReadOnlyList<string> arguments) => arguments.Count == 0 || (arguments.Count == 1 && arguments[0] is "--help" or "-h" or "-?");

    /// <param name="width">Characters of a line.</param>
    public static void Write(TextWriter output, int width)
    {
        output.Write("Description:\n");
        foreach (var line in Wrapped(ParleyRoot.Description, width - Indent.Length))
            output.Write($"{Indent}{line}\n");
        output.Write("\nUsage:\n  parley [command] [options]\n\nOptions:\n");
        WriteRows(output, Options, width);
        output.Write("\nCommands:\n");
        WriteRows(output, [.. ParleyRoot.Commands.Select(outline => (outline.Argument is { } argument ? $"{outline.Name} <{argument}>" : outline.Name, outline.Description))], width);
        output.Write('\n');
        HelpWithExamples.WriteExamples(ParleyRoot.Examples, output);
    }

    private static void WriteRows(TextWriter output, (string Name, string Does)[] rows, int width)
    {
        var first = rows.Max(row => row.Name.Length);
        foreach (var (name, does) in rows)
        {
            var head = name;
            foreach (var line in Wrapped(does, width - first - (2 * Indent.Length)))
            {
                output.Write($"{Indent}{head.PadRight(first)}{Indent}{line}\n");
                head = "";
            }
        }
    }

    private static IEnumerable<string> Wrapped(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length >= width)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        yield return line;
    }
}
