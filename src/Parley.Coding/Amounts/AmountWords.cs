using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace Parley.Coding.Amounts;

/// <summary>The word lists by which numbers of people are read.</summary>
internal sealed class AmountWords
{
    private readonly FrozenDictionary<(string, string), AmountKind> _kinds = DataLines.Of("Amounts/amount-words.tsv").Select(line => line.Split('\t'))
        .ToFrozenDictionary(parts => (parts[0], parts[2]), parts => Enum.Parse<AmountKind>(parts[1]));

    private readonly FrozenDictionary<string, long?> _numbers = DataLines.Of("Amounts/number-words.tsv").Select(line => line.Split('\t'))
        .ToFrozenDictionary(parts => parts[0], parts => parts[1] == "-" ? (long?)null : long.Parse(parts[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private readonly FrozenSet<(string, string)> _small = DataLines.Of("Amounts/small-words.tsv").Select(line => line.Split('\t')).Select(parts => (parts[0], parts[1])).ToFrozenSet();
    private readonly FrozenSet<string> _people = Set("counted-people");
    private readonly FrozenSet<string> _auxiliaries = Set("auxiliaries");
    private readonly FrozenSet<string> _parts = Set("parts-of-them");
    private readonly FrozenSet<string> _tollWords = Set("toll-words");

    public static AmountWords Shipped { get; } = new();

    /// <summary>Each as its words, longest first.</summary>
    public ImmutableArray<string[]> Qualifiers { get; } = [.. DataLines.Of("Amounts/qualifiers.txt").Select(line => line.Split(' ')).OrderByDescending(words => words.Length)];

    public AmountKind? Kind(string word, string place) => _kinds.TryGetValue((word, place), out var kind) ? kind : null;

    /// <summary>Whether a word is of a class of small-words.tsv.</summary>
    public bool Is(string word, string kind) => _small.Contains((word, kind));

    public bool IsNumberWord(string word) => _numbers.ContainsKey(word);

    public long? Number(string word) => _numbers[word];

    public bool ArePeople(string word) => _people.Contains(word);

    public bool IsAuxiliary(string word) => _auxiliaries.Contains(word);

    /// <summary>"including": before a part of a number told already.</summary>
    public bool OpensPart(string word) => _parts.Contains(word);

    public bool IsOfToll(string word) => _tollWords.Contains(word);

    private static FrozenSet<string> Set(string list) => DataLines.Of($"Amounts/{list}.txt").ToFrozenSet(StringComparer.Ordinal);
}
