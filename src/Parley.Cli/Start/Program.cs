using System.Globalization;
using System.Text;
using Parley.Cli.Commands;

namespace Parley.Cli.Start;

internal static class Program
{
    private static int Main(string[] args)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        using var output = Writer(Console.OpenStandardOutput(), autoFlush: false);
        using var error = Writer(Console.OpenStandardError(), autoFlush: true);
        return CommandLine.Run(args, ThisTerminal(output, error));
    }

    private static Terminal ThisTerminal(TextWriter output, TextWriter error) => new()
    {
        Out = output,
        Error = error,
        OpenInput = Console.OpenStandardInput,
        IsOutputTerminal = !Console.IsOutputRedirected,
        IsErrorTerminal = !Console.IsErrorRedirected,
        Width = Console.IsOutputRedirected ? Terminal.PlainWidth : Math.Max(40, Console.WindowWidth),
        Environment = static name => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null,
        Directory = Environment.CurrentDirectory,
    };

    private static StreamWriter Writer(Stream stream, bool autoFlush) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16 * 1024) { NewLine = "\n", AutoFlush = autoFlush };
}
