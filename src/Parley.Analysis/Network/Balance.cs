using System.Collections.Immutable;

namespace Parley.Analysis.Network;

/// <summary>How far a network is from two camps that support within and oppose across.</summary>
/// <param name="Frustration">The least number of pairs whose sign contradicts a division into two camps; 0 for a balanced network.</param>
/// <param name="IsExact">Whether that number is proved the least; else it is the best found.</param>
/// <param name="Camps">Camp 0 or 1 of everybody in a signed pair. Which camp is 0 is told by the first id of each component.</param>
/// <param name="Frustrated">The pairs that contradict the division.</param>
public sealed record Balance(int Frustration, bool IsExact, ImmutableSortedDictionary<string, int> Camps, ImmutableArray<SignedPair> Frustrated)
{
    /// <summary>Components up to this many actors are solved exactly: every division is tried.</summary>
    public const int LargestExact = 22;

    public static Balance Of(SignedNetwork network)
    {
        var pairs = network.Pairs();
        var camps = ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        var isExact = true;
        foreach (var members in Components.Of(pairs.SelectMany(pair => new[] { pair.First, pair.Second }).Distinct(), pairs.Select(pair => (pair.First, pair.Second))))
        {
            var division = new CampDivision(members, pairs);
            isExact &= members.Length <= LargestExact || division.IsBalanced;
            var sides = division.IsBalanced || members.Length > LargestExact ? division.Improved() : division.Best();
            for (var i = 0; i < members.Length; i++)
                camps.Add(members[i], sides[i] ^ sides[0]);
        }

        var found = camps.ToImmutable();
        ImmutableArray<SignedPair> frustrated = [.. pairs.Where(pair => (found[pair.First] == found[pair.Second]) != pair.Sign > 0)];
        return new Balance(frustrated.Length, isExact, found, frustrated);
    }
}
