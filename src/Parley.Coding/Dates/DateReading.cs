namespace Parley.Coding.Dates;

/// <summary>A date read from tokens, and how many of them it took.</summary>
internal sealed record DateReading(int EndToken, string Edtf, string Rule);
