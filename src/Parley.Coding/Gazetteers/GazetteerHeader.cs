using System.Collections.Frozen;
using Parley.Reading;

namespace Parley.Coding.Gazetteers;

/// <summary>The first line of a gazetteer: which column holds what.</summary>
internal sealed class GazetteerHeader(string[] columns)
{
    public const int LongestName = 20;

    private static readonly FrozenDictionary<string, ActorKind> Kinds = new Dictionary<string, ActorKind>(StringComparer.Ordinal)
    {
        ["state"] = ActorKind.State,
        ["government"] = ActorKind.Government,
        ["military"] = ActorKind.Military,
        ["armed-group"] = ActorKind.ArmedGroup,
        ["party"] = ActorKind.Party,
        ["igo"] = ActorKind.Igo,
        ["ngo"] = ActorKind.Ngo,
        ["coalition"] = ActorKind.Coalition,
        ["media"] = ActorKind.Media,
        ["person"] = ActorKind.Person,
        ["population"] = ActorKind.Population,
    }.ToFrozenDictionary();

    private static readonly (string Column, NameUse Use)[] NameColumns =
    [
        ("name", NameUse.Name), ("acronyms", NameUse.Acronym), ("variants", NameUse.Name), ("adjectives", NameUse.Adjective),
        ("people", NameUse.People), ("cities", NameUse.City), ("seats", NameUse.Seat),
    ];

    private static readonly string[] Others = ["id", "kind", "sector", "country", "alpha2", "cow_number", "cow_code", "plover", "since", "role"];

    public static string KindNames => string.Join(", ", Kinds.Keys.Order(StringComparer.Ordinal));

    public int Count => columns.Length;

    public static ActorKind? Kind(string text) => Kinds.TryGetValue(text, out var kind) ? kind : null;

    public string Value(string[] fields, string column) => Array.IndexOf(columns, column) is >= 0 and var index ? fields[index].Trim() : "";

    /// <summary>Every name a line gives, with its use.</summary>
    public IEnumerable<(NameUse Use, string Text)> Names(string[] fields)
    {
        foreach (var (column, use) in NameColumns)
        {
            foreach (var text in Value(fields, column).Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                yield return (use, text);
        }
    }

    /// <summary>What is wrong with the line, or null.</summary>
    public Problem? Check(string file, int number, string? kind)
    {
        var unknown = columns.FirstOrDefault(column => !Others.Contains(column) && !NameColumns.Any(item => item.Column == column));
        if (unknown is null && columns.Contains("id") && columns.Contains("name") && (kind is not null || columns.Contains("kind")))
            return null;
        var found = unknown is null ? $"the columns {string.Join(", ", columns)}" : $"the column \"{unknown}\"";
        return new Problem(
            "PLY0307", $"{file}:{number}", found,
            $"the first line names the columns: id, name and kind, and any of {string.Join(", ", Others.Concat(NameColumns.Select(item => item.Column)).Distinct())}",
            "correct the first line; the file was not used");
    }
}
