using System.Collections.Frozen;

namespace Parley.Coding.Places;

/// <summary>ISO 3166-1: three letters to two, for the ids of states.</summary>
internal static class CountryCodes
{
    private static readonly FrozenDictionary<string, string> Codes = Read().ToFrozenDictionary(StringComparer.Ordinal);

    public static string? TwoLetters(string threeLetters) => Codes.GetValueOrDefault(threeLetters);

    private static Dictionary<string, string> Read()
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var parts in DataLines.Of("Places/countries.tsv").Select(line => line.Split('\t')))
            codes[parts[0]] = parts[1];
        return codes;
    }
}
