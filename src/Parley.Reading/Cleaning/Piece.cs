namespace Parley.Reading.Cleaning;

/// <summary>A run of the raw text and how it goes into the clean text.</summary>
internal readonly record struct Piece(PieceKind Kind, TextSpan Span)
{
    public int CleanLength => Kind switch
    {
        PieceKind.Letters => Span.Length,
        PieceKind.Control or PieceKind.Nothing => 0,
        _ => 1,
    };
}
