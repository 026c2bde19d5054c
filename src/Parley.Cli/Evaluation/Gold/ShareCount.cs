namespace Parley.Cli.Evaluation.Gold;

/// <summary>Counts how many of how many.</summary>
internal sealed class ShareCount
{
    public int Right { get; private set; }

    public int Of { get; private set; }

    public void Add(bool isRight) => Add(isRight ? 1 : 0, 1);

    public void Add(int right, int of)
    {
        Right += right;
        Of += of;
    }

    public Figure ToFigure(string measure, double? floor = null) => new(measure, Of == 0 ? 1 : (double)Right / Of, $"{Right} of {Of}", floor);
}
