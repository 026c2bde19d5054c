using System.CommandLine;
using System.CommandLine.Parsing;
using Parley.Analysis.Files;
using Parley.Analysis.Graph;
using Parley.Record;

namespace Parley.Cli.Commands;

/// <summary>The whole program as a function of arguments and terminal to an exit code. Nothing escapes it as an exception.</summary>
public static class CommandLine
{
    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        try
        {
            var code = RootHelp.IsAsked(arguments) ? Help(terminal) : Invoke(arguments, terminal);
            terminal.Out.Flush();
            return code;
        }
        catch (ProblemException exception)
        {
            terminal.Say($"parley: {exception.Problem}");
            return exception.ExitCode;
        }
        catch (ModelFileException exception)
        {
            foreach (var problem in exception.Problems)
                terminal.Say($"parley: {problem}");
            return ExitCode.Failed;
        }
        catch (ModelException exception)
        {
            terminal.Say($"parley: {exception.Problem}");
            return ExitCode.Failed;
        }
        catch (RecordException exception)
        {
            terminal.Say($"parley: {exception.Problem}");
            return ExitCode.Failed;
        }
        catch (Exception exception)
        {
            terminal.Say($"parley: {LastResort.Describe(exception, arguments)}");
            return ExitCode.Failed;
        }
    }

    /// <summary>All commands, as help and manual show them.</summary>
    public static RootCommand Build(Terminal terminal) => ParleyRoot.Build(terminal);

    private static int Help(Terminal terminal)
    {
        RootHelp.Write(terminal.Out, terminal.IsOutputTerminal ? terminal.Width : Terminal.PlainWidth);
        return ExitCode.Done;
    }

    private static int Invoke(IReadOnlyList<string> arguments, Terminal terminal)
    {
        var root = ParleyRoot.Build(terminal, arguments);
        var parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpWithExamples)
            return Refuse(parsed, terminal);
        return parsed.Invoke(new InvocationConfiguration
        {
            Output = terminal.Out,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
    }

    private static int Refuse(ParseResult parsed, Terminal terminal)
    {
        var command = PathOf(parsed.CommandResult);
        foreach (var error in parsed.Errors.Where(error => parsed.UnmatchedTokens.Count == 0 || NamesAToken(error, parsed)))
            terminal.Say($"parley: {error.Message}{Suggestion.For(error.Message, parsed)} [PLY0501]");
        terminal.Say($"Try '{command} --help'.");
        return ExitCode.WrongUsage;
    }

    /// <summary>Where a word was not understood, what is missing because of it is not worth a line.</summary>
    private static bool NamesAToken(ParseError error, ParseResult parsed) =>
        parsed.UnmatchedTokens.Any(token => error.Message.Contains($"'{token}'", StringComparison.Ordinal));

    private static string PathOf(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{PathOf(parent)} {result.Command.Name}" : "parley";
}
