using Parley.Language;

namespace Parley.Coding.Conditions;

/// <summary>A condition as a rule sees it on the tree, before its sides are read.</summary>
/// <param name="If">Head of what comes first.</param>
/// <param name="Then">Head of what depends on it.</param>
/// <param name="Cue">The words that tell it.</param>
internal sealed record ConditionDraft(SyntaxTree Tree, ConditionForm Form, ConditionForce Force, int If, int Then, IReadOnlyList<int> Cue, string Rule)
{
    /// <summary>"unless" after a clause that affirms: what comes first must fail to come.</summary>
    public bool FlipsIf { get; init; }

    /// <summary>"will not … unless": the denial is in the force.</summary>
    public bool AffirmsThen { get; init; }

    /// <summary>"will remain until": what depends is the end of it.</summary>
    public bool FlipsThen { get; init; }

    /// <summary>Words under <see cref="If"/> that are not part of it.</summary>
    public IReadOnlyList<int> NotIf { get; init; } = [];

    /// <summary>Words under <see cref="Then"/> that are not part of it.</summary>
    public IReadOnlyList<int> NotThen { get; init; } = [];
}
