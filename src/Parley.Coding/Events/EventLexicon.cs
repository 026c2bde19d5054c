using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Parley.Coding.Events;

/// <summary>The event lexicon, with the classes of words its entries ask for, and the lines of a user's own lexicon.</summary>
public sealed class EventLexicon
{
    private const int Columns = 9;
    private const int ColumnsOfNone = 6;

    // Forms that a lemmatizer leaves as they are; "ramm" and "scrambl" need no list.
    private static readonly FrozenDictionary<string, string> Forms = DataLines.Of("Events/verb-forms.tsv").Select(line => line.Split('\t')).ToFrozenDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
    private readonly FrozenDictionary<(string Lemma, string Pos), ImmutableArray<EventEntry>> _entries;
    private readonly FrozenSet<(string Class, string Lemma)> _classes;

    private EventLexicon(IEnumerable<EventEntry> entries)
    {
        _classes = DataLines.Of("Events/argument-classes.tsv").Select(line => line.Split('\t')).Select(parts => (parts[0], parts[1])).ToFrozenSet();
        _entries = entries.GroupBy(entry => (entry.Lemma, entry.Pos)).ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());
        Count = _entries.Values.Sum(group => group.Length);
    }

    /// <summary>The shipped lexicon.</summary>
    public static EventLexicon Shipped { get; } = new(DataLines.Of("Events/no-events.tsv").Select(None)
        .Concat(DataLines.Of("Events/events.tsv").Select((line, at) => Parse(line, "events.tsv", at + 1))));

    /// <summary>How many entries.</summary>
    public int Count { get; }

    /// <summary>The shipped lexicon with a user's lines, which win over shipped ones for the same word and arguments.</summary>
    /// <param name="file">Named in errors.</param>
    /// <exception cref="FormatException">A line is no entry: it says which, what is allowed and what to do (PLY0320).</exception>
    public static EventLexicon With(IEnumerable<string> lines, string file)
    {
        var own = lines.Select((line, at) => (line, at)).Where(item => item.line.Length > 0 && item.line[0] != '#')
            .Select(item => Parse(item.line, file, item.at + 1)).ToList();
        var keys = own.Select(Key).ToHashSet();
        return new EventLexicon(own.Concat(Shipped._entries.Values.SelectMany(group => group).Where(entry => !keys.Contains(Key(entry)))));
    }

    internal ImmutableArray<EventEntry> For(string lemma, string pos)
    {
        if (_entries.TryGetValue((lemma, pos), out var found) || (pos == "NOUN" && _entries.TryGetValue((Singular(lemma), pos), out found)))
            return found;
        if (pos != "VERB" || lemma.Length < 4)
            return [];
        return (Forms.TryGetValue(lemma, out var whole) && _entries.TryGetValue((whole, pos), out found)) || (lemma[^1] == lemma[^2] && _entries.TryGetValue((lemma[..^1], pos), out found))
            || _entries.TryGetValue(($"{lemma}e", pos), out found) ? found : [];
    }

    internal bool IsIn(string wordClass, string lemma) => _classes.Contains((wordClass, lemma)) || _classes.Contains((wordClass, Singular(lemma)));

    // Treebanks keep the plural where there is hardly a singular: "troops", "arms".
    private static string Singular(string lemma) => lemma.Length > 3 && lemma[^1] == 's' ? lemma[..^1] : lemma;

    private static (string, string, string, string, string, string, string) Key(EventEntry entry) =>
        (entry.Lemma, entry.Pos, entry.Particle, entry.Object, entry.Preposition, entry.Modifier, entry.Subject);

    private static EventEntry None(string line)
    {
        var parts = line.Split('\t');
        return new EventEntry(parts[0], parts[1], Given(parts[2]), Given(parts[3]), Given(parts[4]), Given(parts[5]), default, null, null, parts.Length > ColumnsOfNone ? parts[6] : "", IsNone: true);
    }

    private static EventEntry Parse(string line, string file, int number)
    {
        var parts = line.Split('\t');
        if (parts.Length is not (Columns or Columns + 1))
            throw Wrong(file, number, $"{parts.Length} columns", $"{Columns} columns set apart by tabs, \"-\" where one is empty, and a tenth for a class of subjects");
        if (parts[1] is not ("VERB" or "NOUN" or "ADJ"))
            throw Wrong(file, number, $"the part of speech \"{parts[1]}\"", "VERB, NOUN or ADJ");
        if (!Enum.TryParse<EventType>(parts[6], ignoreCase: true, out var type) || !Enum.IsDefined(type) || char.IsDigit(parts[6][0]))
            throw Wrong(file, number, $"the type \"{parts[6]}\"", string.Join(", ", Enum.GetNames<EventType>().Select(name => name.ToUpperInvariant())));
        if (Given(parts[8]) is { Length: > 0 } code && CameoTable.TypesOf(code).IsEmpty)
            throw Wrong(file, number, $"the CAMEO code \"{code}\"", "a code of cameo-plover.tsv (never 01 or 02), or \"-\"");
        return new EventEntry(parts[0], parts[1], Given(parts[2]), Given(parts[3]), Given(parts[4]), Given(parts[5]), type,
            Given(parts[7]) is { Length: > 0 } mode ? mode : null, Given(parts[8]) is { Length: > 0 } cameo ? cameo : null, parts.Length > Columns ? Given(parts[9]) : "");
    }

    private static string Given(string column) => column == "-" ? "" : column;

    private static FormatException Wrong(string file, int line, string found, string allowed) =>
        new($"PLY0320 {file}, line {line}: found {found}; allowed: {allowed}. Correct the line or remove it.");
}
