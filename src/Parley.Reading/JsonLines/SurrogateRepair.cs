using System.Globalization;
using System.Text;

namespace Parley.Reading.JsonLines;

/// <summary>Replaces escaped halves of surrogate pairs ("\ud83d" alone), which no text can hold, by U+FFFD.</summary>
internal static class SurrogateRepair
{
    private const int EscapeLength = 6;

    public static (string Json, int Replaced) Repair(string json)
    {
        if (!json.Contains("\\ud", StringComparison.OrdinalIgnoreCase))
            return (json, 0);
        var repaired = new StringBuilder(json.Length);
        var replaced = 0;
        for (var at = 0; at < json.Length; at++)
        {
            if (json[at] != '\\')
            {
                repaired.Append(json[at]);
                continue;
            }

            var unit = Escaped(json, at);
            var length = unit < 0 ? Math.Min(2, json.Length - at) : EscapeLength;
            if (unit >= 0 && char.IsHighSurrogate((char)unit) && Escaped(json, at + EscapeLength) is var next && next >= 0 && char.IsLowSurrogate((char)next))
                length = 2 * EscapeLength;
            else if (unit >= 0 && char.IsSurrogate((char)unit))
                replaced++;
            repaired.Append(length == EscapeLength && char.IsSurrogate((char)unit) ? "\\uFFFD" : json.AsSpan(at, length));
            at += length - 1;
        }

        return (repaired.ToString(), replaced);
    }

    private static int Escaped(string json, int at) =>
        at + EscapeLength <= json.Length && json[at] == '\\' && json[at + 1] == 'u'
        && int.TryParse(json.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? unit
            : -1;
}
