using System.Collections.Immutable;

namespace Parley.Analysis.Network;

/// <summary>One actor's place in a network. A tie that holds both ways counts out and in; ties that are over do not count.</summary>
/// <param name="SupportGiven">Positive ties from it.</param>
/// <param name="EnmityGiven">Negative ties from it.</param>
/// <param name="Brokerage">See <see cref="Network.Brokerage"/>.</param>
/// <param name="Camp">0 or 1 within its component by <see cref="Balance"/>, or null where it has no signed tie.</param>
/// <param name="Component">Number of its component, from 1, the largest first.</param>
public sealed record ActorMeasures(NetworkActor Actor, int SupportGiven, int SupportReceived, int EnmityGiven, int EnmityReceived, double Brokerage, int? Camp, int Component)
{
    /// <summary>Of every actor, those with the most signed ties first, then by name.</summary>
    public static ImmutableArray<ActorMeasures> Of(SignedNetwork network, Balance balance)
    {
        var brokerage = Network.Brokerage.Of(network);
        var component = Components.Of(network).SelectMany((members, at) => members.Select(id => (id, at))).ToDictionary(item => item.id, item => item.at + 1, StringComparer.Ordinal);
        int Count(string id, int sign, bool isOut) =>
            network.Ties.Count(tie => tie.Sign == sign && !tie.HasEnded && ((isOut ? tie.From : tie.To) == id || (tie.IsMutual && (isOut ? tie.To : tie.From) == id)));
        return
        [
            .. network.Actors.Select(actor => new ActorMeasures(
                    actor, Count(actor.Id, 1, true), Count(actor.Id, 1, false), Count(actor.Id, -1, true), Count(actor.Id, -1, false), brokerage[actor.Id],
                    balance.Camps.TryGetValue(actor.Id, out var camp) ? camp : null, component[actor.Id]))
                .OrderByDescending(item => item.SupportGiven + item.SupportReceived + item.EnmityGiven + item.EnmityReceived).ThenBy(item => item.Actor.Name, StringComparer.Ordinal),
        ];
    }
}
