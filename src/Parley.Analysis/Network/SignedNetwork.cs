using System.Collections.Immutable;

namespace Parley.Analysis.Network;

/// <summary>Actors and the signed ties between them. Immutable.</summary>
public sealed class SignedNetwork
{
    private readonly ImmutableDictionary<string, NetworkActor> _byId;

    /// <param name="actors">In any order; each id once.</param>
    /// <param name="ties">Between those actors, none of an actor with itself.</param>
    /// <exception cref="ArgumentException">A tie names an actor that is not there, or one actor twice.</exception>
    public SignedNetwork(IEnumerable<NetworkActor> actors, IEnumerable<Tie> ties)
    {
        Actors = [.. actors.OrderBy(actor => actor.Id, StringComparer.Ordinal)];
        _byId = Actors.ToImmutableDictionary(actor => actor.Id, StringComparer.Ordinal);
        Ties = [.. ties.OrderBy(tie => tie.From, StringComparer.Ordinal).ThenBy(tie => tie.To, StringComparer.Ordinal).ThenBy(tie => tie.Type, StringComparer.Ordinal)];
        foreach (var tie in Ties)
        {
            if (tie.From == tie.To || !_byId.ContainsKey(tie.From) || !_byId.ContainsKey(tie.To))
                throw new ArgumentException($"The tie {tie.From} {tie.Type} {tie.To} does not stand between two actors of the network.", nameof(ties));
        }
    }

    /// <summary>By id.</summary>
    public ImmutableArray<NetworkActor> Actors { get; }

    /// <summary>By the ids of both sides and the type.</summary>
    public ImmutableArray<Tie> Ties { get; }

    public NetworkActor this[string id] => _byId[id];

    /// <summary>The network without an actor and its ties.</summary>
    public SignedNetwork Without(string id) =>
        new(Actors.Where(actor => actor.Id != id), Ties.Where(tie => tie.From != id && tie.To != id));

    /// <summary>
    /// Each pair that signed ties join, in the order of ids, with the sign that prevails: that of the sum of the signs of their ties. A pair whose ties cancel out is
    /// left out; so are ties that are over.
    /// </summary>
    public ImmutableArray<SignedPair> Pairs() =>
    [
        .. Ties.Where(tie => tie.Sign != 0 && !tie.HasEnded)
            .GroupBy(tie => string.CompareOrdinal(tie.From, tie.To) < 0 ? (First: tie.From, Second: tie.To) : (First: tie.To, Second: tie.From))
            .Select(group => new SignedPair(group.Key.First, group.Key.Second, Math.Sign(group.Sum(tie => tie.Sign))))
            .Where(pair => pair.Sign != 0)
            .OrderBy(pair => pair.First, StringComparer.Ordinal).ThenBy(pair => pair.Second, StringComparer.Ordinal),
    ];
}
