using Parley.Coding;
using Parley.Reading;

namespace Parley.Record.Actors;

/// <param name="Document">The document's id.</param>
/// <param name="Actor">The actor's id.</param>
/// <param name="Span">Into the document's text.</param>
public sealed record MentionRow(string Document, string Actor, TextSpan Span, MentionForm Form);
