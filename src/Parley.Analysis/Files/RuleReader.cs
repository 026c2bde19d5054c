using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Rules;

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

    private InfeasibilityRule? OnlyIf(Fields fields, string name, Basis? basis) =>
        fields.Text("what") is { } what && fields.Needed("only-if") is { } condition && vocabulary.Read(what) is { } then && vocabulary.Read(condition) is { } onlyIf
            ? Precondition.Of(name, then, onlyIf, basis)
            : null;

    private ulong Options(Fields fields, string key) =>
        fields.Texts(key).Aggregate(0UL, (mask, name) => vocabulary.Option(name) is { } option ? mask | 1UL << option : mask);
}
