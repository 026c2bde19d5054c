namespace Parley.Cli.Evaluation;

/// <param name="Type">re3d's type, or "all".</param>
/// <param name="Half">Which documents.</param>
public sealed record Re3dScore(string Type, string Half, int Gold, int Found, int Right)
{
    public double F1 => Gold + Found == 0 ? 1 : 2.0 * Right / (Gold + Found);
}
