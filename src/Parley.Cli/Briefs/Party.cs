using System.Collections.Immutable;

namespace Parley.Cli.Briefs;

/// <summary>A party as the documents show it.</summary>
/// <param name="Names">Other words the documents use for it, most frequent first.</param>
/// <param name="FirstMark">The first place that names it.</param>
public sealed record Party(string Name, int Mentions, int Documents, ImmutableArray<string> Names, SourceMark FirstMark);
