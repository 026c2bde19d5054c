using Parley.Analysis.Graph.Moves;

namespace Parley.Cli.Conflicts;

/// <summary>Says moves in words.</summary>
internal sealed class MoveWords(ConflictView view)
{
    /// <summary>"Norland lifts the blockade and withdraws its troops".</summary>
    public string Of(Step step) => $"{view.Maker(step.Maker)} {Deed(step)}";

    /// <summary>"lifts the blockade and withdraws its troops".</summary>
    public string Deed(Step step)
    {
        var (from, to) = (view.Graph.Space.PatternOf(step.From), view.Graph.Space.PatternOf(step.To));
        var deeds = new List<string>();
        for (var option = 0; option < view.File.Words.Length; option++)
        {
            var bit = 1UL << option;
            if ((from.Yes & bit) == 0 && (to.Yes & bit) != 0)
                deeds.Add(view.File.Words[option].Taking);
            else if ((from.No & bit) == 0 && (to.No & bit) != 0)
                deeds.Add(view.File.Words[option].Dropping);
        }

        return deeds.Count switch
        {
            0 => $"moves to {view.Mention(step.To)}",
            1 => deeds[0],
            _ => string.Join(", ", deeds[..^1]) + " and " + deeds[^1],
        };
    }

    /// <summary>"first A lifts the blockade (4, calm), then B pays (6, …)"; nothing for no moves.</summary>
    public string Of(IEnumerable<Step> path) => string.Join(", then ", path.Select(step => $"{Of(step)} → {view.Mention(step.To)}"));
}
