namespace Parley.Reading;

/// <param name="Span">Into <see cref="Document.Text"/>; parts are in order and do not overlap.</param>
public sealed record DocumentPart(PartKind Kind, TextSpan Span);
