using Parley.Reading;

namespace Parley.Cli;

/// <summary>Ends a command with a problem the user can understand, and an exit code.</summary>
public sealed class ProblemException : Exception
{
    public ProblemException(Problem problem, int exitCode = Parley.Cli.ExitCode.WrongUsage)
        : base(problem.ToString())
    {
        Problem = problem;
        ExitCode = exitCode;
    }

    public Problem Problem { get; }

    public int ExitCode { get; }
}
