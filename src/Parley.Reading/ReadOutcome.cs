namespace Parley.Reading;

/// <summary>What became of one article or file: exactly one of the two is set.</summary>
public sealed record ReadOutcome
{
    public ReadOutcome(Document document) => Document = document;

    public ReadOutcome(Problem problem) => Problem = problem;

    public Document? Document { get; }

    public Problem? Problem { get; }
}
