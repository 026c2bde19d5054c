using Parley.Reading;

namespace Parley.Record;

/// <summary>The record could not be opened, read or written; <see cref="Problem"/> tells what to do. A failed addition leaves no trace.</summary>
public sealed class RecordException : Exception
{
    public RecordException(Problem problem)
        : this(problem, null)
    {
    }

    public RecordException(Problem problem, Exception? innerException)
        : base(problem.ToString(), innerException) => Problem = problem;

    public Problem Problem { get; }
}
