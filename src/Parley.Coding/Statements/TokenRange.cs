namespace Parley.Coding.Statements;

/// <summary>Tokens of a document from <see cref="First"/> up to, not including, <see cref="End"/>.</summary>
internal readonly record struct TokenRange(int First, int End)
{
    public int Length => End - First;

    public bool IsEmpty => End <= First;
}
