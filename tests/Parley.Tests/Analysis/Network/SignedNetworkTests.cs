using CsCheck;
using Parley.Analysis.Network;

namespace Parley.Tests.Analysis.Network;

public sealed class SignedNetworkTests
{
    private static readonly Gen<SignedNetwork> Networks =
        from size in Gen.Int[2, 9]
        from links in Gen.Select(Gen.Int[0, size - 1], Gen.Int[0, size - 1], Gen.Int[-1, 1]).List[0, 14]
        select Make(size, links.Where(link => link.Item1 != link.Item2).DistinctBy(link => (link.Item1, link.Item2)));

    [Fact]
    public void Frustration_is_the_least_over_every_division_into_two_camps() => Networks.Sample(network =>
    {
        var balance = Balance.Of(network);

        Assert.True(balance.IsExact);
        Assert.Equal(LeastFrustration(network), balance.Frustration);
        Assert.Equal(balance.Frustration, balance.Frustrated.Length);
    });

    [Fact]
    public void Brokerage_counts_the_shortest_ways_that_lead_through_an_actor() => Networks.Sample(network =>
    {
        var found = Brokerage.Of(network);

        foreach (var (id, expected) in SlowBetweenness(network))
            Assert.Equal(expected, found[id], 9);
    });

    [Fact]
    public void Components_are_what_walking_from_each_actor_reaches() => Networks.Sample(network =>
    {
        var found = Components.Of(network);

        Assert.Equal(network.Actors.Length, found.Sum(members => members.Length));
        foreach (var members in found)
            Assert.Equal(members, Reached(network, members[0]).Order(StringComparer.Ordinal));
    });

    [Fact]
    public void A_triangle_of_two_friends_with_a_common_enemy_is_balanced()
    {
        var balance = Balance.Of(Make(3, [(0, 1, 1), (0, 2, -1), (1, 2, -1)]));

        Assert.Equal((0, true), (balance.Frustration, balance.IsExact));
        Assert.Equal([0, 0, 1], balance.Camps.Values);
    }

    [Fact]
    public void Three_enemies_of_each_other_leave_one_pair_that_contradicts() => Assert.Equal(1, Balance.Of(Make(3, [(0, 1, -1), (0, 2, -1), (1, 2, -1)])).Frustration);

    [Fact]
    public void A_component_too_large_to_try_every_division_is_marked_as_such_unless_it_is_balanced()
    {
        var ring = Enumerable.Range(0, 30).Select(i => (i, (i + 1) % 30, i == 0 ? -1 : 1)).ToList();

        Assert.Equal((1, false), (Balance.Of(Make(30, ring)).Frustration, Balance.Of(Make(30, ring)).IsExact));
        Assert.Equal((0, true), (Balance.Of(Make(30, ring[1..])).Frustration, Balance.Of(Make(30, ring[1..])).IsExact));
    }

    [Fact]
    public void Ties_that_cancel_out_or_are_over_make_no_pair()
    {
        var over = Tie(0, 1, 1) with { HasEnded = true };
        var network = new SignedNetwork(Actors(3), [over, Tie(1, 2, 1), Tie(2, 1, -1)]);

        Assert.Empty(network.Pairs());
    }

    [Fact]
    public void Taking_an_actor_out_tells_who_loses_backing_who_is_rid_of_an_enemy_and_who_is_cut_off()
    {
        // 0 backs 1 and 2; 3 backs 2; 0 opposes 4; 5 hangs on 1.
        var removal = Removal.Of(Make(6, [(0, 1, 1), (0, 2, 1), (3, 2, 1), (0, 4, -1), (1, 5, 1)]), "a0");

        Assert.Equal(["a1 ", "a2 A3"], removal.Lost.Select(loss => $"{loss.Loser.Id} {string.Join('+', loss.Remaining)}"));
        Assert.Equal(["a4"], removal.Relieved.Select(tie => tie.To));
        Assert.Equal(["a2 a3", "a4"], removal.CutOff.Select(members => string.Join(' ', members)));
    }

