using System.Collections.Frozen;

namespace Parley.Coding.Relations;

/// <summary>Nouns that stand for whoever owns them, or for what they count.</summary>
internal sealed class WordGroups
{
    private readonly FrozenSet<string> _owned = DataLines.Of("Relations/owned-nouns.txt").ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _governments = DataLines.Of("Relations/government-nouns.txt").ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _measures = DataLines.Of("Relations/measure-nouns.txt").ToFrozenSet(StringComparer.Ordinal);

    private readonly FrozenSet<string> _ranks = DataLines.Of("Relations/honorifics.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly FrozenSet<string> _companions = DataLines.Of("Relations/companion-nouns.txt").ToFrozenSet(StringComparer.Ordinal);

    private readonly FrozenSet<string> _personal = DataLines.Of("Relations/personal-pronouns.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly FrozenSet<string> _sides = DataLines.Of("Relations/side-nouns.txt").ToFrozenSet(StringComparer.Ordinal);

    public static WordGroups Shipped { get; } = new();

    /// <summary>"forces" in "Haftar's forces", "government", "targets".</summary>
    public bool StandsForOwner(string lemma) => _owned.Contains(lemma) || (lemma.Length > 3 && lemma[^1] == 's' && _owned.Contains(lemma[..^1]));

    /// <summary>"partner", "comrade": in "its former partners of the Front", the Front.</summary>
    public bool IsCompanion(string lemma) => _companions.Contains(lemma);

    /// <summary>"government", "regime": of a person, it is the state's.</summary>
    public bool IsGovernment(string lemma) => _governments.Contains(lemma);

    /// <summary>"he", "her": one person.</summary>
    public bool IsPersonal(string form) => _personal.Contains(form);

    /// <summary>"country", "side": in "both countries", those the text is about.</summary>
    public bool IsSideNoun(string lemma) => _sides.Contains(lemma);

    /// <summary>"General", "Dr": before a name, without a point.</summary>
    public bool IsRank(string form) => _ranks.Contains(form);

    /// <summary>"thousands", "members": what they are of counts.</summary>
    public bool Measures(string lemma) => _measures.Contains(lemma);
}
