using System.Collections.Immutable;

namespace Parley.Analysis.Graph.Preferences;

/// <summary>
/// Ordered wishes, most important first (option prioritising): of two states the one is preferred for which the first wish on which they
/// differ is true. That is the order of the scores "sum over true w_j of 2^(k-j)", without their size.
/// </summary>
public sealed record PrioritisedPreference : Preference
{
    /// <param name="statements">Most important first; none at all means indifference.</param>
    public PrioritisedPreference(IEnumerable<PreferenceStatement> statements, Basis? basis = null)
        : base(basis) => Statements = [.. statements];

    public ImmutableArray<PreferenceStatement> Statements { get; }

    internal PrioritisedPreference WithStatements(IEnumerable<PreferenceStatement> statements) =>
        new(statements, Basis) { Overrides = Overrides, UnknownPairs = UnknownPairs };

    private protected override void CheckContent(string where, int optionCount)
    {
        for (var index = 0; index < Statements.Length; index++)
        {
            var beyond = Statements[index].Statement.Options & ~StatePattern.AllOptions(optionCount);
            if (beyond != 0)
                throw ModelProblems.UnknownOption($"{where}, statement {index + 1}", $"option {new StatePattern(beyond, 0).Width}", optionCount);
        }
    }
}
