using Parley.Reading;

namespace Parley.Coding;

/// <summary>One place in a text that names an actor.</summary>
/// <param name="Span">Into the document's text.</param>
/// <param name="Form">How it names it.</param>
public sealed record ActorMention(string ActorId, TextSpan Span, MentionForm Form);
