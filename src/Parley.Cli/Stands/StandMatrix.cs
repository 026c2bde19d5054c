using System.Collections.Immutable;
using Parley.Coding;
using Parley.Record.Positions;

namespace Parley.Cli.Stands;

/// <summary>Who stands where on what. Immutable.</summary>
internal sealed class StandMatrix
{
    private readonly Dictionary<(string Issue, string Actor), StandCell> _cells;

    private StandMatrix(ImmutableArray<StandCell> cells)
    {
        Cells = cells;
        _cells = cells.ToDictionary(cell => (cell.Issue, cell.Actor));
        Issues = [.. cells.Select(cell => (cell.Issue, cell.IssueName)).Distinct()];
        Actors = [.. cells.GroupBy(cell => (cell.Actor, cell.ActorName)).OrderByDescending(group => group.Count()).ThenBy(group => group.Key.ActorName, StringComparer.Ordinal).Select(group => group.Key)];
    }

    /// <summary>Those on which most parties stand first.</summary>
    public ImmutableArray<(string Id, string Name)> Issues { get; }

    /// <summary>Those that stand on most issues first.</summary>
    public ImmutableArray<(string Id, string Name)> Actors { get; }

    /// <summary>By issue, then by party; only cells in which something is told.</summary>
    public ImmutableArray<StandCell> Cells { get; }

    /// <summary>Null where it is not stated.</summary>
    public StandCell? this[string issue, string actor] => _cells.GetValueOrDefault((issue, actor));

    /// <param name="byState">Counts persons, ministries and armies for the state they belong to.</param>
    public static StandMatrix Of(IEnumerable<PositionRow> positions, IEnumerable<Actor> actors, bool byState)
    {
        var known = actors.ToDictionary(actor => actor.Id, StringComparer.Ordinal);
        var held = from row in positions
                   from holder in row.Claim.Holders
                   select (Actor: byState ? StateOf.Actor(known, holder) : holder, Row: row);
        var cells = held.Distinct().GroupBy(item => (item.Row.Issue, item.Actor)).Select(group => Cell(group.Key.Issue, group.Key.Actor, [.. group.Select(item => item.Row)], known));
        return new StandMatrix([.. cells.GroupBy(cell => cell.Issue).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .SelectMany(group => group.OrderBy(cell => cell.ActorName, StringComparer.Ordinal))]);
    }

    private static StandCell Cell(string issue, string actor, List<PositionRow> rows, Dictionary<string, Actor> known) => new(
        issue, rows[0].IssueName, actor, known.TryGetValue(actor, out var named) ? named.Name : actor,
        [.. rows.GroupBy(row => row.Claim.Stance).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Select(group => Part(group.Key, [.. group]))]);

    private static StandPart Part(PositionStance stance, List<PositionRow> rows)
    {
        var strength = string.Join("; ", rows.Select(row => row.Claim.Strength).OfType<string>().SelectMany(words => words.Split("; ")).Distinct());
        return new StandPart(
            stance, strength.Length == 0 ? null : strength, [.. rows.Select(row => row.Claim.Type.ToString().ToLowerInvariant()).Distinct()],
            rows.Select(row => row.Story).Distinct().Count(), rows.Max(row => row.Published), [.. rows.Select(row => row.Claim.Content.Text).Distinct()]);
    }
}
