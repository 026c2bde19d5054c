namespace Parley.Cli.Drafts;

/// <summary>An act of one party: an option of a draft.</summary>
/// <param name="Issue">The same for every wording.</param>
/// <param name="Mover">Id of whose act it is.</param>
internal readonly record struct DraftAct(string Issue, string Mover);
