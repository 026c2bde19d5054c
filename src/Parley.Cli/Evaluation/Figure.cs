namespace Parley.Cli.Evaluation;

/// <summary>A measured value.</summary>
/// <param name="On">What it was measured on ("3 articles", "212 pages").</param>
/// <param name="Floor">The value it must reach, or null where it is only reported.</param>
public sealed record Figure(string Measure, double Value, string On, double? Floor = null)
{
    /// <summary>For times and sizes: the floor is a ceiling.</summary>
    public bool LowerIsBetter { get; init; }

    /// <summary>Parley does not yet make what is to be measured.</summary>
    public bool IsNotYet { get; init; }

    public bool Holds => IsNotYet || Floor is not { } floor || (LowerIsBetter ? Value <= floor : Value >= floor);

    /// <summary>The figure of something that is not made yet.</summary>
    public static Figure NotYet(string measure) => new(measure, 0, "") { IsNotYet = true };
}
