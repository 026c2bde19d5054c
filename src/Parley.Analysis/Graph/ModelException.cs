using Parley.Reading;

namespace Parley.Analysis.Graph;

/// <summary>A model that makes no sense, or a question that cannot be answered about it; <see cref="Problem"/> tells what to do.</summary>
/// <remarks><see cref="Reading.Problem.Where"/> names the item of the model (<c>decision maker "US", statement 3</c>); who read it from a file adds the line.</remarks>
public sealed class ModelException : Exception
{
    public ModelException(Problem problem)
        : base(problem.ToString()) => Problem = problem;

    public Problem Problem { get; }
}
