using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Numerics;
using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Rules;
using Parley.Analysis.Graph.Statements;

namespace Parley.Analysis.Files;

/// <summary>The names by which a file writes options, states and statements of its model.</summary>
public sealed class ModelNames
{
    private static readonly ImmutableArray<string> Operators = ["and", "or", "not", "if", "iff"];

    private static readonly SearchValues<char> PatternLetters = SearchValues.Create("YNyn-–");

    private readonly ConflictFile _file;
    private readonly FrozenDictionary<ulong, string> _states;
    private readonly ImmutableArray<string> _inStatements;

    public ModelNames(ConflictFile file)
    {
        _file = file;
        Model = file.Model;
        Options = Labels(file.Model);
        _states = file.States.DistinctBy(state => state.State).ToFrozenDictionary(state => state.State, state => state.Name);
        var needsQuotes = Options.Any(name => name.Contains('"', StringComparison.Ordinal) || name.Split(' ').Any(word => Operators.Contains(word, StringComparer.OrdinalIgnoreCase)));
        _inStatements = needsQuotes ? [.. Options.Select(name => $"\"{name}\"")] : Options;
    }

    public ConflictModel Model { get; }

    /// <summary>A name for each option: its own, with its owner's where two decision makers have one of that name.</summary>
    public ImmutableArray<string> Options { get; }

    /// <summary>A statement in words: "Talk and not Strike".</summary>
    public string Of(Statement statement) => Write(statement, StatementKind.Iff + 1);

    /// <summary>States told by options: "Talk and not Strike"; options left open are not named.</summary>
    public string Of(StatePattern pattern) => Of(Statement.Matching(pattern));

    /// <summary>A rule in words: "Talk only if not Strike".</summary>
    public string Of(InfeasibilityRule rule) => rule switch
    {
        AtMostOneRule => "at most one of " + string.Join(", ", Bits(rule.Options).Select(option => Options[option])),
        AtLeastOneRule => "at least one of " + string.Join(", ", Bits(rule.Options).Select(option => Options[option])),
        OnlyIfRule precondition => $"{Of(precondition.State)} only if {Of(precondition.Condition)}",
        NeverRule never => "never " + Of(never.Statement),
        _ => rule.Name,
    };

    /// <summary>The name the file gives a state or a coalesced state; null where it gives none.</summary>
    public string? GivenName(StatePattern pattern) =>
        pattern.IsOneState(Model.Options.Length) && _states.TryGetValue(pattern.Yes, out var name) ? name
            : Model.Coalesced.FirstOrDefault(coalesced => coalesced.Pattern == pattern)?.Name;

    /// <summary>A state for people to read: its name, or else the options taken.</summary>
    public string Label(StatePattern pattern) => GivenName(pattern) ?? (
        !pattern.IsOneState(Model.Options.Length) ? Of(pattern)
        : pattern.Yes == 0 ? "no option taken"
        : string.Join(" + ", Bits(pattern.Yes).Select(option => Options[option])));

    /// <summary>The states a text means: a name the file gives, letters Y, N and - for each option, or options joined by "and". Case does not count.</summary>
    /// <returns>Null where the text is none of these.</returns>
    public StatePattern? FindState(string text)
    {
        if (_file.States.FirstOrDefault(state => string.Equals(state.Name, text, StringComparison.OrdinalIgnoreCase)) is { } named)
            return StatePattern.Of(named.State, Model.Options.Length);
        if (Model.Coalesced.FirstOrDefault(state => string.Equals(state.Name, text, StringComparison.OrdinalIgnoreCase)) is { } coalesced)
            return coalesced.Pattern;
        return text.Length == Model.Options.Length && text.AsSpan().IndexOfAnyExcept(PatternLetters) < 0
            ? StatePattern.Parse(text, text.Length)
            : NewVocabulary().TryReadPattern(text);
    }

    /// <summary>Reads a statement made of names of options: "Talk and not Strike".</summary>
    /// <param name="where">What the text is, for a message.</param>
    /// <exception cref="ModelFileException">It is none (PLY0707).</exception>
    public Statement ReadStatement(string text, string where)
    {
        var problems = new FileProblems(where);
        var statement = NewVocabulary(problems).Read(new YamlText(text, IsPlain: true, 0, 0));
        problems.ThrowIfAny();
        return statement!;
    }

    /// <returns>The option's place from 0; null where none, or more than one, has that name.</returns>
    public int? FindOption(string name)
    {
        var found = Enumerable.Range(0, Options.Length).Where(option => string.Equals(Options[option], name, StringComparison.OrdinalIgnoreCase)).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    internal static IEnumerable<int> Bits(ulong options)
    {
        for (; options != 0; options &= options - 1)
            yield return BitOperations.TrailingZeroCount(options);
    }

    private Vocabulary NewVocabulary(FileProblems? problems = null)
    {
        var vocabulary = new Vocabulary(problems ?? new FileProblems(""));
        var owners = Owners(Model);
        var nowhere = new YamlText("", IsPlain: true, 0, 0);
        for (var option = 0; option < owners.Length; option++)
            vocabulary.AddOption(Model.Options[option].Name, owners[option], nowhere);
        foreach (var coalesced in Model.Coalesced.Where(coalesced => coalesced.Name is not null))
            vocabulary.AddTerm(coalesced.Name!, new YamlText(Of(coalesced.Pattern), IsPlain: true, 0, 0));
        return vocabulary;
    }

    private static string[] Owners(ConflictModel model)
    {
        var owners = new string[model.Options.Length];
        Array.Fill(owners, "nobody");
        foreach (var maker in model.DecisionMakers)
        {
            foreach (var option in maker.Options)
                owners[option] = maker.Name;
        }

        return owners;
    }

    private static ImmutableArray<string> Labels(ConflictModel model)
    {
        var owners = Owners(model);
        var shared = model.Options.GroupBy(option => option.Name, StringComparer.OrdinalIgnoreCase).Where(group => group.Skip(1).Any()).Select(group => group.Key).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        return [.. model.Options.Select((option, place) => Vocabulary.LabelOf(option.Name, owners[place], shared.Contains(option.Name)))];
    }

    // Kinds are ordered by how tightly they bind; parentheses wherever a part does not bind tighter than what it stands in.
    private string Write(Statement statement, StatementKind around)
    {
        var text = statement.Kind switch
        {
            StatementKind.Option => _inStatements[statement.OptionIndex],
            StatementKind.Not => "not " + Write(statement.Parts[0], StatementKind.And),
            StatementKind.And when statement.Parts.IsEmpty => NamedStatementParser.Always,
            StatementKind.Or when statement.Parts.IsEmpty => "not " + NamedStatementParser.Always,
            StatementKind.And => string.Join(" and ", statement.Parts.Select(part => Write(part, StatementKind.And))),
            StatementKind.Or => string.Join(" or ", statement.Parts.Select(part => Write(part, StatementKind.Or))),
            StatementKind.If => $"{Write(statement.Parts[0], StatementKind.If)} if {Write(statement.Parts[1], StatementKind.If)}",
            _ => $"{Write(statement.Parts[0], StatementKind.If)} iff {Write(statement.Parts[1], StatementKind.If)}",
        };
        return statement.Kind < around || statement.Kind is StatementKind.Option or StatementKind.Not ? text : $"({text})";
    }
}
