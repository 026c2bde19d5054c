namespace Parley.Reading.Copies;

/// <summary>The text another one is a copy of.</summary>
/// <param name="Id">The earliest text added that matches.</param>
/// <param name="Similarity">Estimated Jaccard similarity of the two bodies.</param>
/// <param name="Containment">Estimated share of the shorter body that stands in the longer.</param>
public sealed record CopyMatch(string Id, double Similarity, double Containment);
