namespace Parley.Reading.JsonLines;

public enum JsonFault
{
    None,

    /// <summary>Not JSON.</summary>
    Syntax,

    /// <summary>JSON, but no object with a text.</summary>
    NoArticle,

    /// <summary>The line is longer than what may be read at once.</summary>
    TooLong,
}
