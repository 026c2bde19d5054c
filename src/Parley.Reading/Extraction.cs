namespace Parley.Reading;

/// <summary>What came out of one place of a file: a text or a problem, never both.</summary>
public sealed record Extraction
{
    public Extraction(ExtractedText text) => Text = text;

    public Extraction(Problem problem) => Problem = problem;

    public ExtractedText? Text { get; }

    public Problem? Problem { get; }

    public static implicit operator Extraction(ExtractedText text) => new(text);

    public static implicit operator Extraction(Problem problem) => new(problem);
}
