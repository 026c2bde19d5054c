using Parley.Language;
using Parley.Language.Network;

namespace Parley.Training.Encoder;

/// <summary>The names the network is told of, as <see cref="GazetteerLabels"/> looks them up: letters and digits alone, in lower case, or in capitals behind a mark.</summary>
internal static class GazetteerKeys
{
    private const char Capitals = '^';
    private const char Comment = '#';
    private const int LeastLetters = 2;
    private const int LeastInLowerCase = 3;
    private const string City = "City";

    /// <summary>The types in the order of their numbers.</summary>
    public static IReadOnlyList<string> Types { get; } =
        [nameof(EntityType.Person), nameof(EntityType.Organisation), nameof(EntityType.Location), nameof(EntityType.Group), City];

    private static readonly (string File, string[] Columns, string Type)[] Sources =
    [
        ("countries", ["name", "acronyms", "variants", "cities"], nameof(EntityType.Location)),
        ("countries", ["seats"], nameof(EntityType.Organisation)),
        ("countries", ["adjectives", "people"], nameof(EntityType.Group)),
        ("organisations", ["name", "acronyms", "variants"], nameof(EntityType.Organisation)),
        ("groups", ["name", "acronyms", "variants"], nameof(EntityType.Organisation)),
        ("leaders", ["name", "variants"], nameof(EntityType.Person)),
    ];

    /// <summary>The number of the type of each key; the first source that holds a key decides.</summary>
    /// <param name="folder">The gazetteers of the coding stage.</param>
    /// <param name="cities">A file of a city's name a line.</param>
    public static SortedDictionary<string, int> Read(string folder, string cities)
    {
        var keys = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var (file, columns, type) in Sources)
        {
            var rows = File.ReadLines(Path.Combine(folder, file + ".tsv")).Where(line => line.Length > 0 && line[0] != Comment).Select(line => line.Split('\t')).ToList();
            foreach (var (index, _) in rows[0].Index().Where(pair => columns.Contains(pair.Item)))
            {
                foreach (var value in rows.Skip(1).Where(row => index < row.Length).SelectMany(row => row[index].Split('|')))
                    Add(keys, value, type);
            }
        }

        foreach (var line in File.ReadLines(cities))
            Add(keys, line, City);
        return keys;
    }

    // A star or an at sign behind a name is a mark of the gazetteer's own.
    private static void Add(SortedDictionary<string, int> keys, string value, string type)
    {
        var letters = string.Concat(value.Trim().TrimEnd('*', '@').Where(char.IsLetterOrDigit));
        var isCapitals = letters.Count(char.IsLetter) >= LeastLetters && !letters.Any(char.IsLower);
        if (letters.Length >= (isCapitals ? LeastLetters : LeastInLowerCase))
            keys.TryAdd(isCapitals ? Capitals + letters : letters.ToLowerInvariant(), Types.ToList().IndexOf(type));
    }
}
