using System.Collections.Immutable;
using Parley.Coding;
using Parley.Record.Relations;
using Parley.Record.States;

namespace Parley.Cli.Networks;

/// <summary>Which relations are known to have held on a day: told by then, neither before they began nor after they or one of the sides ended.</summary>
internal sealed class TieDays(DateOnly day, ImmutableArray<ActorStateRow> states)
{
    private readonly ILookup<string, ActorStateRow> _states = states.ToLookup(row => row.Claim.Actor, StringComparer.Ordinal);

    public bool Holds(RelationRow row)
    {
        var (from, to) = (EdtfDays.First(row.Claim.From), EdtfDays.Last(row.Claim.To));
        if (from > day || to < day || (row.Claim.HasEnded && to is null) || (from is null && row.Published > day))
            return false;
        return !new[] { row.Claim.Subject, row.Claim.Target }.Any(id => _states[id].Any(state => Ends(state, row, from)));
    }

    /// <summary>Whether what became of one side leaves no such tie: nobody has ties before being founded, or when dead; a new government none that only the old one is known to have had.</summary>
    private bool Ends(ActorStateRow state, RelationRow row, DateOnly? from)
    {
        if (state.Claim.Type == ActorStateType.Founded)
            return EdtfDays.First(state.Claim.Date) > day;
        if ((EdtfDays.Last(state.Claim.Date) ?? state.Published) is not { } end || end > day || from > end)
            return false;
        return state.Claim.Type switch
        {
            ActorStateType.Dissolved or ActorStateType.Dead => true,
            ActorStateType.Collapsed or ActorStateType.Overthrown => !IsOfTheLand(row.Claim.Type) && !(row.Published > end),
            ActorStateType.LeftOffice => row.Claim.Type is RelationType.Heads or RelationType.Represents && !(row.Published > end),
            _ => false,
        };
    }

    // What stays whoever governs.
    private static bool IsOfTheLand(RelationType type) => type is RelationType.Borders or RelationType.MemberOf or RelationType.PartOf or RelationType.HostsRefugeesFrom;
}
