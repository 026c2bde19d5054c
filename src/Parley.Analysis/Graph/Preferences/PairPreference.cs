using System.Collections.Immutable;

namespace Parley.Analysis.Graph.Preferences;

/// <summary>Single comparisons; what they and their chains (a over b, b over c) leave open is unknown.</summary>
public sealed record PairPreference : Preference
{
    public PairPreference(IEnumerable<KnownPair> pairs, Basis? basis = null)
        : base(basis) => Pairs = [.. pairs];

    public ImmutableArray<KnownPair> Pairs { get; }

    private protected override void CheckContent(string where, int optionCount)
    {
        for (var index = 0; index < Pairs.Length; index++)
        {
            CheckWidth(Pairs[index].Preferred, $"{where}, pair {index + 1}", optionCount);
            CheckWidth(Pairs[index].Other, $"{where}, pair {index + 1}", optionCount);
        }
    }
}
