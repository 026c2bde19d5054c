namespace Parley.Cli.Briefs;

/// <summary>How much of each part a brief lists; what goes beyond is counted.</summary>
/// <param name="Parties">Of each kind.</param>
/// <param name="Lines">Of each speaker.</param>
/// <param name="Marks">Of each line.</param>
/// <param name="Letters">Of a line's content, before it is cut at a word.</param>
/// <param name="UncitedDocuments">Documents without a mark are listed up to this many in all.</param>
public sealed record BriefLimits(int Parties, int Speakers, int Lines, int Dates, int Marks, int Letters, int UncitedDocuments)
{
    public static BriefLimits Page { get; } = new(Parties: 8, Speakers: 12, Lines: 4, Dates: 12, Marks: 4, Letters: 320, UncitedDocuments: 25);

    public static BriefLimits Everything { get; } =
        new(int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue);
}
