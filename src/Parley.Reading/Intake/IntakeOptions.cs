namespace Parley.Reading.Intake;

/// <summary>What the user says about the files to read, and the limits of reading.</summary>
public sealed record IntakeOptions
{
    public static IntakeOptions Default { get; } = new();

    /// <summary>What holds where a file does not say: <c>--published</c>, <c>--source</c>, <c>--title</c>.</summary>
    public ArticleMetadata Fallback { get; init; } = ArticleMetadata.None;

    /// <summary>Largest file, and largest unpacked record, in bytes; above it the item is refused in words.</summary>
    public long MaxBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>Standard input, read for the path "-".</summary>
    public Stream? StandardInput { get; init; }
}
