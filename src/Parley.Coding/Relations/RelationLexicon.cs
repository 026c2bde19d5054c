using System.Collections.Frozen;
using System.Collections.Immutable;
using Parley.Language;

namespace Parley.Coding.Relations;

/// <summary>The lexicon of relations, and the classes of words its entries ask for.</summary>
internal sealed class RelationLexicon
{
    private const int Columns = 6;
    private readonly FrozenDictionary<(string Word, string Pos), ImmutableArray<RelationEntry>> _entries;
    private readonly FrozenSet<(string Class, string Word)> _classes;
    private readonly FrozenDictionary<(string Word, string Pos), string> _governors;
    private readonly FrozenSet<string> _plurals;

    private RelationLexicon()
    {
        _entries = DataLines.Of("Relations/relations.tsv").SelectMany(Parse).GroupBy(entry => (entry.Word, entry.Pos))
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());
        _classes = DataLines.Of("Relations/word-classes.tsv").Select(line => line.Split('\t'))
            .SelectMany(parts => parts[1].Split('|').Select(word => (parts[0], word))).ToFrozenSet();
        _plurals = DataLines.Of("Relations/kept-plurals.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _governors = DataLines.Of("Relations/governors.tsv").Select(line => line.Split('\t'))
            .SelectMany(parts => parts[0].Split('|').Select(word => ((word, parts[1]), parts[2]))).ToFrozenDictionary(item => item.Item1, item => item.Item2);
    }

    public static RelationLexicon Shipped { get; } = new();

    public ImmutableArray<RelationEntry> For(string word, string pos) => _entries.TryGetValue((word, pos), out var found) ? found : [];

    /// <summary>The dictionary form: the tagger's, except for words that mean something else in the plural.</summary>
    public string LemmaOf(Token token) => (_plurals.Contains(token.Form) ? token.Form : token.Lemma).ToLowerInvariant();

    /// <param name="wordClass">With its sign: "@weapons".</param>
    public bool IsIn(string wordClass, string word) => _classes.Contains((wordClass, word)) || (word.Length > 3 && word[^1] == 's' && _classes.Contains((wordClass, word[..^1])));

    /// <summary>What a word above a relation makes of it: "denied", "planned", "hypothetical", "ended", "alleged"; null where nothing.</summary>
    public string? Governor(string word, string pos) => _governors.GetValueOrDefault((word, pos));

    // Words that behave alike share a line, set apart by bars.
    private static IEnumerable<RelationEntry> Parse(string line)
    {
        var parts = line.Split('\t');
        if (parts.Length != Columns)
            throw new InvalidOperationException($"The line \"{line}\" of relations.tsv has {parts.Length} columns instead of {Columns}.");
        return parts[0].Split('|').Select(word => new RelationEntry(word, parts[1], Enum.Parse<RelationType>(parts[2]), parts[3], parts[4], parts[5] == "-" ? "" : parts[5]));
    }
}
