using Parley.Analysis.Files;
using Parley.Analysis.Graph;
using Parley.Cli.Pipeline;

namespace Parley.Cli.Conflicts;

/// <summary>Runs the engine for a command: with progress, a bound on memory, and an end by Ctrl-C.</summary>
internal sealed class EngineRun(Terminal terminal)
{
    /// <param name="file">What the work is about: what the engine finds wrong with it is told with its line.</param>
    /// <param name="memory">Bytes the engine may hold.</param>
    /// <returns>What the work returns, or <see cref="ExitCode.Interrupted"/> where it was stopped.</returns>
    /// <exception cref="ModelFileException">The engine refuses the model.</exception>
    public int Do(ConflictFile file, long memory, Func<EngineOptions, CancellationToken, int> work)
    {
        using var progress = new EngineProgressLine(terminal);
        using var interruption = new Interruption(() => { });
        try
        {
            return work(new EngineOptions { MemoryLimit = memory, Progress = progress }, interruption.Stop);
        }
        catch (ModelException error) when (file.Lines is not null && IsAboutTheFile(error))
        {
            throw new ModelFileException(file.Lines.Place(error.Problem));
        }
        catch (OperationCanceledException)
        {
            progress.Dispose();
            terminal.Say("parley: stopped; nothing was written");
            return ExitCode.Interrupted;
        }
    }

    // Memory, undefined concepts and questions about what is not there are no mistakes of the file.
    private static bool IsAboutTheFile(ModelException error) => error.Problem.Code is not ("PLY0812" or "PLY0813" or "PLY0814" or "PLY0713");
}
