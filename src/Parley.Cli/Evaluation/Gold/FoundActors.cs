using System.Collections.Immutable;
using Parley.Coding;

namespace Parley.Cli.Evaluation.Gold;

/// <summary>The actors of one coded document by id, to compare the ids of facts with marked actors.</summary>
public sealed class FoundActors(CodedDocument coded)
{
    private readonly Dictionary<string, Actor> _byId = coded.Actors.ToDictionary(actor => actor.Id, StringComparer.Ordinal);

    /// <summary>The actor with the id, or the whole it is a part of, is the one marked.</summary>
    public bool IsSame(GoldActor marked, string id) =>
        (_byId.TryGetValue(id, out var actor) && NameAgreement.IsSame(marked, actor)) || (PartId.OwnerOf(id) is { } whole && IsSame(marked, whole));

    /// <summary>One of the marked actors is one of those found.</summary>
    public bool AnySame(ImmutableArray<GoldActor> marked, ImmutableArray<string> ids) => marked.Any(one => ids.Any(id => IsSame(one, id)));

    /// <summary>One of the marked actors is one of those found, or is named in the words.</summary>
    public bool AnyNamed(ImmutableArray<GoldActor> marked, ImmutableArray<string> ids, string? words)
    {
        var names = ids.Where(_byId.ContainsKey).SelectMany(id => _byId[id].Aliases.Append(_byId[id].Name)).Append(words ?? "").ToList();
        return marked.Any(one => NameAgreement.IsNamedIn(one, names));
    }
}
