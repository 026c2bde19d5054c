namespace Parley.Reading.Cleaning;

/// <summary>A line that holds text.</summary>
/// <param name="Span">Into the raw text, without white space and textless marks at its ends.</param>
/// <param name="Text">The line as it would read in the clean text; of a long line its first <see cref="TextLimit"/> characters.</param>
/// <param name="Indent">White space before the text.</param>
/// <param name="BlankBefore">Empty lines before it.</param>
/// <param name="Block">Index of the markup's block the line lies in; -1 outside.</param>
internal sealed record RawLine(TextSpan Span, string Text, int Indent, int BlankBefore, int Block)
{
    public const int TextLimit = 400;

    public bool IsLong => Span.Length > TextLimit;

    /// <summary>Set where a rule knows the whole line for something other than the article's own words.</summary>
    public DropReason? Rule { get; init; }

    /// <summary>What the line's own marks say it is: a title or heading of Markdown ("## Talks resume"). The marks are not in <see cref="Span"/>.</summary>
    public PartKind? Marked { get; init; }

    public string Key { get; } = TextShape.Key(Text);

    public bool IsTitleLike => !IsLong && Rule is null && TextShape.IsTitleLike(Text);
}
