using Parley.Reading;

namespace Parley.Cli.Evaluation;

/// <summary>A phrase re3d gives as an entity.</summary>
/// <param name="Confidence">How probable the corpus holds the annotation.</param>
internal sealed record Re3dEntity(TextSpan Span, string Type, double Confidence)
{
    private static readonly string[] Measures = ["Temporal", "Quantity", "Money", "Frequency", "Url"];

    /// <summary>A day, an amount or an address stands in no relation.</summary>
    public bool IsMeasure => Measures.Contains(Type);

    public bool IsPerson => Type == "Person";

    public bool IsPlace => Type == "Location";
}
