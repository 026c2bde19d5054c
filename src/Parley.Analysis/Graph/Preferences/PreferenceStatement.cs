using Parley.Analysis.Graph.Statements;

namespace Parley.Analysis.Graph.Preferences;

/// <summary>One wish among the ordered wishes of option prioritising.</summary>
public sealed record PreferenceStatement(Statement Statement)
{
    /// <summary>What-if names the wish by it; null where it has none.</summary>
    public string? Name { get; init; }

    /// <summary>A step between two levels is strong (&gt;&gt;) where this is the first wish on which they differ.</summary>
    public bool IsStrong { get; init; }

    public Basis Basis { get; init; } = Basis.NotGiven;
}
