using System.Collections.Frozen;

namespace Parley.Coding.Places;

/// <summary>ISO 3166-1: three letters to two, and the capital of a country.</summary>
internal static class CountryCodes
{
    private static readonly List<string[]> Rows = [.. DataLines.Of("Places/countries.tsv").Select(line => line.Split('\t'))];
    private static readonly FrozenDictionary<string, string> Codes = Rows.ToFrozenDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Capitals = Rows.Where(parts => parts.Length > 2 && parts[2].Length > 0)
        .ToFrozenDictionary(parts => parts[1], parts => parts[2], StringComparer.Ordinal);

    public static string? TwoLetters(string threeLetters) => Codes.GetValueOrDefault(threeLetters);

    /// <param name="twoLetters">ISO 3166-1 alpha-2.</param>
    public static string? Capital(string twoLetters) => Capitals.GetValueOrDefault(twoLetters);
}
