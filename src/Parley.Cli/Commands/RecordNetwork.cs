using System.Collections.Frozen;
using Parley.Analysis.Network;
using Parley.Cli.Networks;
using Parley.Coding;
using Parley.Record;
using Parley.Record.Actors;
using Parley.Record.Relations;
using Parley.Record.States;

namespace Parley.Cli.Commands;

/// <summary>The network of the relations a record holds, and the fact behind each tie.</summary>
/// <param name="Facts">Rows by id of fact, for evidence.</param>
internal sealed record RecordNetwork(SignedNetwork Network, FrozenDictionary<string, RelationRow> Facts)
{
    /// <param name="day">Only ties known to have held on that day; null for all that are told.</param>
    /// <param name="keepsParts">Keeps parts of an actor ("Turkish officials") apart; else their ties are the whole's.</param>
    public static RecordNetwork Of(RecordFile record, RecordFilter filter, bool keepsParts, DateOnly? day = null)
    {
        var rows = record.Relations(filter, onlyHolding: true);
        if (day is { } on)
        {
            var days = new TieDays(on, record.ActorStates(onlyHolding: true));
            rows = [.. rows.Where(days.Holds)];
        }

        var actors = record.Actors(filter with { Actor = null, Source = null }).ToDictionary(row => row.Actor.Id, row => row.Actor, StringComparer.Ordinal);
        string Whole(string id) => !keepsParts && PartId.OwnerOf(id) is { } owner && actors.ContainsKey(owner) ? owner : id;
        var ties = rows.Select(row => (Row: row, From: Whole(row.Claim.Subject), To: Whole(row.Claim.Target))).Where(item => item.From != item.To).Select(Ordered)
            .GroupBy(item => (item.From, item.To, item.Row.Claim.Type))
            .Select(group => TieOf(group.Key.From, group.Key.To, group.Key.Type, [.. group.Select(item => item.Row)])).ToList();
        var names = rows.SelectMany(row => new[] { (row.Claim.Subject, row.SubjectName), (row.Claim.Target, row.TargetName) }).DistinctBy(item => item.Item1).ToDictionary(StringComparer.Ordinal);
        var nodes = ties.SelectMany(tie => new[] { tie.From, tie.To }).Distinct().Select(id => actors.TryGetValue(id, out var actor)
            ? new NetworkActor(id, actor.Name, KindWords.Of(actor.Kind), actor.Country)
            : new NetworkActor(id, names.GetValueOrDefault(id, id), KindWords.Of(ActorKind.Unknown), null));
        return new RecordNetwork(new SignedNetwork(nodes, ties), rows.DistinctBy(row => row.Fact).ToFrozenDictionary(row => row.Fact, StringComparer.Ordinal));
    }

    // A tie that holds both ways is one, whichever side a text names first.
    private static (RelationRow Row, string From, string To) Ordered((RelationRow Row, string From, string To) item) =>
        RelationSigns.IsMutual(item.Row.Claim.Type) && string.CompareOrdinal(item.To, item.From) < 0 ? (item.Row, item.To, item.From) : item;

    private static Backing BackingOf(RelationType type) => type switch
    {
        RelationType.AllyOf => Backing.OfBoth,
        RelationType.Backs or RelationType.Arms or RelationType.Funds or RelationType.Recognises => Backing.OfTo,
        RelationType.ProxyOf or RelationType.MemberOf => Backing.OfFrom,
        _ => Backing.None,
    };

    private static Tie TieOf(string from, string to, RelationType type, List<RelationRow> rows)
    {
        var starts = rows.Select(row => EdtfDays.First(row.Claim.From)).OfType<DateOnly>().ToList();
        var ends = rows.Select(row => EdtfDays.Last(row.Claim.To)).OfType<DateOnly>().ToList();
        var reports = rows.Select(row => row.Published).OfType<DateOnly>().ToList();
        return new Tie(from, to, KindWords.Of(type), RelationSigns.Of(type))
        {
            IsMutual = RelationSigns.IsMutual(type),
            Backing = BackingOf(type),
            Facts = [.. rows.Select(row => row.Fact).Distinct()],
            Documents = rows.Select(row => row.Story).Distinct().Count(),
            Start = starts.Count > 0 ? starts.Min() : reports.Count > 0 ? reports.Min() : null,
            End = ends.Count > 0 ? ends.Max() : reports.Count > 0 ? reports.Max() : null,
            DatesAreOfReports = starts.Count == 0 || ends.Count == 0,
            HasEnded = rows.TrueForAll(row => row.Claim.HasEnded),
        };
    }
}
