using System.Collections.Immutable;

namespace Parley.Analysis.Files;

/// <summary>Reads the answers a source gives.</summary>
internal sealed class AnswerReader(ImmutableArray<string> decisionMakers, StateBook states, FileProblems problems)
{
    /// <summary>Names of concepts as the file writes them.</summary>
    public static readonly ImmutableArray<string> Concepts =
        ["Nash", "GMR", "SMR", "SEQ", "SSEQ", "SIM", "coalition Nash", "coalition GMR", "coalition SMR", "coalition SEQ"];

    public KnownAnswer? Read(YamlItem item)
    {
        if (Fields.Of(item, "answer", problems) is not { } fields || fields.Needed("source") is not { } source)
            return null;
        var verdicts = ImmutableArray.CreateBuilder<KnownVerdict>();
        if (fields.At("equilibria") is { } equilibria)
            verdicts.AddRange(ByConcept(equilibria, null));
        foreach (var (name, value) in Map(fields.At("stable-for")))
        {
            if (decisionMakers.Contains(name.Value, StringComparer.OrdinalIgnoreCase))
                verdicts.AddRange(ByConcept(value, name.Value));
            else
                problems.Unknown(name, "decision maker", name.Value, decisionMakers);
        }

        char? reading = fields.Has("reading") ? fields.Choice("reading", "a", "b", "c", "d")[0] : null;
        return new KnownAnswer(source.Value, reading, verdicts.ToImmutable());
    }

    private IEnumerable<KnownVerdict> ByConcept(YamlItem item, string? decisionMaker)
    {
        foreach (var (concept, value) in Map(item))
        {
            if (!Concepts.Contains(concept.Value))
                problems.Unknown(concept, "concept", concept.Value, Concepts);
            else
                yield return new KnownVerdict(concept.Value, decisionMaker, value is YamlText { Value: "all" } ? null : states.FindAll(value));
        }
    }

    private ImmutableArray<(YamlText Key, YamlItem Value)> Map(YamlItem? item)
    {
        if (item is YamlMap map)
            return map.Entries;
        if (item is not null)
            problems.Wrong(item, "this answer", "names with lists of states");
        return [];
    }
}
