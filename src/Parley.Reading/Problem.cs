namespace Parley.Reading;

/// <summary>Something that could not be read or used: what was found, where, what is allowed, what to do.</summary>
/// <param name="Code">A code the manual explains (<c>docs/problems.md</c>), such as PLY0103.</param>
/// <param name="Where">File, and line, record or offset where known.</param>
/// <param name="Found">What was found there.</param>
/// <param name="Allowed">What would have been accepted.</param>
/// <param name="Advice">What the user can do.</param>
public sealed record Problem(string Code, string Where, string Found, string Allowed, string Advice)
{
    /// <summary>A notice tells what was left out by design; it does not make a run fail.</summary>
    public bool IsNotice { get; init; }

    public override string ToString() => $"{Where}: {Found}; {Allowed}; {Advice} [{Code}]";
}
