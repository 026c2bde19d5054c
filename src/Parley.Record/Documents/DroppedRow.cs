using Parley.Reading;

namespace Parley.Record.Documents;

/// <summary>Something a raw text held and the document does not.</summary>
/// <param name="Document">The document's id.</param>
/// <param name="Raw">Into the raw text.</param>
public sealed record DroppedRow(string Document, string? Title, string Reason, TextSpan Raw, string Text);
