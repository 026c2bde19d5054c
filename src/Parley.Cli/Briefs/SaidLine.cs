using System.Collections.Immutable;

namespace Parley.Cli.Briefs;

/// <summary>One thing said.</summary>
/// <param name="IsQuoted">The words are the speaker's; otherwise they are the article's, with quotation marks inside where it quotes.</param>
/// <param name="Cue">The word that reports it, or null.</param>
/// <param name="Day">When the earliest document that reports it was published.</param>
/// <param name="Caveat">A doubt the text itself expresses ("denied", "reportedly"), or null.</param>
/// <param name="Marks">Where it is reported: at least one.</param>
public sealed record SaidLine(string Content, bool IsQuoted, string? Cue, DateOnly? Day, string? Caveat, ImmutableArray<SourceMark> Marks);
