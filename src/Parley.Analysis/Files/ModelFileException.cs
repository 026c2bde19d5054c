using System.Collections.Immutable;
using Parley.Reading;

namespace Parley.Analysis.Files;

/// <summary>A model file that cannot be used, and every reason found.</summary>
public sealed class ModelFileException : Exception
{
    public ModelFileException(Problem problem)
        : this([problem])
    {
    }

    /// <param name="problems">At least one.</param>
    public ModelFileException(ImmutableArray<Problem> problems)
        : base(string.Join('\n', problems)) => Problems = problems;

    public ImmutableArray<Problem> Problems { get; }
}
