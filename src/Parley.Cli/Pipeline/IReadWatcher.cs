using Parley.Reading;

namespace Parley.Cli.Pipeline;

/// <summary>Hears how reading goes on. Called on one thread.</summary>
public interface IReadWatcher
{
    /// <summary>Everything of the document at <paramref name="address"/> is done.</summary>
    void Done(string address);

    void Met(Problem problem);
}
