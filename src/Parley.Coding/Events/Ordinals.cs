using System.Globalization;

namespace Parley.Coding.Events;

/// <summary>"22nd", "third" as numbers.</summary>
internal static class Ordinals
{
    private static readonly Dictionary<string, int> Words = DataLines.Of("Events/ordinals.txt").Select((word, at) => (word, at)).ToDictionary(item => item.word, item => item.at + 1, StringComparer.OrdinalIgnoreCase);

    public static int? Read(string form)
    {
        if (Words.TryGetValue(form, out var number))
            return number;
        var digits = form.TrimEnd('s', 't', 'n', 'd', 'r', 'h');
        return digits.Length is > 0 and < 4 && digits.Length < form.Length && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
    }
}
