using Parley.Reading;

namespace Parley.Cli.Evaluation;

/// <summary>Characters two lists of spans have in common. The spans of one list do not overlap.</summary>
internal static class SpanOverlap
{
    public static int Length(IEnumerable<TextSpan> spans) => spans.Sum(span => span.Length);

    public static int Common(IReadOnlyCollection<TextSpan> left, IReadOnlyCollection<TextSpan> right) =>
        left.Sum(one => right.Sum(other => Math.Max(0, Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start))));

    /// <summary>Whether the common characters are at least half of either list.</summary>
    public static bool IsHalfOfBoth(IReadOnlyCollection<TextSpan> left, IReadOnlyCollection<TextSpan> right)
    {
        var common = Common(left, right);
        return common > 0 && 2 * common >= Length(left) && 2 * common >= Length(right);
    }

    /// <summary>Whether the common characters are at least half of the shorter list.</summary>
    public static bool IsHalfOfShorter(IReadOnlyCollection<TextSpan> left, IReadOnlyCollection<TextSpan> right)
    {
        var common = Common(left, right);
        return common > 0 && 2 * common >= Math.Min(Length(left), Length(right));
    }
}
