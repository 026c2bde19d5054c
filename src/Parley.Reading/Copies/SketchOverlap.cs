namespace Parley.Reading.Copies;

/// <summary>How many of the compared shingles of the shorter text the longer one holds.</summary>
public readonly record struct SketchOverlap(int Shared, int Compared)
{
    /// <summary>0 where nothing could be compared.</summary>
    public double Share => Compared == 0 ? 0 : (double)Shared / Compared;
}
