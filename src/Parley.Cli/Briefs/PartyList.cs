using System.Collections.Immutable;
using Parley.Coding;
using Parley.Coding.Amounts;

namespace Parley.Cli.Briefs;

/// <summary>Counts who is named, by kind.</summary>
internal sealed class PartyList
{
    private static readonly ImmutableArray<(string Label, ActorKind[] Kinds)> Groups =
    [
        ("States and governments", [ActorKind.State, ActorKind.Government]),
        ("Armed forces", [ActorKind.Military]),
        ("Armed groups", [ActorKind.ArmedGroup]),
        ("Political parties", [ActorKind.Party]),
        ("Coalitions", [ActorKind.Coalition]),
        ("International organisations", [ActorKind.Igo]),
        ("Non-governmental organisations", [ActorKind.Ngo]),
        ("Persons", [ActorKind.Person]),
        ("Peoples", [ActorKind.Population]),
        ("Others", [ActorKind.Unknown]),
    ];

    private readonly BriefMaterial _material;
    private readonly ImmutableArray<Counted> _parties;

    public PartyList(BriefMaterial material)
    {
        _material = material;
        _parties =
        [
            .. material.Mentions.GroupBy(mention => mention.ActorId)
                .Where(group => material.Actors.TryGetValue(group.Key, out var actor) && !CountedPeople.Are(actor))
                .Select(group => new Counted(material.Actors[group.Key], [.. group], group.Select(mention => mention.Document).Distinct().Count()))
                .OrderByDescending(party => party.Documents).ThenByDescending(party => party.Mentions.Length).ThenBy(party => party.Actor.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>The three parties reported most widely, persons aside.</summary>
    public ImmutableArray<string> Foremost =>
        [.. _parties.Where(party => IsParty(party.Actor.Kind) && party.Actor.Kind != ActorKind.Person).Take(3).Select(party => party.Actor.Name)];

    public (ImmutableArray<PartyGroup> Groups, int Others) Build(BriefLimits limits, Citations citations)
    {
        var groups = ImmutableArray.CreateBuilder<PartyGroup>();
        foreach (var (label, kinds) in Groups)
        {
            ImmutableArray<Party> parties =
                [.. _parties.Where(party => kinds.Contains(party.Actor.Kind)).Take(limits.Parties).Select(party => Describe(party, citations))];
            if (!parties.IsEmpty)
                groups.Add(new PartyGroup(label, parties));
        }

        var listed = groups.Sum(group => group.Parties.Length);
        return (groups.ToImmutable(), _parties.Count(party => IsParty(party.Actor.Kind)) - listed);
    }

    private static bool IsParty(ActorKind kind) => Groups.Any(group => group.Kinds.Contains(kind));

    private Party Describe(Counted party, Citations citations)
    {
        var first = party.Mentions[0];
        ImmutableArray<string> names =
        [
            .. party.Mentions.Select(mention => mention.Span.Of(_material.Documents[mention.Document].Text)).Where(name => name != party.Actor.Name)
                .CountBy(name => name).OrderByDescending(name => name.Value).ThenBy(name => name.Key, StringComparer.Ordinal).Take(3).Select(name => name.Key),
        ];
        return new Party(party.Actor.Name, party.Mentions.Length, party.Documents, names, citations.Cite(first.Document, [first.Span]));
    }

    private sealed record Counted(Actor Actor, ImmutableArray<MaterialMention> Mentions, int Documents);
}
