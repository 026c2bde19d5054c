using System.Text;

namespace Parley.Record;

/// <summary>Names of kinds as they stand in the record: <c>NamedSpeaker</c> is "named speaker".</summary>
internal static class EnumWords<T>
    where T : struct, Enum
{
    private static readonly Dictionary<T, string> ByValue = Enum.GetValues<T>().Distinct().ToDictionary(value => value, Spell);
    private static readonly Dictionary<string, T> ByWord = ByValue.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    internal static string Of(T value) => ByValue[value];

    /// <summary>The value a stored name stands for, or null for a name a later program wrote.</summary>
    internal static T? Parse(string? word) => word is not null && ByWord.TryGetValue(word, out var value) ? value : null;

    private static string Spell(T value)
    {
        var words = new StringBuilder();
        foreach (var letter in value.ToString())
        {
            if (char.IsUpper(letter) && words.Length > 0)
                words.Append(' ');
            words.Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }
}
