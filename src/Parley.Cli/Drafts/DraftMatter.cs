using System.Collections.Immutable;
using Parley.Cli.Stands;
using Parley.Coding;
using Parley.Coding.Propositions;
using Parley.Record;
using Parley.Record.Actors;
using Parley.Record.Conditions;
using Parley.Record.Positions;

namespace Parley.Cli.Drafts;

/// <summary>What of a record a model can be made of: sides and conditions on acts of somebody named, persons and offices counted for their states.</summary>
internal sealed class DraftMatter
{
    private readonly IssueIndex _issues;
    private readonly Dictionary<string, Actor> _actors;
    private readonly Dictionary<string, Issue> _byId;

    public DraftMatter(RecordFile record, RecordFilter filter)
    {
        _issues = record.IssueIndex();
        _byId = _issues.Issues.ToDictionary(issue => issue.Id, StringComparer.Ordinal);
        _actors = record.Actors().Select(row => row.Actor).ToDictionary(actor => actor.Id, StringComparer.Ordinal);
        var positions = record.Positions(filter);
        var conditions = record.Conditions(filter);
        Positions = [.. positions.Select(Position).OfType<DraftPosition>()];
        Conditions = [.. conditions.Select(Condition).OfType<DraftCondition>()];
        LeftPositions = positions.Length - Positions.Length;
        LeftConditions = conditions.Length - Conditions.Length;
    }

    /// <summary>In the order of the record.</summary>
    public ImmutableArray<DraftPosition> Positions { get; }

    /// <summary>In the order of the record.</summary>
    public ImmutableArray<DraftCondition> Conditions { get; }

    /// <summary>How many positions name nobody who takes them, or nobody whose act it is, or are no choice.</summary>
    public int LeftPositions { get; }

    /// <summary>How many conditions are so.</summary>
    public int LeftConditions { get; }

    public string NameOf(string id) => _actors.TryGetValue(id, out var actor) ? actor.Name : id;

    private DraftPosition? Position(PositionRow row)
    {
        var holders = States(row.Claim.Holders);
        return holders.IsEmpty || row.Claim.Type == PositionType.Concern ? null
            : Side(row.Claim.Content, row.Issue, Movers(row)) is { } side ? new DraftPosition(row.Fact, holders, side, row.Claim.Stance)
            : null;
    }

    private DraftCondition? Condition(ConditionRow row)
    {
        var claim = row.Claim;
        if (claim.Form is ConditionForm.OnlyThrough or ConditionForm.Manner)
            return null;
        var holders = States(WaitingList.SpeaksFor(claim, _actors));
        var movers = _issues.ActorsOf(claim.Then);
        return Side(claim.If, _issues.IdOf(claim.If), _issues.ActorsOf(claim.If)) is { } first
            && Side(claim.Then, _issues.IdOf(claim.Then), movers.IsEmpty ? holders : movers) is { } then && first.Key != then.Key
            ? new DraftCondition(row.Fact, holders, first, then, claim.Force != ConditionForce.Sufficient, claim.Force != ConditionForce.Necessary)
            : null;
    }

    // Who offers or vows would act; of whom something is demanded should.
    private ImmutableArray<string> Movers(PositionRow row)
    {
        var named = _issues.ActorsOf(row.Claim.Content);
        return !named.IsEmpty ? named : row.Claim.Type switch
        {
            PositionType.Offer or PositionType.Commitment or PositionType.Warning => row.Claim.Holders,
            PositionType.Demand => row.Claim.Addressees,
            _ => [],
        };
    }

    private DraftSide? Side(Proposition side, string issue, ImmutableArray<string> actors)
    {
        // A wording that names some of those whose act it is joins the one that names all.
        var all = _issues.ActorsOf(issue);
        var movers = States(all.IsEmpty ? actors : all);
        if (movers.IsEmpty || !Choices.Has(side.Act))
            return null;
        return new DraftSide($"{issue}|{string.Join('+', movers.Order(StringComparer.Ordinal))}", Name(side, issue), movers, side.IsNegated, Choices.IsStanding(side.Act) || Choices.GoesOn(side.Act, side.Text));
    }

    private string Name(Proposition side, string issue)
    {
        string[] whose = [.. new[] { side.Actors, _issues.ActorsOf(issue) }.Select(actors => $" ({string.Join(", ", actors.Select(NameOf))})")];
        var name = _byId.GetValueOrDefault(issue)?.Name ?? IssueLabel.Of(side, [side.Text], id => _actors.TryGetValue(id, out var actor) ? actor.Name : null);
        var end = whose.FirstOrDefault(text => name.EndsWith(text, StringComparison.Ordinal)) ?? "";
        return Plain.Line(name[..^end.Length]).Replace('"', '\'');
    }

    private ImmutableArray<string> States(IEnumerable<string> ids) => [.. ids.Select(id => StateOf.Actor(_actors, id)).Distinct(StringComparer.Ordinal)];
}
