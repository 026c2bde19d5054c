namespace Parley.Coding.Statements;

/// <summary>What a cue reports.</summary>
/// <param name="Tokens">In order, each once.</param>
/// <param name="Addressee">The head of the words that name who is spoken to, or null.</param>
/// <param name="Preposition">The token of the preposition that belongs to the cue ("called for"), or null.</param>
internal sealed record CueContent(IReadOnlyList<int> Tokens, int? Addressee, int? Preposition, FrameKind Frame);
