using System.Globalization;
using System.Text.Json;
using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Coalitions;
using Parley.Analysis.Graph.Foresight;
using Parley.Analysis.Graph.Preferences;
using Parley.Analysis.Graph.Stability;
using Parley.Analysis.Graph.States;

namespace Parley.Tests.Analysis.Graph.Games;

/// <summary>The 78 strict ordinal two-by-two games.</summary>
public sealed class OrdinalGamesTests
{
    [Fact]
    public void Every_strict_ordinal_two_by_two_game_has_the_outcomes_known_for_it()
    {
        var path = RepositoryRoot.RequireShared("games", "ordinal_2x2_games_78.json");
        using var document = JsonDocument.Parse(File.ReadAllText(path));

        foreach (var game in document.RootElement.GetProperty("games").EnumerateArray())
        {
            var graph = ConflictGraph.Of(Model(game));
            foreach (var answer in game.GetProperty("expected").EnumerateObject())
            {
                var found = Outcomes(graph, answer.Name).Nodes().Select(node => Label(graph.Space.StateOf(node))).Order(StringComparer.Ordinal);
                Assert.Equal((game.GetProperty("n").GetInt32(), answer.Name, string.Join(' ', answer.Value.EnumerateArray())),
                    (game.GetProperty("n").GetInt32(), answer.Name, string.Join(' ', found)));
            }
        }
    }

    // The file's non-myopic states hold from horizon 9 to 24, which is past the first cycle of games of four states.
    private static StateSet Outcomes(ConflictGraph graph, string concept)
    {
        if (concept.StartsWith("NM", StringComparison.Ordinal))
            return Both(maker => ForesightAnalysis.Of(graph).NonMyopic(maker));
        if (concept[0] == 'L')
            return Both(maker => ForesightAnalysis.Of(graph).Limited(maker, int.Parse(concept[1..], CultureInfo.InvariantCulture)));
        if (concept[0] == 'C')
            return CoalitionAnalysis.Of(graph).Equilibria(GameFile.Concept(concept)!.Value);
        return StabilityAnalysis.Run(graph, StabilityQuestion.All).Equilibria(GameFile.Concept(concept)!.Value);
    }

    private static StateSet Both(Func<int, StateSet> stable)
    {
        var both = stable(0);
        both.IntersectWith(stable(1));
        return both;
    }

    // A label is the choice of row and of column; row is option 1.
    private static string Label(ulong state) => $"{state & 1}{state >> 1 & 1}";

    private static ConflictModel Model(JsonElement game) => new("game", [new Option("row"), new Option("column")],
        [new DecisionMaker("Row", [0], Ranking(game.GetProperty("row_payoffs"))), new DecisionMaker("Column", [1], Ranking(game.GetProperty("col_payoffs")))]);

    private static RankingPreference Ranking(JsonElement payoffs) => new(payoffs.EnumerateObject()
        .OrderByDescending(payoff => payoff.Value.GetInt32())
        .Select(payoff => new RankLevel(StatePattern.Of((payoff.Name[0] == '1' ? 1UL : 0) | (payoff.Name[1] == '1' ? 2UL : 0), 2))));
}
