namespace Parley.Reading;

/// <summary>A block of extracted text whose nature the file's markup tells (a figcaption, a heading, a list item).</summary>
/// <param name="Span">Into <see cref="ExtractedText.Text"/>.</param>
/// <param name="Drop">Set where the markup says the block is not the article's: it is dropped with this reason.</param>
public sealed record TextBlock(PartKind Kind, TextSpan Span, DropReason? Drop = null);
