using System.Globalization;

namespace Parley.Coding.Dates;

/// <summary>What words mean in dates told from another date; the tables are data files beside this one.</summary>
internal sealed class DateLexicon
{
    private readonly Dictionary<(string Class, string Word), int> _words = new();
    private readonly HashSet<string> _future = DataLines.Of("Dates/future-cues.txt").ToHashSet(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _promises = DataLines.Of("Dates/promise-cues.txt").ToHashSet(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _determiners = DataLines.Of("Dates/determiners.txt").ToHashSet(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _report = DataLines.Of("Dates/report-cues.txt").ToHashSet(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _nameTails = DataLines.Of("Dates/name-tails.txt").ToHashSet(StringComparer.Ordinal);
    private readonly HashSet<string> _datedNouns = DataLines.Of("Dates/dated-nouns.txt").ToHashSet(StringComparer.OrdinalIgnoreCase);

    public DateLexicon()
    {
        foreach (var parts in DataLines.Of("Dates/relative-words.tsv").Select(line => line.Split('\t')))
            _words[(parts[0], Fold(parts[0], parts[1]))] = int.Parse(parts[2], CultureInfo.InvariantCulture);
    }

    /// <summary>The value of a word in one class ("weekday", "unit", "step" …), or null.</summary>
    public int? Value(string wordClass, string form) =>
        _words.TryGetValue((wordClass, Fold(wordClass, form)), out var value) ? value : null;

    public bool Has(string wordClass, string form) => _words.ContainsKey((wordClass, Fold(wordClass, form)));

    /// <summary>A count of units: figures below a thousand or a number word; null for anything else.</summary>
    public int? Count(string form) =>
        form.Length <= 3 && int.TryParse(form, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : Value("number", form);

    /// <summary>"Times" in "the Sunday Times".</summary>
    public bool EndsName(string form) => _nameTails.Contains(form);

    public bool IsFutureCue(string form) => _future.Contains(form);

    /// <summary>"agreed": what follows with "to" is still to be done.</summary>
    public bool IsPromiseCue(string form) => _promises.Contains(form);

    /// <summary>"the", "its": after "to" no verb follows.</summary>
    public bool IsDeterminer(string form) => _determiners.Contains(form);

    public bool IsReportCue(string form) => _report.Contains(form);

    public bool IsDatedNoun(string form) => _datedNouns.Contains(form);

    // Names of days and months are told from ordinary words by their capital.
    private static string Fold(string wordClass, string word) => wordClass is "weekday" or "plain-month" ? word : word.ToLowerInvariant();
}
