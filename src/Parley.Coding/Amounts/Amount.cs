using Parley.Reading;

namespace Parley.Coding.Amounts;

/// <summary>A number of people, as a text tells it.</summary>
/// <param name="Kind">What befell them.</param>
/// <param name="Words">The number with what qualifies it, as written: "at least 12", "dozens".</param>
/// <param name="Number">The figure, or null where the words have none ("dozens").</param>
/// <param name="Span">Of <paramref name="Words"/>. UTF-16 code units, half-open.</param>
/// <param name="By">Who puts the toll at that, as written, where the same clause says so; else null.</param>
public readonly record struct Amount(AmountKind Kind, string Words, long? Number, TextSpan Span, string? By)
{
    /// <summary>Whether the verb before it has no tense, as in "insisted that they free 20": nothing says that it has come about.</summary>
    public bool IsBare { get; init; }
}
