namespace Parley.Language;

/// <summary>A span of tokens that names something.</summary>
public sealed record NamedEntity
{
    /// <param name="firstToken">Index into <see cref="ParsedDocument.Tokens"/>.</param>
    /// <param name="endToken">Index after the last token.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span is empty or begins before the first token.</exception>
    public NamedEntity(EntityType type, int firstToken, int endToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(firstToken);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(endToken, firstToken);
        Type = type;
        FirstToken = firstToken;
        EndToken = endToken;
    }

    public EntityType Type { get; }

    /// <summary>Index into <see cref="ParsedDocument.Tokens"/>.</summary>
    public int FirstToken { get; }

    /// <summary>Index after the last token.</summary>
    public int EndToken { get; }
}
