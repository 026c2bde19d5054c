using System.Collections.Immutable;

namespace Parley.Coding.Conditions;

/// <summary>A word that says what depends on what.</summary>
/// <param name="Prepositions">Before the other side; "obj" where it is the object.</param>
/// <param name="Subject">Which side its subject is: "then", "if", or "obj" where its object is what depends.</param>
internal sealed record Dependence(ImmutableArray<string> Prepositions, string Subject, ConditionForm Form);
