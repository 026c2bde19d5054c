namespace Parley.Reading;

/// <summary>
/// A run of clean text and the raw text it stands for. Runs of equal length are copied letter by letter;
/// where the lengths differ the clean run replaces the raw one as a whole (a line break joined to a space, a soft hyphen left out).
/// </summary>
/// <param name="Clean">Span in <see cref="Document.Text"/>.</param>
/// <param name="Raw">Span in the raw text; empty where the clean run was put in between (a paragraph break).</param>
public readonly record struct OffsetRun(TextSpan Clean, TextSpan Raw)
{
    public bool IsVerbatim => Clean.Length == Raw.Length;
}
