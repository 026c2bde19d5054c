using System.Globalization;
using Parley.Reading;

namespace Parley.Cli.Pipeline;

/// <summary>Tells on standard error how reading goes on: a bar where it is a terminal, and every problem as it comes.</summary>
public sealed class ProgressLine(Terminal terminal, int? files) : IReadWatcher, IDisposable
{
    private const int BarCells = 24;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Lock _gate = new();
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private long _drawnAt;
    private int _documents;
    private bool _isDrawn;

    public void Done(string address)
    {
        lock (_gate)
        {
            _documents++;
            _seen.Add(address.LastIndexOf('#') is > 0 and var at ? address[..at] : address);
            if (terminal.IsErrorTerminal && terminal.Clock.GetElapsedTime(_drawnAt) > Pause)
                Draw(address);
        }
    }

    public void Met(Problem problem)
    {
        lock (_gate)
        {
            Clear();
            terminal.Say($"{(problem.IsNotice ? "left out" : "problem")}: {problem}");
        }
    }

    public void Tell(string message)
    {
        lock (_gate)
        {
            Clear();
            terminal.Say(message);
        }
    }

    public void Dispose()
    {
        lock (_gate)
            Clear();
    }

    /// <summary>The line for a state of things.</summary>
    public static string Line(int done, int? of, int documents, string address, int width)
    {
        var bar = of is > 0 and var all
            ? $"[{new string('#', Math.Min(BarCells, BarCells * done / all)).PadRight(BarCells, '.')}] {done.ToString("N0", CultureInfo.InvariantCulture)}/{all.ToString("N0", CultureInfo.InvariantCulture)} files  "
            : "";
        var line = $"{bar}{documents.ToString("N0", CultureInfo.InvariantCulture)} documents  {Path.GetFileName(Plain.Line(address))}";
        return line.Length < width ? line : line[..Math.Max(0, width - 1)];
    }

    private void Draw(string address)
    {
        Clear();
        terminal.Error.Write(Line(_seen.Count, files, _documents, address, terminal.Width));
        _isDrawn = true;
        _drawnAt = terminal.Clock.GetTimestamp();
    }

    private void Clear()
    {
        if (_isDrawn)
            terminal.Error.Write("\r\u001b[2K");
        _isDrawn = false;
    }
}
