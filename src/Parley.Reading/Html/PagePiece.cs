namespace Parley.Reading.Html;

/// <summary>One text node of a page, seen by its reader.</summary>
/// <param name="Owner">Mark of the element that holds the text.</param>
internal sealed record PagePiece(string Text, int Owner, Glue Before, PagePlace Place);
