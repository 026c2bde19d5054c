using System.Collections.Frozen;

namespace Parley.Reading.Cleaning;

/// <summary>Headings above lists of other articles.</summary>
internal static class PromotionHeadings
{
    private static readonly FrozenSet<string> Keys = WordLists.Lines("promotion-headings.txt").Select(TextShape.Key).ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string key) => Keys.Contains(key);
}
