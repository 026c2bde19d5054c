using System.Collections.Immutable;

namespace Parley.Analysis.Graph;

/// <summary>What an item of a model rests on: facts of a record, named by their ids, or an assumption of the analyst in words.</summary>
public sealed record Basis
{
    private Basis(ImmutableArray<string> facts, string? assumption)
    {
        Facts = facts;
        Assumption = assumption;
    }

    /// <summary>Nobody said: it counts as an assumption.</summary>
    public static Basis NotGiven { get; } = OfAssumption("no source is given");

    /// <summary>Ids of facts, at least one, or empty where the item is an assumption.</summary>
    public ImmutableArray<string> Facts { get; }

    /// <summary>The assumption in words; null where facts support the item.</summary>
    public string? Assumption { get; }

    public bool IsAssumption => Assumption is not null;

    /// <exception cref="ModelException">There is no id, or an empty one (PLY0815).</exception>
    public static Basis OfFacts(params IEnumerable<string> ids)
    {
        var facts = ids.ToImmutableArray();
        return facts.IsEmpty || facts.Any(string.IsNullOrWhiteSpace) ? throw ModelProblems.BasisMissing() : new Basis(facts, null);
    }

    /// <exception cref="ModelException">The words are empty (PLY0815).</exception>
    public static Basis OfAssumption(string words) =>
        string.IsNullOrWhiteSpace(words) ? throw ModelProblems.BasisMissing() : new Basis([], words.Trim());

    public bool Equals(Basis? other) => other is not null && Assumption == other.Assumption && Facts.SequenceEqual(other.Facts);

    public override int GetHashCode() => HashCode.Combine(Assumption, Facts.Length, Facts.IsEmpty ? null : Facts[0]);

    public override string ToString() => Assumption is null ? string.Join(", ", Facts) : "assumed: " + Assumption;
}
