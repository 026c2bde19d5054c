using System.Collections.Immutable;

namespace Parley.Analysis.Graph.Orders;

/// <summary>What several accounts agree on; a pair on which they differ is unknown.</summary>
internal sealed class DisputedOrder(ImmutableArray<PreferenceOrder> accounts) : PreferenceOrder(accounts[0].Count)
{
    public override bool HasStrength => accounts.All(account => account.HasStrength);

    public override Comparison Compare(int node, int other)
    {
        var first = accounts[0].Compare(node, other);
        foreach (var account in accounts)
        {
            if (account.Compare(node, other) != first)
                return Comparison.Unknown;
        }

        return first;
    }

    public override bool IsStronglyBetter(int node, int other) => accounts.All(account => account.IsStronglyBetter(node, other));
}
