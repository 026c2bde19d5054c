namespace Parley.Cli.Evaluation;

/// <summary>One line of an evaluation: how many of how many.</summary>
public sealed record Score(string Measure, int Right, int Of)
{
    public double Share => Of == 0 ? 1 : (double)Right / Of;
}
