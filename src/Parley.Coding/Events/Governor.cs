namespace Parley.Coding.Events;

/// <summary>What a word makes of the act it governs.</summary>
/// <param name="Type">The type of the whole ("refused to meet" is REJECT), or null where the act keeps its own. AGREE of a hostile act is THREATEN.</param>
internal sealed record Governor(Modality Modality, EventType? Type);
