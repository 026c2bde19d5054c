namespace Parley.Reading.Cleaning;

/// <param name="Length">Characters of the paragraph it takes, with the white space after it.</param>
internal sealed record DatelineMatch(int Length, string Text, string Place, string? Date, string? Agency);
