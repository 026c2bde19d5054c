using System.Collections.Immutable;

namespace Parley.Coding.Conditions;

/// <summary>Words that join a condition to what depends on it.</summary>
/// <param name="Form">Null for a set phrase that tells none.</param>
/// <param name="Use">What must hold besides, as the list of markers explains it.</param>
internal sealed record Marker(ImmutableArray<string> Words, ConditionForm? Form, ConditionForce Force, string Use);
