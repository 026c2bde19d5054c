using System.Runtime.InteropServices;

namespace Parley.Cli.Pipeline;

/// <summary>Turns the first Ctrl-C, or a request to end, into a wish to stop; the second ends the program as usual.</summary>
public sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly PosixSignalRegistration[] _signals;

    public Interruption(Action whenAsked)
    {
        _signals = [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM }.Select(signal => PosixSignalRegistration.Create(signal, Ask))];

        void Ask(PosixSignalContext context)
        {
            if (_stop.IsCancellationRequested)
                return;
            context.Cancel = true;
            _stop.Cancel();
            whenAsked();
        }
    }

    public CancellationToken Stop => _stop.Token;

    public void Dispose()
    {
        foreach (var signal in _signals)
            signal.Dispose();
        _stop.Dispose();
    }
}
