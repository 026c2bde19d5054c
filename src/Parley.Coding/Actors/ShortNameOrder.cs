using System.Collections.Frozen;
using Parley.Coding.Gazetteers;

namespace Parley.Coding.Actors;

/// <summary>Where a person is called by the first word of the name: China's Xi, Ethiopia's Abiy.</summary>
internal static class ShortNameOrder
{
    private static readonly FrozenSet<string> First = WordList.Table("Actors.Data.name-order.tsv")
        .Where(row => row[1] == "first").Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    public static bool IsFirst(string country) => First.Contains(country);
}
