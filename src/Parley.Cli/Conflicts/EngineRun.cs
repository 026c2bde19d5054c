using Parley.Analysis.Graph;
using Parley.Cli.Pipeline;

namespace Parley.Cli.Conflicts;

/// <summary>Runs the engine for a command: with progress, a bound on memory, and an end by Ctrl-C.</summary>
internal sealed class EngineRun(Terminal terminal)
{
    /// <param name="memory">Bytes the engine may hold.</param>
    /// <returns>What the work returns, or <see cref="ExitCode.Interrupted"/> where it was stopped.</returns>
    public int Do(long memory, Func<EngineOptions, CancellationToken, int> work)
    {
        using var progress = new EngineProgressLine(terminal);
        using var interruption = new Interruption(() => { });
        try
        {
            return work(new EngineOptions { MemoryLimit = memory, Progress = progress }, interruption.Stop);
        }
        catch (OperationCanceledException)
        {
            progress.Dispose();
            terminal.Say("parley: stopped; nothing was written");
            return ExitCode.Interrupted;
        }
    }
}
