using System.Collections.Immutable;
using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Statements;

namespace Parley.Analysis.Files;

/// <summary>The names a statement may use: options, options of a decision maker ("Withdraw of Norland"), terms and coalesced states. Case does not count.</summary>
internal sealed class Vocabulary(FileProblems problems)
{
    private const string Of = " of ";

    // Terms that use terms can double with each; a statement a person can follow stays far below.
    private const int MaxParts = 2_000;
    private const int MaxTerms = 1_000;
    private const int MaxTermDepth = 50;

    private readonly List<(string Name, string Owner)> _options = [];
    private readonly Dictionary<string, int> _optionByName = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _shared = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Term> _terms = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _underway = [];

    public int OptionCount => _options.Count;

    public IEnumerable<string> OptionNames => Enumerable.Range(0, _options.Count).Select(Label);

    private IEnumerable<string> Names => _optionByName.Keys.Concat(_terms.Keys);

    /// <summary>The option's name, with its owner's where two decision makers have one of that name.</summary>
    public string Label(int option) => LabelOf(_options[option].Name, _options[option].Owner, _shared.Contains(_options[option].Name));

    public static string LabelOf(string name, string owner, bool isShared) => isShared ? name + Of + owner : name;

    public void AddOption(string name, string owner, YamlItem at)
    {
        var place = _options.Count;
        _options.Add((name, owner));
        if (!_optionByName.TryAdd(name + Of + owner, place))
            problems.Add("PLY0709", at, $"\"{owner}\" has an option \"{name}\" twice", "names are given once", "rename one of the two");
        if (_shared.Contains(name))
            return;
        if (_optionByName.TryAdd(name, place))
            return;
        _optionByName.Remove(name);
        _shared.Add(name);
    }

    public void AddTerm(string name, YamlText meaning)
    {
        if (_terms.Count >= MaxTerms)
            problems.Add("PLY0702", meaning, "more terms and coalesced states than a person can tell apart", $"at most {MaxTerms}", "take some out");
        if (_optionByName.ContainsKey(name) || _shared.Contains(name) || !_terms.TryAdd(name, new Term(meaning)))
            problems.Add("PLY0709", meaning, $"\"{name}\" is the name of something else too", "options, terms and coalesced states are told apart by name", "rename one of the two");
    }

    /// <summary>Every term is read once, so that what is wrong with one is told even where it is not used.</summary>
    public void CheckTerms()
    {
        foreach (var (name, term) in _terms.OrderBy(term => term.Key, StringComparer.Ordinal))
        {
            if (term.Meaning is null)
                MeaningOf(name, term, 0);
        }
    }

    /// <returns>The option's place from 0; null, and a problem told, where there is none.</returns>
    public int? Option(YamlText name)
    {
        if (_optionByName.TryGetValue(name.Value, out var option))
            return option;
        if (_shared.Contains(name.Value))
            problems.Add("PLY0709", name, $"more than one decision maker has an option \"{name.Value}\"", $"allowed: {string.Join(", ", OptionNames.Where(label => label.StartsWith(name.Value + Of, StringComparison.OrdinalIgnoreCase)))}", "say whose");
        else
            problems.Unknown(name, "option", name.Value, _optionByName.Keys.Where(label => !label.Contains(Of, StringComparison.Ordinal) || _shared.Contains(label[..label.IndexOf(Of, StringComparison.Ordinal)])));
        return null;
    }

    /// <returns>The statement; null, and a problem told, where the text is none.</returns>
    public Statement? Read(YamlText text) => ReadParts(text)?.Statement;

    private (Statement Statement, int Parts)? ReadParts(YamlText text)
    {
        try
        {
            var parser = new NamedStatementParser(text.Value, this);
            var statement = parser.Read();
            return parser.Parts <= MaxParts ? (statement, parser.Parts) : throw new StatementTextException(0, $"more than {MaxParts} options when terms are written out");
        }
        catch (StatementTextException error)
        {
            problems.Add("PLY0707", text, $"{error.Message} at character {error.Offset + 1} of \"{text.Value}\"", "names of options joined by and, or, not, if, iff and parentheses", "correct the statement");
            return null;
        }
    }

