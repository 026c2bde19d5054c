namespace Parley.Reading;

/// <summary>Something the raw text held and the clean text does not, with the reason.</summary>
/// <param name="Raw">Span in the raw text.</param>
/// <param name="Text">The words dropped, as they stood.</param>
public sealed record DroppedText(DropReason Reason, TextSpan Raw, string Text);
