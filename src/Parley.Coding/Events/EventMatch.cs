namespace Parley.Coding.Events;

/// <summary>An entry of the lexicon found in a tree.</summary>
/// <param name="Trigger">The word the entry names.</param>
/// <param name="Predicate">The word whose subject acts: the trigger, or the light verb that governs it.</param>
/// <param name="Object">The noun that met what the entry asks of the object, or null.</param>
/// <param name="Strength">How much of the entry's demands the tree met; 1 for a word alone.</param>
internal sealed record EventMatch(EventEntry Entry, int Trigger, int Predicate, double Strength, int? Object = null);
