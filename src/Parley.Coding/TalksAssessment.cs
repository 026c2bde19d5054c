namespace Parley.Coding;

/// <summary>How somebody judges talks.</summary>
/// <param name="By">The words for who says so, as written.</param>
/// <param name="Words">What is said, as written.</param>
public sealed record TalksAssessment(string By, string Words);
