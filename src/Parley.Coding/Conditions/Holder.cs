using System.Collections.Immutable;
using Parley.Reading;

namespace Parley.Coding.Conditions;

/// <summary>Who sets a condition.</summary>
/// <param name="ActorIds">Empty where the words name no known actor.</param>
/// <param name="Span">The words that name who it is, or null where the text names nobody.</param>
internal sealed record Holder(ImmutableArray<string> ActorIds, TextSpan? Span);
