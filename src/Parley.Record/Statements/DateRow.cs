using Parley.Reading;

namespace Parley.Record.Statements;

/// <param name="Document">The document's id.</param>
/// <param name="Span">Into the document's text.</param>
public sealed record DateRow(string Fact, string Document, string Edtf, string Phrase, TextSpan Span);
