using System.Collections.Immutable;

namespace Parley.Cli.Evaluation;

/// <param name="Title">Null where the article has none.</param>
/// <param name="Captions">Without photo credits, each once.</param>
public sealed record SeedArticle(string Id, string File, SeedSpan? Title, ImmutableArray<SeedSpan> Captions, ImmutableArray<SeedSpan> Body);
