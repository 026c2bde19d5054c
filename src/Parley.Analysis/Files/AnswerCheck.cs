using System.Collections.Immutable;
using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Coalitions;
using Parley.Analysis.Graph.Stability;
using Parley.Analysis.Graph.States;

namespace Parley.Analysis.Files;

/// <summary>Holds what the engine finds against the answers a file knows.</summary>
public sealed class AnswerCheck
{
    private const string CoalitionPrefix = "coalition ";

    private readonly ConflictFile _file;
    private readonly ConflictGraph _graph;
    private readonly EngineOptions _options;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<char, StabilityResult> _results = [];
    private CoalitionAnalysis? _coalitions;

    private AnswerCheck(ConflictFile file, ConflictGraph graph, EngineOptions? options, CancellationToken cancellation)
    {
        _file = file;
        _graph = graph;
        _options = options ?? EngineOptions.Default;
        _cancellation = cancellation;
    }

    /// <summary>One result for each verdict of each answer, in the order of the file.</summary>
    /// <exception cref="ModelException">A verdict names a state that is not possible (PLY0814), or a concept cannot be found for this model (PLY0813).</exception>
    public static ImmutableArray<CheckedAnswer> Run(ConflictFile file, ConflictGraph graph, EngineOptions? options = null, CancellationToken cancellation = default)
    {
        var check = new AnswerCheck(file, graph, options, cancellation);
        return [.. from answer in file.Answers from verdict in answer.Verdicts select check.Compare(answer, verdict)];
    }

    private CheckedAnswer Compare(KnownAnswer answer, KnownVerdict verdict)
    {
        var expected = verdict.States is { } states ? [.. states.Select(_graph.Space.Find).Order()] : Enumerable.Range(0, _graph.Count).ToImmutableArray();
        return new CheckedAnswer(answer.Source, answer.Reading, verdict.Concept, verdict.DecisionMaker, expected, [.. Found(answer, verdict).Nodes()]);
    }

    private StateSet Found(KnownAnswer answer, KnownVerdict verdict)
    {
        int? maker = verdict.DecisionMaker is { } name ? _file.Model.IndexOf(name) : null;
        if (verdict.Concept.StartsWith(CoalitionPrefix, StringComparison.Ordinal))
        {
            _coalitions ??= CoalitionAnalysis.Of(_graph, _options, _cancellation);
            var concept = Concept(verdict.Concept[CoalitionPrefix.Length..]);
            return maker is { } one ? _coalitions.Stable(concept, 1 << one) : _coalitions.Equilibria(concept);
        }

        if (verdict.Concept == "SIM")
        {
            var stable = SimultaneousSanctions.Stable(_graph, _options, _cancellation);
            return maker is { } one ? stable[one] : Intersection(stable);
        }

        var result = Result(answer.Reading);
        return maker is { } single ? result.Stable(Concept(verdict.Concept), single) : result.Equilibria(Concept(verdict.Concept));
    }

    private StabilityResult Result(char? reading)
    {
        if (!_results.TryGetValue(reading ?? ' ', out var result))
        {
            UnknownReading? told = reading is { } letter ? Enum.Parse<UnknownReading>(letter.ToString(), ignoreCase: true) : null;
            _results[reading ?? ' '] = result = StabilityAnalysis.Run(_graph, StabilityQuestion.All with { Reading = told }, _options, _cancellation);
        }

        return result;
    }

    private static StabilityConcept Concept(string name) => Enum.Parse<StabilityConcept>(name, ignoreCase: true);

    private static StateSet Intersection(IReadOnlyList<StateSet> sets)
    {
        var all = sets[0].Copy();
        foreach (var set in sets)
            all.IntersectWith(set);
        return all;
    }
}
