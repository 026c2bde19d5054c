using System.Collections.Immutable;
using System.Globalization;
using Parley.Analysis.Graph.Robustness;
using Parley.Analysis.Graph.Stability;
using Parley.Cli.Output;

namespace Parley.Cli.Conflicts;

/// <summary>Shares of preferences under which states hold, as rows.</summary>
internal sealed class RobustnessRows(ConflictView view, RobustnessResult result, ImmutableArray<StabilityConcept> concepts)
{
    private readonly ImmutableArray<IReadOnlyList<OutcomeShare>> _shares = [.. concepts.Select(result.Shares)];

    /// <param name="all">Also states that never hold.</param>
    /// <param name="forPeople">A share and its interval in one cell; else each number in a column of its own.</param>
    public RowSet Rows(bool all, bool forPeople) => new(
        [.. view.Columns, .. concepts.SelectMany(concept => Columns(ConceptWords.Of(concept), forPeople)), "nobody_can_move"],
        Enumerable.Range(0, view.Graph.Count).Where(node => all || _shares.Any(share => share[node].Holds > 0)).Select(node => (ImmutableArray<Cell>)
        [
            .. view.Cells(node), .. _shares.SelectMany(share => Cells(share[node], forPeople)),
            forPeople ? Cell.Of(_shares[0][node].NobodyCanMove ? "yes" : null) : Cell.Of(_shares[0][node].NobodyCanMove),
        ]));

    private static string[] Columns(string concept, bool forPeople) => forPeople ? [concept] : [concept, $"{concept}_low", $"{concept}_high", $"{concept}_count"];

    private Cell[] Cells(OutcomeShare share, bool forPeople)
    {
        if (!forPeople)
            return [Cell.Of(share.Share), Cell.Of(share.Low), Cell.Of(share.High), Cell.Of(share.Holds)];
        var percent = string.Create(CultureInfo.InvariantCulture, $"{share.Share:P1}");
        return [Cell.Of(result.IsExact ? percent : string.Create(CultureInfo.InvariantCulture, $"{percent} ({100 * share.Low:F1}–{100 * share.High:F1})"))];
    }
}
