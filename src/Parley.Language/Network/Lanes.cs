namespace Parley.Language.Network;

/// <summary>Sequences computed side by side, the longest first.</summary>
/// <param name="Starts">The row of each sequence's first word.</param>
/// <param name="Lengths">In words, falling.</param>
internal sealed record Lanes(int[] Starts, int[] Lengths)
{
    /// <summary>The most sequences side by side: beyond it the state leaves the nearest cache.</summary>
    public const int Most = 48;

    public int Rows { get; } = Lengths.Sum();

    /// <summary>How many sequences have a word at a step.</summary>
    public int ActiveAt(int step)
    {
        var active = Lengths.Length;
        while (active > 0 && Lengths[active - 1] <= step)
            active--;
        return active;
    }
}
