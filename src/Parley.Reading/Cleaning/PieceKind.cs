namespace Parley.Reading.Cleaning;

internal enum PieceKind
{
    /// <summary>Copied letter by letter.</summary>
    Letters,

    /// <summary>White space of any kind and length; written as one space.</summary>
    Space,

    /// <summary>Characters that carry no text; left out and recorded.</summary>
    Control,

    /// <summary>A line break after a hyphen that belongs to its word; nothing is written.</summary>
    Nothing,

    /// <summary>A letter, the hyphen after it and the line break that parts a word; written as the letter.</summary>
    BrokenWord,
}
