using Parley.Analysis.Graph.Preferences;
using Parley.Analysis.Graph.States;

namespace Parley.Analysis.Graph.Orders;

/// <summary>Reads the levels of a ranking off its patterns.</summary>
internal sealed class RankingLevels(StateSpace space, string where)
{
    internal LevelList Of(RankingPreference ranking)
    {
        var levels = new int[space.Count];
        var bands = ranking.Levels.Any(level => level.StrongStepBelow) ? new int[space.Count] : null;
        Array.Fill(levels, -1);
        var strongBelow = 0;
        for (var index = ranking.Levels.Length - 1; index >= 0; index--)
        {
            var level = ranking.Levels[index];
            if (level.StrongStepBelow && index < ranking.Levels.Length - 1)
                strongBelow++;
            Place(ranking, index, levels, bands, strongBelow);
        }

        if (ranking.Unranked == UnrankedStates.Last)
        {
            for (var node = 0; node < levels.Length; node++)
                levels[node]++;
        }

        return new LevelList(levels, bands);
    }

    private void Place(RankingPreference ranking, int index, int[] levels, int[]? bands, int strongBelow)
    {
        var level = ranking.Levels.Length - 1 - index;
        foreach (var node in ranking.Levels[index].States.SelectMany(space.Matching))
        {
            if (levels[node] >= 0 && levels[node] != level)
            {
                throw ModelProblems.Contradiction($"{where}, ranking",
                    $"{space.TextOf(node)} stands on level {index + 1} and on level {ranking.Levels.Length - levels[node]}");
            }

            levels[node] = level;
            if (bands is not null)
                bands[node] = strongBelow;
        }
    }
}
