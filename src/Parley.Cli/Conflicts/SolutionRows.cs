using System.Collections.Immutable;
using Parley.Analysis.Graph.Stability;
using Parley.Analysis.Graph.States;
using Parley.Cli.Output;

namespace Parley.Cli.Conflicts;

/// <summary>Verdicts as rows: a state, how its options stand, under which concepts it holds, why, and for whom it is stable.</summary>
internal sealed class SolutionRows(ConflictView view, ImmutableArray<(UnknownReading? Reading, StabilityResult Result)> results, ImmutableArray<(string Column, StateSet Outcomes)> more)
{
    private readonly ImmutableArray<StabilityConcept> _concepts = [.. results[0].Result.Concepts];
    private readonly bool _hasReadings = results[0].Reading is not null;

    /// <summary>Tables for people say "yes" or nothing; other formats hold truth values.</summary>
    public bool IsForPeople { get; init; }

    /// <param name="all">Every state; else those stable for all under some concept.</param>
    public RowSet Rows(bool all)
    {
        ImmutableArray<string> makers = [.. view.Graph.Model.DecisionMakers.Select(maker => $"stable for {maker.Name}")];
        return new RowSet(
            [.. _hasReadings ? ["reading"] : Array.Empty<string>(), .. view.Columns, .. _concepts.Select(ConceptWords.Of), .. more.Select(item => item.Column), "why", .. makers],
            results.SelectMany(result => Rows(result.Reading, result.Result, all)))
        {
            NotInTables = all ? [] : makers,
        };
    }

    private IEnumerable<ImmutableArray<Cell>> Rows(UnknownReading? reading, StabilityResult result, bool all)
    {
        var equilibria = _concepts.ToDictionary(concept => concept, result.Equilibria);
        var strong = result.ConceptsWithStrength.ToDictionary(concept => concept, result.StrongEquilibria);
        for (var node = 0; node < view.Graph.Count; node++)
        {
            var at = node;
            if (!all && !equilibria.Values.Any(set => set[at]) && !more.Any(item => item.Outcomes[at]))
                continue;
            yield return
            [
                .. _hasReadings ? [Cell.Of(reading.ToString()!.ToLowerInvariant())] : Array.Empty<Cell>(),
                .. view.Cells(node),
                .. _concepts.Select(concept => Verdict(equilibria[concept][at], strong.GetValueOrDefault(concept)?[at])),
                .. more.Select(item => Truth(item.Outcomes[at])),
                Cell.Of(Why(equilibria, node)),
                .. Enumerable.Range(0, view.Graph.MakerCount).Select(maker => Cell.Of(_concepts.Where(concept => result.Stable(concept, maker)[at]).Select(ConceptWords.Of))),
            ];
        }
    }

    private Cell Verdict(bool holds, bool? isStrong) => !holds || isStrong is null ? Truth(holds) : Cell.Of(isStrong.Value ? "strong" : "weak");

    private Cell Truth(bool holds) => !IsForPeople ? Cell.Of(holds) : holds ? Cell.Of("yes") : Cell.Nothing;

    /// <summary>Stable because nobody can move is told apart from stable because nobody wants to, and from stable because moves are deterred.</summary>
    private string? Why(Dictionary<StabilityConcept, StateSet> equilibria, int node)
    {
        if (!equilibria.Values.Any(set => set[node]))
            return null;
        if (view.Graph.Moves.All(moves => !moves.CanMove(node)))
            return "nobody can move";
        return equilibria[StabilityConcept.Nash][node] ? "nobody wants to move" : "moves are deterred";
    }
}