    [Theory]
    [InlineData(Backing.None, "", "")]
    [InlineData(Backing.OfTo, "a1", "")]
    [InlineData(Backing.OfFrom, "", "a0")]
    [InlineData(Backing.OfBoth, "a1", "a0")]
    public void Only_who_leans_on_the_other_loses_backing(Backing backing, string withoutFirst, string withoutSecond)
    {
        var network = new SignedNetwork(Actors(2), [Tie(0, 1, 1) with { Backing = backing }]);

        Assert.Equal((withoutFirst, withoutSecond), (Losers(network, "a0"), Losers(network, "a1")));
    }

    [Fact]
    public void What_is_over_backs_nobody() => Assert.Equal("", Losers(new SignedNetwork(Actors(2), [Tie(0, 1, 1) with { HasEnded = true }]), "a0"));

    [Fact]
    public void A_tie_to_nobody_is_refused() => Assert.Throws<ArgumentException>(() => new SignedNetwork(Actors(1), [Tie(0, 1, 1)]));

    private static string Losers(SignedNetwork network, string removed) => string.Join(' ', Removal.Of(network, removed).Lost.Select(loss => loss.Loser.Id));

    private static SignedNetwork Make(int size, IEnumerable<(int From, int To, int Sign)> links) => new(Actors(size), links.Select(link => Tie(link.From, link.To, link.Sign)));

    private static IEnumerable<NetworkActor> Actors(int size) => Enumerable.Range(0, size).Select(i => new NetworkActor($"a{i}", $"A{i}", "state", null));

    private static Tie Tie(int from, int to, int sign) => new($"a{from}", $"a{to}", sign > 0 ? "backs" : sign < 0 ? "opposes" : "talks with", sign) { Facts = ["f"], Backing = sign > 0 ? Backing.OfTo : Backing.None };

    private static int LeastFrustration(SignedNetwork network)
    {
        var pairs = network.Pairs();
        var at = network.Actors.Select((actor, i) => (actor.Id, i)).ToDictionary(item => item.Id, item => item.i);
        return Enumerable.Range(0, 1 << network.Actors.Length)
            .Min(division => pairs.Count(pair => (((division >> at[pair.First]) ^ (division >> at[pair.Second])) & 1) == 0 != pair.Sign > 0));
    }

    private static Dictionary<string, double> SlowBetweenness(SignedNetwork network)
    {
        var near = network.Actors.ToDictionary(actor => actor.Id, actor => network.Ties.Where(tie => tie.Sign >= 0 && (tie.From == actor.Id || tie.To == actor.Id))
            .Select(tie => tie.From == actor.Id ? tie.To : tie.From).Distinct().ToList());
        var total = near.Keys.ToDictionary(id => id, _ => 0.0);
        foreach (var from in near.Keys)
        {
            foreach (var to in near.Keys.Where(to => string.CompareOrdinal(from, to) < 0))
            {
                List<List<string>> ways = [[from]];
                while (ways.Count > 0 && !ways.Exists(way => way[^1] == to))
                    ways = [.. ways.SelectMany(way => near[way[^1]].Where(next => !way.Contains(next)).Select(next => way.Append(next).ToList()))];
                var shortest = ways.Where(way => way[^1] == to).ToList();
                foreach (var id in shortest.SelectMany(way => way.Skip(1).SkipLast(1)))
                    total[id] += 1.0 / shortest.Count;
            }
        }

        return total;
    }

    private static HashSet<string> Reached(SignedNetwork network, string from)
    {
        HashSet<string> found = [from];
        while (network.Ties.SelectMany(tie => found.Contains(tie.From) ? [tie.To] : found.Contains(tie.To) ? new[] { tie.From } : []).Where(found.Add).ToList().Count > 0)
        {
        }

        return found;
    }
}
