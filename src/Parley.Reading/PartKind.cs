namespace Parley.Reading;

/// <summary>What a stretch of a document's clean text is.</summary>
public enum PartKind
{
    Title,
    Heading,
    Paragraph,
    ListItem,

    /// <summary>Words under a picture, without the credit of its supplier.</summary>
    Caption,
}
