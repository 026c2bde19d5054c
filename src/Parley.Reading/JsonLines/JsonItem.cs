namespace Parley.Reading.JsonLines;

/// <summary>One line of a JSON Lines file or one member of an array: an article, or what is wrong with it.</summary>
public sealed record JsonItem
{
    public JsonItem(JsonArticle article) => (Article, Line) = (article, article.Line);

    public JsonItem(JsonFault fault, string found, int line) => (Fault, Found, Line) = (fault, found, line);

    public JsonArticle? Article { get; }

    public JsonFault Fault { get; }

    /// <summary>What stands there instead of an article, in words.</summary>
    public string? Found { get; }

    public int Line { get; }
}
