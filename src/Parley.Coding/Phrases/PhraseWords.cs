using System.Collections.Frozen;
using Parley.Language;

namespace Parley.Coding.Phrases;

/// <summary>The word lists by which a phrase stands for somebody: relations, measures, groups.</summary>
internal sealed class PhraseWords
{
    private readonly FrozenSet<string> _relations = Set("relation-nouns");
    private readonly FrozenSet<string> _measures = Set("measure-nouns");
    private readonly FrozenSet<string> _offices = Set("office-nouns");
    private readonly FrozenSet<string> _ownVerbs = Set("own-verbs");
    private readonly FrozenSet<string> _personGroups = Set("person-groups");
    private readonly FrozenSet<string> _stateGroups = Set("state-groups");
    private readonly FrozenSet<string> _ruling = Set("ruling-nouns");
    private readonly FrozenSet<string> _ownWholes = Set("own-wholes");
    private readonly FrozenSet<string> _parted = Set("parted-words");
    private readonly FrozenSet<string> _conditions = Set("condition-nouns");
    private readonly FrozenSet<string> _groups = Set("group-nouns");
    private readonly FrozenDictionary<string, int> _sizes = DataLines.Of("Phrases/group-sizes.tsv").Select(line => line.Split('\t'))
        .ToFrozenDictionary(parts => parts[0], parts => int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);

    public static PhraseWords Shipped { get; } = new();

    /// <summary>"allies" in "Iran's allies": its owner is somebody else.</summary>
    public bool IsRelationNoun(string lemma) => _relations.Contains(lemma);

    /// <summary>"thousands", "members": what they are of counts.</summary>
    public bool IsMeasureNoun(string lemma) => _measures.Contains(lemma);

    /// <summary>"lawmakers": in a country they are its own.</summary>
    public bool IsOffice(string lemma) => _offices.Contains(lemma);

    /// <summary>"withdrew its support": the support is who withdrew it's own.</summary>
    public bool IsOwnVerb(string lemma) => _ownVerbs.Contains(lemma);

    /// <summary>"leader": a group of them is one of persons.</summary>
    public bool IsPersonGroup(string lemma) => _personGroups.Contains(lemma);

    /// <summary>"leadership": acts for what it leads.</summary>
    public bool IsRuling(string lemma) => _ruling.Contains(lemma);

    /// <summary>"neighbour": a group of them is one of states.</summary>
    public bool IsStateGroup(string lemma) => _stateGroups.Contains(lemma);

    /// <summary>"country" in "his country": the state a person speaks for.</summary>
    public bool IsOwnWhole(string lemma) => _ownWholes.Contains(lemma);

    /// <summary>Whether a noun is called "breakaway" or the like: "a breakaway faction of the Front" is no longer the Front.</summary>
    public bool HasParted(SyntaxTree tree, int noun) => tree.Children(noun, "amod", "compound").Any(child => child < noun && _parted.Contains(tree[child].Form.ToLowerInvariant()));

    /// <summary>"condition" in "on condition that they accept": its clause tells what has yet to come.</summary>
    public bool IsCondition(string lemma) => _conditions.Contains(lemma);

    public bool IsGroupNoun(string lemma) => _groups.Contains(lemma);

    public int? GroupSize(string word) => _sizes.TryGetValue(word, out var size) ? size : null;

    private static FrozenSet<string> Set(string list) => DataLines.Of($"Phrases/{list}.txt").ToFrozenSet(StringComparer.Ordinal);
}
