using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Parley.Cli.Commands;

/// <summary>Prints a command's help and, under it, lines to type.</summary>
internal sealed class HelpWithExamples(int width) : SynchronousCommandLineAction
{
    private readonly HelpAction _help = new() { MaxWidth = width };

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        using var text = new StringWriter { NewLine = "\n" };
        parseResult.InvocationConfiguration.Output = text;
        _help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output = output;
        WriteExamples(ParleyRoot.ExamplesOf(parseResult.CommandResult.Command), text);
        var help = text.ToString().Replace($"\n  {RootCommand.ExecutableName} ", "\n  parley ", StringComparison.Ordinal);
        foreach (var line in help.TrimEnd().Split('\n'))
            output.Write(line.TrimEnd() + "\n");
        return ExitCode.Done;
    }

    public static void WriteExamples(IReadOnlyList<Example> examples, TextWriter output)
    {
        output.Write(examples.Count == 1 ? "Example:\n" : "Examples:\n");
        foreach (var example in examples)
            output.Write($"  {example.Line}\n      {example.Does}\n");
    }
}
