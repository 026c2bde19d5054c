using System.Collections.Immutable;

namespace Parley.Coding.Relations;

/// <summary>One line of the lexicon of relations.</summary>
/// <param name="Word">The lemma that tells the relation.</param>
/// <param name="Pos">VERB, NOUN, ADJ, or PART for a participle or adjective that hangs on a name by a hyphen ("Iran-backed").</param>
/// <param name="Subject">Where the one it is said of stands: see docs/relations.md.</param>
/// <param name="Object">Where the other stands.</param>
/// <param name="Needs">What must stand beside the word, set apart by commas: <c>obj=@class</c>, <c>mod=@class</c>, <c>at=case</c>, <c>as=@class</c>; empty for nothing.</param>
internal sealed record RelationEntry(string Word, string Pos, RelationType Type, string Subject, string Object, string Needs)
{
    /// <summary>The needs one by one.</summary>
    public ImmutableArray<string> EachNeed { get; } = Needs.Length == 0 ? [] : [.. Needs.Split(',')];

    /// <summary>The rule's name in the stamp of a fact.</summary>
    public string Rule => Needs.Length == 0 ? $"{Word} {Subject}>{Object}" : $"{Word} {Needs} {Subject}>{Object}";
}