    /// <summary>Reads a statement that is a conjunction of options with or without "not".</summary>
    /// <returns>The pattern; null, and a problem told, where the text is none.</returns>
    public StatePattern? ReadPattern(YamlText text)
    {
        if (Read(text) is not { } statement)
            return null;
        if (AsPattern(statement) is { } pattern)
            return pattern;
        problems.Add("PLY0707", text, $"\"{text.Value}\" is more than a list of options", "options joined by \"and\", each with or without \"not\", none twice", "write it so");
        return null;
    }

    /// <returns>The pattern; null, and nothing told, where the text is no conjunction of options.</returns>
    public StatePattern? TryReadPattern(string text)
    {
        try
        {
            return AsPattern(new NamedStatementParser(text, this).Read());
        }
        catch (StatementTextException)
        {
            return null;
        }
    }

    /// <returns>The pattern of a conjunction of options; null for any other statement.</returns>
    public static StatePattern? AsPattern(Statement statement)
    {
        var (yes, no) = (0UL, 0UL);
        foreach (var part in Conjuncts(statement))
        {
            if (part.Kind == StatementKind.Option)
                yes |= 1UL << part.OptionIndex;
            else if (part.Kind == StatementKind.Not && part.Parts[0].Kind == StatementKind.Option)
                no |= 1UL << part.Parts[0].OptionIndex;
            else
                return null;
        }

        return (yes & no) == 0 ? new StatePattern(yes, no) : null;
    }

    /// <summary>The longest name that begins at a place of the text and ends with a word.</summary>
    /// <returns>Its length, or 0 where none does.</returns>
    public int Match(string text, int at)
    {
        var longest = 0;
        foreach (var name in Names)
        {
            if (name.Length > longest && string.Compare(text, at, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0 && EndsWord(text, at + name.Length))
                longest = name.Length;
        }

        return longest;
    }

    /// <exception cref="StatementTextException">No such name.</exception>
    /// <returns>What it means, and of how many options that speaks when all terms are written out.</returns>
    public (Statement Statement, int Parts) Meaning(string name, int offset = 0)
    {
        if (_optionByName.TryGetValue(name, out var option))
            return (Statement.OfOption(Math.Min(option, StatePattern.MaxOptions - 1)), 1);
        if (_terms.TryGetValue(name, out var term))
            return (MeaningOf(name, term, offset), term.Parts);
        if (_shared.Contains(name))
            throw new StatementTextException(offset, $"\"{name}\", an option of more than one decision maker (write \"{name} of …\")");
        throw new StatementTextException(offset, $"no option or term called \"{name}\"{FileProblems.DidYouMean(name, Names.Where(known => !known.Contains(Of, StringComparison.Ordinal)))}");
    }

    private Statement MeaningOf(string name, Term term, int offset)
    {
        if (term.Meaning is { } known)
            return known;
        if (_underway.Count >= MaxTermDepth)
            throw new StatementTextException(offset, $"terms told by terms more than {MaxTermDepth} deep");
        if (_underway.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            problems.Add("PLY0708", term.Text, $"\"{name}\" leads back to itself: {string.Join(" → ", _underway)} → {name}", "a term or coalesced state is told by options in the end", "take one of these names out of the other's meaning");
            return term.Meaning = Statement.And();
        }

        _underway.Add(name);
        (term.Meaning, term.Parts) = ReadParts(term.Text) ?? (Statement.And(), 0);
        _underway.RemoveAt(_underway.Count - 1);
        return term.Meaning;
    }

    private static bool EndsWord(string text, int at) => at == text.Length || !(char.IsLetterOrDigit(text[at]) || text[at] is '_' or '-' or '\'');

    private static IEnumerable<Statement> Conjuncts(Statement statement) =>
        statement.Kind == StatementKind.And ? statement.Parts.SelectMany(Conjuncts) : [statement];

    private sealed class Term(YamlText text)
    {
        public YamlText Text { get; } = text;

        public Statement? Meaning { get; set; }

        /// <summary>Number of options named, when the terms in it are written out.</summary>
        public int Parts { get; set; }
    }
}
