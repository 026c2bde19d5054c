using Parley.Coding.Amounts;

namespace Parley.Record.Events;

/// <summary>A number of people that a telling of an event gives.</summary>
/// <param name="By">Who says so, as written, or null for the report itself.</param>
/// <param name="Sentence">The sentence that gives it.</param>
public sealed record ToldAmount(Amount Amount, EventRow Teller, string? By, string Sentence);
