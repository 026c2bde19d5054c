namespace Parley.Coding.Events;

/// <summary>The clause that says what is done with talks.</summary>
/// <param name="Verb">Its verb, or null.</param>
/// <param name="Place">Where the talks stand: "obj", "subj", or a preposition; empty where no verb governs them.</param>
/// <param name="Told">What the verb tells of them, or null where it is none of the list.</param>
internal sealed record TalksClause(int? Verb, string Place, TalksVerb? Told);
