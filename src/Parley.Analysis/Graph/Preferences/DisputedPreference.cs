using System.Collections.Immutable;

namespace Parley.Analysis.Graph.Preferences;

/// <summary>What several sources say one party wants: known where all agree on a pair of states, unknown where they do not.</summary>
public sealed record DisputedPreference : Preference
{
    /// <exception cref="ModelException">There is no source (PLY0808).</exception>
    public DisputedPreference(IEnumerable<Preference> accounts, Basis? basis = null)
        : base(basis)
    {
        Accounts = [.. accounts];
        if (Accounts.IsEmpty)
            throw ModelProblems.Contradiction("disputed preference", "not one account of it");
    }

    public ImmutableArray<Preference> Accounts { get; }

    private protected override void CheckContent(string where, int optionCount)
    {
        for (var index = 0; index < Accounts.Length; index++)
            Accounts[index].Check($"{where}, account {index + 1}", optionCount);
    }
}
