using System.Globalization;
using System.Text.RegularExpressions;

namespace Parley.Analysis.Files;

/// <summary>Finds the line of an item of which the model itself complains.</summary>
internal static partial class ModelPlace
{
    /// <param name="where">As <see cref="Graph.ModelException"/> names it: <c>decision maker "Norland", statement 3</c>.</param>
    /// <returns>The item; the whole file where it cannot be told.</returns>
    public static YamlItem? Find(string where, Fields fields, DecisionMakerReader makers)
    {
        if (Maker().Match(where) is { Success: true } maker)
            return makers.At(maker.Groups[1].Value);
        if (Numbered().Match(where) is { Success: true } number)
        {
            var place = int.Parse(number.Groups[2].Value, CultureInfo.InvariantCulture) - 1;
            if (number.Groups[1].Value == "option")
                return makers.OptionAt(place);
            var coalesced = fields.List("coalesce");
            return place < coalesced.Length ? coalesced[place] : null;
        }

        return Rule().Match(where) is { Success: true } rule
            ? fields.List("rules").OfType<YamlMap>().FirstOrDefault(item => item["name"] is YamlText name && name.Value == rule.Groups[1].Value)
            : fields.At(where.Split(' ') switch { ["rules", ..] => "rules", ["status", "quo", ..] => "status-quo", ["given", ..] => "given", _ => "decision-makers" });
    }

    [GeneratedRegex("^decision maker \"(.+?)\"")]
    private static partial Regex Maker();

    [GeneratedRegex(@"^(option|coalesced states?) (\d+)")]
    private static partial Regex Numbered();

    [GeneratedRegex("^rule \"(.+?)\"")]
    private static partial Regex Rule();
}
