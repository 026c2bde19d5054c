using System.Collections.Immutable;

namespace Parley.Analysis.Graph.Preferences;

/// <summary>States in order, most preferred first; states of one level are liked equally.</summary>
public sealed record RankingPreference : Preference
{
    public RankingPreference(IEnumerable<RankLevel> levels, UnrankedStates unranked = UnrankedStates.Refused, Basis? basis = null)
        : base(basis)
    {
        Levels = [.. levels];
        Unranked = unranked;
    }

    /// <summary>Most preferred first.</summary>
    public ImmutableArray<RankLevel> Levels { get; }

    public UnrankedStates Unranked { get; init; }

    private protected override void CheckContent(string where, int optionCount)
    {
        var seen = new Dictionary<StatePattern, int>();
        for (var level = 0; level < Levels.Length; level++)
        {
            foreach (var state in Levels[level].States)
            {
                CheckWidth(state, $"{where}, ranking level {level + 1}", optionCount);
                if (!seen.TryAdd(state, level))
                    throw ModelProblems.Contradiction($"{where}, ranking", $"{state.ToText(optionCount)} stands on level {seen[state] + 1} and on level {level + 1}");
            }
        }
    }
}
