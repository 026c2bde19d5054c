using System.Globalization;
using Parley.Analysis.Graph;

namespace Parley.Cli.Conflicts;

/// <summary>Tells on standard error, where it is a terminal, how far a run of the engine is.</summary>
internal sealed class EngineProgressLine(Terminal terminal) : IProgress<EngineProgress>, IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly Lock _gate = new();
    private readonly long _startedAt = terminal.Clock.GetTimestamp();
    private long _drawnAt;
    private bool _isDrawn;

    public void Report(EngineProgress value)
    {
        if (!terminal.IsErrorTerminal)
            return;
        lock (_gate)
        {
            // What is over in no time needs no line.
            if (terminal.Clock.GetElapsedTime(_startedAt) < Pause || (_isDrawn && terminal.Clock.GetElapsedTime(_drawnAt) < Pause))
                return;
            Clear();
            terminal.Error.Write(Line(value));
            _isDrawn = true;
            _drawnAt = terminal.Clock.GetTimestamp();
        }
    }

    public void Dispose()
    {
        lock (_gate)
            Clear();
    }

    /// <summary>The line for a state of things: "stability: 3 of 15".</summary>
    public static string Line(EngineProgress value) => value.Total > 0
        ? string.Create(CultureInfo.InvariantCulture, $"{value.Step}: {value.Done:N0} of {value.Total:N0}")
        : string.Create(CultureInfo.InvariantCulture, $"{value.Step}: {value.Done:N0}");

    private void Clear()
    {
        if (_isDrawn)
            terminal.Error.Write("\r\u001b[2K");
        _isDrawn = false;
    }
}
