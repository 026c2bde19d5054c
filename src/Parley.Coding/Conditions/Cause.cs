using System.Collections.Immutable;

namespace Parley.Coding.Conditions;

/// <summary>A word that says one thing makes another possible or keeps it from being.</summary>
/// <param name="Object">The object it must have, or null.</param>
/// <param name="Where">"clause", "infinitive", "from", or the prepositions before the other thing.</param>
internal sealed record Cause(string? Object, ImmutableArray<string> Where, ConditionForm Form);
