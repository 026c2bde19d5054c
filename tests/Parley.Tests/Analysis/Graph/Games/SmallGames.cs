using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Preferences;

namespace Parley.Tests.Analysis.Graph.Games;

/// <summary>Two-by-two games of the textbooks; a state is the choice of the first in bit 0 and of the second in bit 1.</summary>
internal static class SmallGames
{
    internal static ConflictModel Chicken => Game("swerve", [0b10, 0b11, 0b01, 0b00], [0b01, 0b11, 0b10, 0b00]);

    internal static ConflictModel PrisonersDilemma => Game("cooperate", [0b10, 0b11, 0b00, 0b01], [0b01, 0b11, 0b00, 0b10]);

    private static ConflictModel Game(string choice, ulong[] first, ulong[] second) => new(
        choice, [new Option(choice), new Option(choice)],
        [new DecisionMaker("First", [0], Ranking(first)), new DecisionMaker("Second", [1], Ranking(second))], statusQuo: 0b00);

    private static RankingPreference Ranking(ulong[] states) => new(states.Select(state => new RankLevel(StatePattern.Of(state, 2))));
}
