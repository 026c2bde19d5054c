using System.Collections.Immutable;

namespace Parley.Cli.Briefs;

/// <summary>A part of the brief that lists events or talks.</summary>
/// <param name="Others">Lines counted but not listed.</param>
public sealed record ToldSection(string Heading, ImmutableArray<ToldLine> Lines, int Others);
