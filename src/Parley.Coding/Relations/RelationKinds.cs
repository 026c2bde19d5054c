namespace Parley.Coding.Relations;

/// <summary>Whether a relation can hold between two kinds of actors, and as which type.</summary>
internal static class RelationKinds
{
    /// <summary>Null where it cannot: nobody is a member of a person, a group leads nobody as its commander.</summary>
    public static RelationType? Fit(RelationMatch match, Actor subject, Actor other)
    {
        if (match.NeedsPerson && subject.Kind != ActorKind.Person)
            return null;
        // Who hits a place in a land strikes its state; only a state is at odds with it by that.
        if ((match.NeedsLand || match.IsOfSite) && (other.Kind is not (ActorKind.State or ActorKind.Government) || ActorId.IsUnnamed(other.Id) || PartId.OwnerOf(other.Id) is not null || !IsOfState(subject) || (match.IsOfSite && subject.Country == other.Country)))
            return null;
        if (match.NeedsGroup && other.Kind is ActorKind.State)
            return RelationType.Represents;
        return match.Type switch
        {
            // "the ruling party", "the opposition alliance", not "the opposition leader".
            _ when match.IsForHome && !match.NeedsPerson && subject.Kind is not (ActorKind.Party or ActorKind.Coalition or ActorKind.ArmedGroup) => null,
            // "NATO ally": an ally within an organisation is its member.
            RelationType.AllyOf when IsBody(other) && other.Kind is ActorKind.Igo && subject.Kind is ActorKind.State or ActorKind.Government => RelationType.MemberOf,
            RelationType.MemberOf when other.Kind is ActorKind.State or ActorKind.Government or ActorKind.Person or ActorKind.Media or ActorKind.Population => null,
            // Who forms a league belongs to it; who forms a party leads it.
            RelationType.MemberOf when match.Rule.StartsWith("form ", StringComparison.Ordinal) && other.Kind is not (ActorKind.Igo or ActorKind.Coalition) => null,
            // Who hosts an armed group backs it; who hosts a delegation does not.
            RelationType.Backs when match.Rule.StartsWith("host ", StringComparison.Ordinal) && other.Kind != ActorKind.ArmedGroup => null,
            RelationType.Backs or RelationType.Arms when other.Sector == "REF" => null,
            // Who operates beside a brigade is no single person.
            RelationType.AllyOf when match.Rule.StartsWith("operate ", StringComparison.Ordinal) && subject.Kind == ActorKind.Person => null,
            // "a politician from the Labour Party" does not speak for it.
            RelationType.Represents when other.Kind == ActorKind.Party && match.Rule.EndsWith(">from", StringComparison.Ordinal) => RelationType.MemberOf,
            // Nobody is at war with civilians, nor with one person.
            RelationType.Fights when other.Kind is ActorKind.Population || (other.Kind == ActorKind.Person && match.Rule.StartsWith("kill", StringComparison.Ordinal)) => RelationType.Attacks,
            // Who quits what is no body quits a place.
            RelationType.MemberOf when match.HasEnded && other.Kind is not (ActorKind.Igo or ActorKind.Coalition or ActorKind.Party or ActorKind.ArmedGroup) => null,
            RelationType.Heads when other.Kind is ActorKind.Person or ActorKind.Population => null,
            // "told Reuters": who speaks to reporters talks with nobody.
            RelationType.TalksWith when subject.Kind == ActorKind.Media || other.Kind == ActorKind.Media => null,
            RelationType.AppointedBy when subject.Kind != ActorKind.Person => null,
            RelationType.Borders when subject.Kind != ActorKind.State || other.Kind != ActorKind.State => null,
            RelationType.HasForcesIn when !CanHaveForcesIn(match, subject, other) => null,
            RelationType.HostsRefugeesFrom when other.Kind is not (ActorKind.State or ActorKind.Population) => null,
            RelationType.Controls when other.Kind is ActorKind.Person or ActorKind.Igo or ActorKind.Population => null,
            _ => match.Type,
        };
    }

    private static bool CanHaveForcesIn(RelationMatch match, Actor subject, Actor other)
    {
        // A group that is hosted has no forces there by that.
        if (match.Rule.StartsWith("host ", StringComparison.Ordinal) && subject.Kind == ActorKind.ArmedGroup)
            return false;
        // A land whose state not all recognise has a government's name.
        if (other.Kind is ActorKind.Government && !ActorId.IsDescribed(other.Id) && PartId.OwnerOf(other.Id) is null && subject.Kind == ActorKind.State)
            return true;
        // Only a state's units hold another's land in its name.
        var isHolding = match.Rule.StartsWith("hold ", StringComparison.Ordinal) || match.Rule.StartsWith("occupy ", StringComparison.Ordinal);
        return other.Kind is ActorKind.State or ActorKind.Population && !(isHolding && subject.Kind != ActorKind.State) && (subject.Country is null || subject.Country != other.Country);
    }

    private static bool IsOfState(Actor actor) => actor.Kind == ActorKind.State || (actor.Kind is ActorKind.Military or ActorKind.Government && actor.Country is not null);

    private static bool IsBody(Actor actor) => actor.Kind is ActorKind.Igo or ActorKind.Coalition;
}
