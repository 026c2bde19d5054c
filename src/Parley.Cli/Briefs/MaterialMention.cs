using Parley.Reading;

namespace Parley.Cli.Briefs;

/// <summary>A place that names an actor.</summary>
public sealed record MaterialMention(int Document, string ActorId, TextSpan Span);
