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
    // What only may be is nobody's side yet.
    private static readonly string[] Hedges = ["may", "might", "could"];

    private readonly IssueIndex _issues;
    private readonly Dictionary<string, Actor> _actors;

    public DraftMatter(RecordFile record, RecordFilter filter)
    {
        _issues = record.IssueIndex();
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

    /// <summary>How many positions name nobody who takes them or whose act it is, are no choice, or no side yet.</summary>
    public int LeftPositions { get; }

    /// <summary>How many conditions are so.</summary>
    public int LeftConditions { get; }

    /// <summary>A name that can stand in a model file.</summary>
    public string NameOf(string id) => _actors.TryGetValue(id, out var actor) && Clean(actor.Name) is { Length: > 0 } name ? name : Clean(id);

    /// <summary>Whether somebody of whom a wish is told is a party, and not a source.</summary>
    public bool IsParty(string id) => !_actors.TryGetValue(id, out var actor) || actor.Kind is not (ActorKind.Anonymous or ActorKind.Media);

    private DraftPosition? Position(PositionRow row)
    {
        var claim = row.Claim;
        var holders = States(claim.Holders);
        if (holders.IsEmpty || claim.Type == PositionType.Concern || row.Modality is Modality.Denied or Modality.Cancelled || Hedges.Contains(row.Hedge))
            return null;
        return Side(claim.Content, row.Issue, Movers(claim)) is { } side
            ? new DraftPosition(row.Fact, holders, side, claim.Stance, claim is { Type: PositionType.Warning, Stance: PositionStance.For } && side.Movers.Any(holders.Contains))
            : null;
    }

    private DraftCondition? Condition(ConditionRow row)
    {
        var claim = row.Claim;
        if (claim.Form is ConditionForm.OnlyThrough or ConditionForm.Manner or ConditionForm.Enables or ConditionForm.Blocks || row.Modality == Modality.Occurred || Hedges.Contains(row.Hedge))
            return null;
        var holders = States(WaitingList.SpeaksFor(claim, _actors));
        // A source without a name sets it for nobody known; what must be for something else to be is somebody's view.
        var isNobodys = claim.HolderText is null && row.Attribution == AttributionKind.Narrator && claim.Form != ConditionForm.Must;
        if (holders.IsEmpty && !isNobodys)
            return null;
        return Side(claim.If, _issues.IdOf(claim.If), _issues.ActorsOf(claim.If)) is { } first
            && Side(claim.Then, _issues.IdOf(claim.Then), _issues.ActorsOf(claim.Then)) is { } then && first.Issue != then.Issue
            ? new DraftCondition(row.Fact, holders, first, then, claim.Force != ConditionForce.Sufficient)
            : null;
    }

    // Who offers, vows or threatens would act; of whom something is demanded should.
    private ImmutableArray<string> Movers(Position claim)
    {
        var named = _issues.ActorsOf(claim.Content);
        return !named.IsEmpty ? named : claim switch
        {
            { Type: PositionType.Offer or PositionType.Commitment } or { Type: PositionType.Warning, Stance: PositionStance.For or PositionStance.Conditional } => claim.Holders,
            { Type: PositionType.Demand } => claim.Addressees,
            _ => [],
        };
    }

    private DraftSide? Side(Proposition side, string issue, ImmutableArray<string> actors)
    {
        var isJoint = Choices.IsJoint(side.Act);
        // A wording that names some of those who act together joins the one that names all.
        var movers = States(isJoint && _issues.ActorsOf(issue) is { IsEmpty: false } all ? all : actors);
        return movers.IsEmpty || !Choices.Has(side.Act) ? null : new DraftSide(issue, Name(side, issue), movers, side.IsNegated, isJoint, Choices.GoesOn(side));
    }

    private string Name(Proposition side, string issue)
    {
        string[] whose = [.. new[] { side.Actors, _issues.ActorsOf(issue) }.Select(actors => $" ({string.Join(", ", actors.Select(NameOf))})")];
        var name = Clean(_issues.Find(issue)?.Name ?? IssueLabel.Of(side, [side.Text], id => _actors.TryGetValue(id, out var actor) ? actor.Name : null));
        var end = whose.FirstOrDefault(text => name.EndsWith(text, StringComparison.Ordinal)) ?? "";
        return name[..^end.Length] is { Length: > 0 } rest ? rest : Clean(issue);
    }

    private static string Clean(string text) => Plain.Line(text).Replace('"', '\'').Trim();

    private ImmutableArray<string> States(IEnumerable<string> ids) => [.. ids.Select(id => StateOf.Actor(_actors, id)).Distinct(StringComparer.Ordinal)];
}
