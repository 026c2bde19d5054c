using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Coalitions;
using Parley.Analysis.Graph.Orders;
using Parley.Analysis.Graph.Stability;

namespace Parley.Tests.Analysis.Graph.Games;

/// <summary>Conflicts of the literature give the answers known for them.</summary>
public sealed class PublishedGamesTests
{
    public static TheoryData<string> Solved => new(
        "chicken", "cuban_missile_crisis_fraser_hipel", "cuban_missile_crisis_gmcrpy", "elmira_12_states_gmcrpy", "elmira_9_states_published",
        "garrison_diversion", "gisborne_economy", "gisborne_environment", "milk_river", "prisoners_dilemma", "syria_iraq_euphrates_1975",
        "us_china_trade_76_states");

    [Theory]
    [MemberData(nameof(Solved))]
    public void The_states_moves_and_rankings_of_a_published_conflict_are_those_of_its_file(string name)
    {
        var game = GameFile.Read(name);

        var graph = ConflictGraph.Of(game.Model());

        Assert.Equal(game.States, Enumerable.Range(0, graph.Count).Select(graph.Space.PatternOf));
        foreach (var maker in graph.Model.DecisionMakers)
            CheckMaker(game.Root, graph, maker.Name);
    }

    [Theory]
    [MemberData(nameof(Solved))]
    public void The_equilibria_of_a_published_conflict_are_those_of_its_file(string name)
    {
        var game = GameFile.Read(name);
        var graph = ConflictGraph.Of(game.Model());
        var result = StabilityAnalysis.Run(graph, StabilityQuestion.All);
        var coalitions = CoalitionAnalysis.Of(graph);

        var expected = game.Root.GetProperty("expected_by_definition").GetProperty("equilibria");

        foreach (var answer in expected.EnumerateObject())
        {
            var concept = GameFile.Concept(answer.Name)!.Value;
            var found = answer.Name[0] == 'C' ? coalitions.Equilibria(concept) : result.Equilibria(concept);
            Assert.Equal(GameFile.Integers(answer.Value), game.Numbers(graph.Space, found));
        }
    }

    [Theory]
    [MemberData(nameof(Solved))]
    public void The_states_stable_for_each_party_of_a_published_conflict_are_those_of_its_file(string name)
    {
        var game = GameFile.Read(name);
        var graph = ConflictGraph.Of(game.Model());
        var result = StabilityAnalysis.Run(graph, StabilityQuestion.All);
        var block = game.Root.TryGetProperty("expected_by_peer", out var peer) ? peer : game.Root.GetProperty("expected_by_definition");

        foreach (var answer in block.GetProperty("stable_per_dm").EnumerateObject())
        {
            foreach (var maker in answer.Value.EnumerateObject())
            {
                var found = result.Stable(GameFile.Concept(answer.Name)!.Value, graph.Model.IndexOf(maker.Name));
                Assert.Equal(GameFile.Integers(maker.Value), game.Numbers(graph.Space, found));
            }
        }
    }

    [Fact]
    public void The_four_readings_of_unknown_preferences_differ_as_published()
    {
        var game = GameFile.Read("gisborne_unknown_preference");
        var graph = ConflictGraph.Of(game.Model());

        foreach (var reading in game.Root.GetProperty("expected_by_definition").EnumerateObject())
        {
            var result = StabilityAnalysis.Run(graph, StabilityQuestion.Usual with { Reading = Enum.Parse<UnknownReading>(reading.Name, ignoreCase: true) });
            foreach (var answer in reading.Value.EnumerateObject())
                Assert.Equal(GameFile.Integers(answer.Value), game.Numbers(graph.Space, result.Equilibria(GameFile.Concept(answer.Name)!.Value)));
        }
    }

    [Fact]
    public void A_conflict_of_138240_states_is_solved_exactly()
    {
        var game = GameFile.Read("gatt_trade_scale_138240_states");
        var expected = game.Root.GetProperty("expected_by_definition");

        var graph = ConflictGraph.Of(game.Model());
        var result = StabilityAnalysis.Run(graph);
        var equilibria = result.Equilibria(StabilityConcept.Nash).Nodes().Select(node => graph.Space.StateOf(node).ToString(CultureInfo.InvariantCulture)).ToList();

        Assert.Equal(expected.GetProperty("feasible_states").GetInt32(), graph.Count);
        foreach (var maker in expected.GetProperty("R_stable_states_per_dm").EnumerateObject())
            Assert.Equal(maker.Value.GetInt32(), result.Stable(StabilityConcept.Nash, graph.Model.IndexOf(maker.Name)).Count);
        Assert.Equal(expected.GetProperty("R_equilibria_count").GetInt32(), equilibria.Count);
        // The file knows Nash only; the others are what both searches, by class and move by move, found.
        Assert.Equal((20840, 20840, 4608), (result.Equilibria(StabilityConcept.Gmr).Count, result.Equilibria(StabilityConcept.Smr).Count, result.Equilibria(StabilityConcept.Seq).Count));
        Assert.Equal(
            expected.GetProperty("sha256_of_comma_joined_R_equilibria_decimals").GetString(),
            Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(string.Join(',', equilibria)))));
    }

    private static void CheckMaker(JsonElement root, ConflictGraph graph, string name)
    {
        var index = graph.Model.IndexOf(name);
        if (root.TryGetProperty("moves", out var moves))
        {
            var found = from node in Enumerable.Range(0, graph.Count) from end in graph.Moves[index].From(node) select (node + 1, end + 1);
            Assert.Equal(moves.GetProperty(name).EnumerateArray().Select(arc => (arc[0].GetInt32(), arc[1].GetInt32())).Order(), found);
        }

        if (root.TryGetProperty("ranking_most_to_least_preferred", out var rankings))
        {
            var order = (RankedOrder)graph.Orders[index];
            var found = Enumerable.Range(1, graph.Count).GroupBy(number => order.Ranks[number - 1]).OrderByDescending(level => level.Key).Select(level => level.Order().ToList());
            Assert.Equal(rankings.GetProperty(name).EnumerateArray().Select(level => GameFile.Integers(level).ToList()), found);
        }
    }
}
