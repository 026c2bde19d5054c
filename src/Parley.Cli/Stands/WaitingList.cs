using System.Collections.Immutable;
using Parley.Analysis.Preconditions;
using Parley.Coding;
using Parley.Record.Conditions;
using Parley.Record.Positions;

namespace Parley.Cli.Stands;

/// <summary>Who waits for whom, from the conditions of a record.</summary>
internal sealed class WaitingList
{
    private readonly IReadOnlyDictionary<string, Actor> _actors;

    private WaitingList(PreconditionGraph graph, IReadOnlyDictionary<string, Actor> actors) => (Graph, _actors) = (graph, actors);

    public PreconditionGraph Graph { get; }

    /// <summary>Only conditions without which the second move will not be: "if" alone makes nobody wait.</summary>
    public static WaitingList Of(IEnumerable<ConditionRow> conditions, IssueIndex issues, IReadOnlyDictionary<string, Actor> actors, bool byState)
    {
        var requirements = conditions.Where(row => row.Claim.Force != ConditionForce.Sufficient && row.Claim.Form is not (ConditionForm.OnlyThrough or ConditionForm.Manner))
            .Select(row => new Requirement(row.Fact, Ids(SpeaksFor(row.Claim, actors)), Move(row.Claim.If), Move(row.Claim.Then)));
        return new WaitingList(new PreconditionGraph(requirements), actors);

        Move Move(Proposition side) => new((side.IsNegated ? "not " : "") + issues.IdOf(side), Ids(issues.ActorsOf(side)), (side.IsNegated ? "not: " : "") + side.Text);

        ImmutableArray<string> Ids(ImmutableArray<string> ids) => byState ? [.. ids.Select(id => StateOf.Actor(actors, id)).Distinct()] : ids;
    }

    /// <summary>A minister who tells what would have to come before a move of the state sets the state's condition.</summary>
    public static ImmutableArray<string> SpeaksFor(Condition claim, IReadOnlyDictionary<string, Actor> actors) =>
        claim.Then.Actors is [var mover] && claim.Holders.Length > 0 && claim.Holders.All(holder => holder == mover || IsVoiceOf(actors, holder, mover)) ? [mover] : claim.Holders;

    // A spokesman, an office, or a member of a government whose country no report tells, telling of a state's move.
    private static bool IsVoiceOf(IReadOnlyDictionary<string, Actor> actors, string holder, string mover) =>
        StateOf.Actor(actors, holder) == mover
        || actors.TryGetValue(mover, out var state) && state.Kind == ActorKind.State && (PartId.OwnerOf(holder) is { } owner
            ? owner == mover || ActorId.IsPerson(owner) && actors.TryGetValue(holder, out var part) && part.Kind == ActorKind.Government
            : actors.TryGetValue(holder, out var person) && person is { Kind: ActorKind.Person, Country: null, Sector: "GOV" });

    public string NameOf(string id) => _actors.TryGetValue(id, out var actor) ? actor.Name : id;

    /// <summary>The circle in words: "Serbia and Kosovo each wait for the other: …".</summary>
    public string Tell(Deadlock deadlock)
    {
        var names = deadlock.Waits.Select(wait => NameOf(wait.Who)).ToList();
        var who = names.Count == 2 ? $"{names[0]} and {names[1]} each wait for the other" : $"{string.Join(", ", names)} wait for one another in a circle";
        var why = deadlock.Waits.Select(wait => $"{NameOf(wait.Who)} for {NameOf(wait.For)} (“{wait.Requirements[0].First.Text}” before “{wait.Requirements[0].Then.Text}”)");
        return $"{who}{(deadlock.IsClosed ? "" : ", on different matters")}: {string.Join("; ", why)}";
    }
}
