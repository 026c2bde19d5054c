using System.Collections.Immutable;

namespace Parley.Cli.Briefs;

/// <summary>What one speaker, or speakers together, are reported to have said.</summary>
/// <param name="Description">What the speaker is, in a few words, or null.</param>
/// <param name="Statements">All of them, listed or not; the same words in several documents count once.</param>
/// <param name="Lines">Whole quotations first, then partly quoted and reported speech; each part in order of time.</param>
public sealed record Speaker(string Name, string? Description, int Statements, int Documents, ImmutableArray<SaidLine> Lines)
{
    public int NotListed => Statements - Lines.Length;
}
