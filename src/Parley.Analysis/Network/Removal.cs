using System.Collections.Immutable;

namespace Parley.Analysis.Network;

/// <summary>What changes where one actor is taken out of a network: no more than the ties say.</summary>
/// <param name="Removed">Who is taken out.</param>
/// <param name="Lost">Ties by which others have backing, by who loses it.</param>
/// <param name="Relieved">Ties of enmity that fall away.</param>
/// <param name="CutOff">Those joined to the rest only through it: each group no longer joined to the largest that remains.</param>
public sealed record Removal(NetworkActor Removed, ImmutableArray<LostBacking> Lost, ImmutableArray<Tie> Relieved, ImmutableArray<ImmutableArray<string>> CutOff, Balance Before, Balance After)
{
    /// <exception cref="KeyNotFoundException">The network has no such actor.</exception>
    public static Removal Of(SignedNetwork network, string id)
    {
        var removed = network[id];
        var rest = network.Without(id);
        var lost = network.Ties.Where(tie => (tie.From == id && tie.Backs(tie.To)) || (tie.To == id && tie.Backs(tie.From)))
            .GroupBy(tie => tie.From == id ? tie.To : tie.From)
            .Select(group => new LostBacking(network[group.Key], [.. group], Backers(rest, group.Key)))
            .OrderBy(loss => loss.Remaining.Length).ThenBy(loss => loss.Loser.Name, StringComparer.Ordinal);
        var joined = Components.Of(network).First(members => members.Contains(id));
        var pieces = Components.Of(rest).Where(members => joined.Contains(members[0])).ToList();
        return new Removal(removed, [.. lost], [.. network.Ties.Where(tie => tie.Sign < 0 && !tie.HasEnded && (tie.From == id || tie.To == id))], [.. pieces.Skip(1)], Balance.Of(network), Balance.Of(rest));
    }

    private static ImmutableArray<string> Backers(SignedNetwork network, string id) =>
    [
        .. network.Ties.Where(tie => tie.Backs(id))
            .Select(tie => network[tie.To == id ? tie.From : tie.To].Name).Distinct().Order(StringComparer.Ordinal),
    ];
}
