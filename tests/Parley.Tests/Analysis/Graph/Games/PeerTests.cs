using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Stability;

namespace Parley.Tests.Analysis.Graph.Games;

/// <summary>What another tool found for published conflicts, where it follows the definitions.</summary>
public sealed class PeerTests
{
    [Theory]
    [InlineData("cuban_missile_crisis_gmcrpy")]
    [InlineData("elmira_12_states_gmcrpy")]
    [InlineData("garrison_diversion")]
    [InlineData("milk_river")]
    [InlineData("prisoners_dilemma")]
    [InlineData("syria_iraq_euphrates_1975")]
    public void Simultaneous_sanctions_are_those_of_another_tool(string name)
    {
        var game = GameFile.Read(name);
        var graph = ConflictGraph.Of(game.Model());

        var stable = SimultaneousSanctions.Stable(graph);

        foreach (var maker in game.Root.GetProperty("peer").GetProperty("stable_per_dm").GetProperty("SIM").EnumerateObject())
            Assert.Equal((maker.Name, string.Join(' ', GameFile.Integers(maker.Value))), (maker.Name, string.Join(' ', game.Numbers(graph.Space, stable[graph.Model.IndexOf(maker.Name)]))));
    }

    [Fact]
    public void Who_misperceives_states_neither_leaves_nor_enters_them()
    {
        var game = GameFile.Read("syria_iraq_misperception");
        var seen = game.Model();
        var graph = ConflictGraph.Of(seen);
        var hidden = game.Root.GetProperty("misperceived").EnumerateObject().ToDictionary(item => item.Name, item => StatePattern.Parse(item.Value.GetString()!, 3));

        var misperceived = ConflictGraph.Of(new ConflictModel(seen.Title, seen.Options, seen.DecisionMakers.Select((maker, index) => maker with
        {
            Arcs = [.. graph.ArcsOf(index).Where(arc => !hidden[maker.Name].Matches(arc.From) && !hidden[maker.Name].Matches(arc.To))],
        }), seen.Rules));

        var result = StabilityAnalysis.Run(misperceived);
        foreach (var answer in game.Root.GetProperty("peer").GetProperty("stable_per_dm").EnumerateObject())
        {
            foreach (var maker in answer.Value.EnumerateObject())
            {
                var found = GameFile.Concept(answer.Name) is { } concept
                    ? result.Stable(concept, seen.IndexOf(maker.Name))
                    : SimultaneousSanctions.Stable(misperceived)[seen.IndexOf(maker.Name)];
                Assert.Equal((answer.Name, maker.Name, string.Join(' ', GameFile.Integers(maker.Value))), (answer.Name, maker.Name, string.Join(' ', game.Numbers(graph.Space, found))));
            }
        }
    }
}
