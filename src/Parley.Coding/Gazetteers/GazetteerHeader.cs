using System.Collections.Frozen;
using System.Collections.Immutable;
using Parley.Reading;

namespace Parley.Coding.Gazetteers;

/// <summary>The first line of a gazetteer: which column holds what.</summary>
internal sealed class GazetteerHeader(string[] columns)
{
    private readonly FrozenDictionary<string, int> _columns = columns.Index().DistinctBy(column => column.Item).ToFrozenDictionary(column => column.Item, column => column.Index, StringComparer.Ordinal);

    public const int LongestName = 20;

    /// <summary>What may stand behind a name.</summary>
    public const string Marks = "*@";

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
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, ActorKind>.AlternateLookup<ReadOnlySpan<char>> KindsOf = Kinds.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly (string Column, NameUse Use)[] NameColumns =
    [
        ("name", NameUse.Name), ("acronyms", NameUse.Acronym), ("variants", NameUse.Name), ("adjectives", NameUse.Adjective),
        ("people", NameUse.People), ("cities", NameUse.City), ("seats", NameUse.Seat),
    ];

    private static readonly string[] Others = ["id", "kind", "sector", "country", "alpha2", "cow_number", "cow_code", "plover", "since", "role"];

    public static string KindNames => string.Join(", ", Kinds.Keys.Order(StringComparer.Ordinal));

    public int Count => columns.Length;

    /// <summary>The columns that hold names, in the order in which they count.</summary>
    public ImmutableArray<(int Column, NameUse Use)> Names { get; } =
        [.. NameColumns.Select(item => (Array.IndexOf(columns, item.Column), item.Use)).Where(item => item.Item1 >= 0)];

    public static ActorKind? Kind(ReadOnlySpan<char> text) => KindsOf.TryGetValue(text, out var kind) ? kind : null;

    /// <summary>Where a column stands; -1 where the table has none of that name.</summary>
    public int Column(string name) => _columns.GetValueOrDefault(name, -1);

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
