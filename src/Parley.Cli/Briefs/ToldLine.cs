using System.Collections.Immutable;

namespace Parley.Cli.Briefs;

/// <summary>One event or meeting, with where it stands.</summary>
public sealed record ToldLine(string Text, ImmutableArray<SourceMark> Marks);
