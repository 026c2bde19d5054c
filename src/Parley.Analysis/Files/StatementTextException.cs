namespace Parley.Analysis.Files;

/// <summary>A statement that breaks the grammar.</summary>
/// <param name="offset">In UTF-16 code units from the start of the statement.</param>
internal sealed class StatementTextException(int offset, string found) : Exception(found)
{
    public int Offset { get; } = offset;
}
