using System.Collections.Immutable;
using System.Globalization;
using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Rules;

namespace Parley.Analysis.Files;

/// <summary>Reads the model files of <c>docs/models.md</c>.</summary>
public static class ModelFile
{
    /// <summary>In UTF-16 code units.</summary>
    public const int MaxCharacters = YamlTree.MaxCharacters;

    /// <param name="text">The file's text.</param>
    /// <param name="name">The file's name, for messages.</param>
    /// <exception cref="ModelFileException">The file tells no model; every problem found carries its line.</exception>
    public static ConflictFile Read(string text, string name)
    {
        var problems = new FileProblems(name);
        var root = YamlTree.Read(text, name);
        CheckVersion(root, problems);
        var fields = Fields.Of(root, "model", problems);
        problems.ThrowIfAny();
        try
        {
            return Read(fields!, problems);
        }
        catch (ModelException error)
        {
            throw new ModelFileException(error.Problem with { Where = $"{name}: {error.Problem.Where}" });
        }
    }

    private static void CheckVersion(YamlItem root, FileProblems problems)
    {
        if (root is not YamlMap map)
            return;
        if (map["parley-model"] is not YamlText version)
            problems.Add("PLY0703", root, "no \"parley-model\"", string.Create(CultureInfo.InvariantCulture, $"a model file begins with \"parley-model: {ModelSchema.Version}\""), "add that line, if this is a model file");
        else if (!int.TryParse(version.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1)
            problems.Add("PLY0703", version, $"version \"{version.Value}\" of the format", string.Create(CultureInfo.InvariantCulture, $"1 to {ModelSchema.Version}"), "write the version this file was made for");
        else if (number > ModelSchema.Version)
            problems.Add("PLY0703", version, $"version {number} of the format", string.Create(CultureInfo.InvariantCulture, $"this program reads version 1 to {ModelSchema.Version}"), "update Parley");
        problems.ThrowIfAny();
    }

    private static ConflictFile Read(Fields fields, FileProblems problems)
    {
        var vocabulary = new Vocabulary(problems);
        var makers = new DecisionMakerReader(vocabulary, problems);
        var states = new StateBook(vocabulary, problems);
        if (fields.List("decision-makers").IsEmpty)
            problems.Add("PLY0705", fields.Item, "no decision makers", "at least one under \"decision-makers\"", "say who can act");
        makers.ReadOptions(fields.List("decision-makers"));
        var given = makers.ReadGiven(fields.List("given"));
        problems.ThrowIfAny();

        ReadTerms(fields, vocabulary, problems);
        states.ReadNames(fields.List("states"));
        var coalesced = Coalesced(fields, vocabulary, states, problems);
        var rules = new RuleReader(vocabulary, problems);
        ImmutableArray<InfeasibilityRule> read = [.. fields.List("rules").Select(rules.Read).OfType<InfeasibilityRule>()];
        var wishes = makers.ReadWishes(states);
        var statusQuo = fields.At("status-quo") is { } at ? states.FindOne(at) : null;
        var answers = new AnswerReader(makers.Names, states, problems);
        ImmutableArray<KnownAnswer> known = [.. fields.List("answers").Select(answers.Read).OfType<KnownAnswer>()];
        problems.ThrowIfAny();

        var title = fields.Text("title")?.Value ?? "";
        var lines = new ModelLines(problems.File, makers.Lines.Concat(Lines(fields)));
        try
        {
            var model = new ConflictModel(title, makers.Options, wishes, read, coalesced, given, statusQuo);
            return new ConflictFile(model, makers.Words) { About = fields.Text("about")?.Value, Source = fields.Text("source")?.Value, States = states.States, Answers = known, Lines = lines };
        }
        catch (ModelException error)
        {
            throw new ModelFileException(lines.Place(error.Problem));
        }
    }

    private static IEnumerable<(string Item, int Line)> Lines(Fields fields)
    {
        foreach (var (item, key) in new[] { ("decision makers", "decision-makers"), ("rules", "rules"), ("status quo", "status-quo"), ("given options", "given") })
        {
            if (fields.At(key) is { } found)
                yield return (item, found.Line);
        }

        foreach (var rule in fields.List("rules").OfType<YamlMap>())
        {
            if (rule["name"] is YamlText name)
                yield return ($"rule \"{name.Value}\"", rule.Line);
        }

        var coalesced = fields.List("coalesce");
        for (var place = 0; place < coalesced.Length; place++)
        {
            yield return (string.Create(CultureInfo.InvariantCulture, $"coalesced state {place + 1}"), coalesced[place].Line);
            yield return (string.Create(CultureInfo.InvariantCulture, $"coalesced states {place + 1}"), coalesced[place].Line);
        }
    }

    /// <summary>Terms and coalesced states may use one another, so all are known before one is read.</summary>
    private static void ReadTerms(Fields fields, Vocabulary vocabulary, FileProblems problems)
    {
        foreach (var (key, shape, meaning) in new[] { ("terms", "term", "means"), ("coalesce", "coalesced", "where") })
        {
            foreach (var item in fields.List(key))
            {
                if (Fields.Of(item, shape, problems) is { } own && own.Needed("name") is { } name && own.Needed(meaning) is { } text)
                    vocabulary.AddTerm(name.Value, text);
            }
        }

        vocabulary.CheckTerms();
    }

    private static List<CoalescedState> Coalesced(Fields fields, Vocabulary vocabulary, StateBook states, FileProblems problems)
    {
        var coalesced = new List<CoalescedState>();
        foreach (var item in fields.List("coalesce").OfType<YamlMap>())
        {
            if (item["name"] is not YamlText name || item["where"] is not YamlText where || vocabulary.ReadPattern(where) is not { } pattern)
                continue;
            states.Add(name, pattern);
            // Its keys were judged when it was read as a term; to judge them again would tell each mistake twice.
            coalesced.Add(new CoalescedState(pattern, name.Value, BasisReader.Read(Fields.Of(item, "coalesced", new FileProblems(problems.File))!)));
        }

        return coalesced;
    }
}
