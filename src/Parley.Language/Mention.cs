namespace Parley.Language;

/// <summary>A stretch of tokens that refers to somebody or something.</summary>
public sealed record Mention
{
    /// <param name="index">Position in <see cref="ParsedDocument.Mentions"/>, from 0.</param>
    /// <param name="firstToken">Index into <see cref="ParsedDocument.Tokens"/>.</param>
    /// <param name="endToken">Index after the last token.</param>
    /// <param name="headToken">Index of the word the others depend on.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span is empty, or the head lies outside it.</exception>
    public Mention(int index, int firstToken, int endToken, int headToken, MentionKind kind)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfNegative(firstToken);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(endToken, firstToken);
        ArgumentOutOfRangeException.ThrowIfLessThan(headToken, firstToken);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(headToken, endToken);
        (Index, FirstToken, EndToken, HeadToken, Kind) = (index, firstToken, endToken, headToken, kind);
    }

    /// <summary>Position in <see cref="ParsedDocument.Mentions"/>, from 0.</summary>
    public int Index { get; }

    /// <summary>Index into <see cref="ParsedDocument.Tokens"/>.</summary>
    public int FirstToken { get; }

    /// <summary>Index after the last token.</summary>
    public int EndToken { get; }

    /// <summary>Index of the word the others depend on.</summary>
    public int HeadToken { get; }

    public MentionKind Kind { get; }

    /// <summary>What is referred to, where the name or the head word says so.</summary>
    public EntityType? Type { get; init; }

    /// <summary>More than one individual: "the two sides", "they", "Cairo and Doha".</summary>
    public bool IsPlural { get; init; }
}
