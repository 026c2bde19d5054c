using System.Collections.Immutable;
using Parley.Coding;
using Parley.Reading;

namespace Parley.Cli.Evaluation.Gold;

/// <summary>Where the support of a fact stands in the raw file.</summary>
internal static class FactSpans
{
    /// <summary>The raw spans of the support in the role.</summary>
    public static ImmutableArray<TextSpan> Of(Fact fact, SupportRole role) =>
        [.. fact.Support.Where(item => item.Role == role).Select(item => item.Evidence.Raw)];

    /// <summary>Half of the shorter of both lies in both.</summary>
    public static bool Agree(ImmutableArray<TextSpan> marked, ImmutableArray<TextSpan> found) =>
        marked.Any(span => SpanOverlap.IsHalfOfShorter([span], found));
}
