using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Parley.Coding.Events;

/// <summary>What CAMEO's codes become in PLOVER (<c>cameo-plover.tsv</c>). Only types and modes of PLOVER's manual; no codes of statements (01) and appeals (02).</summary>
public static class CameoTable
{
    private static readonly FrozenDictionary<string, (ImmutableArray<EventType> Types, ImmutableArray<string> Modes)> Rows = DataLines.Of("Events/cameo-plover.tsv").Select(line => line.Split('\t'))
        .ToFrozenDictionary(parts => parts[0], parts => (Types(parts[2]), Modes(parts[3])), StringComparer.Ordinal);

    /// <summary>The types a code may be, the commonest first; empty for a code that is none. A code of four digits goes with its first three.</summary>
    public static ImmutableArray<EventType> TypesOf(string code) => Find(code)?.Types ?? [];

    /// <summary>The modes that go with a code; empty where none does.</summary>
    public static ImmutableArray<string> ModesOf(string code) => Find(code)?.Modes ?? [];

    /// <summary>Whether a coding agrees with the table.</summary>
    public static bool Fits(string code, EventType type, string? mode) => TypesOf(code).Contains(type) && (mode is null || ModesOf(code).Contains(mode));

    private static (ImmutableArray<EventType> Types, ImmutableArray<string> Modes)? Find(string code) => Rows.TryGetValue(code.Length == 4 ? code[..3] : code, out var row) ? row : null;

    private static ImmutableArray<EventType> Types(string column) => [.. column.Split('|').Select(name => Enum.Parse<EventType>(name, ignoreCase: true))];

    private static ImmutableArray<string> Modes(string column) => column == "-" ? [] : [.. column.Split('|')];
}
