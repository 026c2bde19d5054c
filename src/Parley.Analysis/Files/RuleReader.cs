using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Rules;
using Parley.Analysis.Graph.Statements;

namespace Parley.Analysis.Files;

/// <summary>Reads rules: which combinations of options cannot be.</summary>
internal sealed class RuleReader(Vocabulary vocabulary, FileProblems problems)
{
    /// <returns>Null, and a problem told, where the item is no rule.</returns>
    public InfeasibilityRule? Read(YamlItem item)
    {
        if (Fields.Of(item, "rule", problems) is not { } fields || fields.Needed("name") is not { } name)
            return null;
        string[] ways = [.. new[] { "at-most-one", "at-least-one", "never", "what" }.Where(fields.Has)];
        if (ways.Length != 1)
        {
            problems.Add("PLY0705", item, ways.Length == 0 ? $"the rule \"{name.Value}\" says nothing" : $"the rule \"{name.Value}\" says {string.Join(" and ", ways)}", "one of at-most-one, at-least-one, never, or what with only-if", "write one rule for each");
            return null;
        }

        var basis = BasisReader.Read(fields);
        return ways[0] switch
        {
            "at-most-one" => new AtMostOneRule(name.Value, Options(fields, "at-most-one"), basis),
            "at-least-one" => new AtLeastOneRule(name.Value, Options(fields, "at-least-one"), basis),
            "never" => fields.Text("never") is { } text && vocabulary.Read(text) is { } never ? new NeverRule(name.Value, never, basis) : null,
            _ => OnlyIf(fields, name.Value, basis),
        };
    }

    /// <summary>A precondition of options joined by "and" is one of patterns; any other is the statement that it is broken.</summary>
    private InfeasibilityRule? OnlyIf(Fields fields, string name, Basis? basis)
    {
        if (fields.Text("what") is not { } what || fields.Needed("only-if") is not { } condition || vocabulary.Read(what) is not { } then || vocabulary.Read(condition) is not { } onlyIf)
            return null;
        return Vocabulary.AsPattern(then) is { } state && Vocabulary.AsPattern(onlyIf) is { } pattern
            ? new OnlyIfRule(name, state, pattern, basis)
            : new NeverRule(name, Statement.And(then, Statement.Not(onlyIf)), basis);
    }

    private ulong Options(Fields fields, string key) =>
        fields.Texts(key).Aggregate(0UL, (mask, name) => vocabulary.Option(name) is { } option ? mask | 1UL << option : mask);
}
