namespace Parley.Cli.Briefs;

/// <summary>What was read.</summary>
/// <param name="Stories">Documents, counting near-copies of one report once.</param>
/// <param name="Since">Day of the earliest dated document, or null where none is dated.</param>
/// <param name="Undated">Documents that do not say when they were published.</param>
public sealed record Coverage(int Documents, int Stories, int Outlets, DateOnly? Since, DateOnly? Until, int Undated);
