using System.Collections.Immutable;

namespace Parley.Analysis.Graph;

/// <summary>What an item of a model rests on: facts of a record, named by their ids; a source named in words; or an assumption of the analyst.</summary>
public sealed record Basis
{
    private Basis(ImmutableArray<string> facts, string? source, string? assumption)
    {
        Facts = facts;
        Source = source;
        Assumption = assumption;
    }

    /// <summary>Nobody said: it counts as an assumption.</summary>
    public static Basis NotGiven { get; } = OfAssumption("no source is given");

    /// <summary>Ids of facts of a record; empty where the item rests on something else.</summary>
    public ImmutableArray<string> Facts { get; }

    /// <summary>A publication, a report or a person, in words; null where the item rests on something else.</summary>
    public string? Source { get; }

    /// <summary>The assumption in words; null where facts or a source support the item.</summary>
    public string? Assumption { get; }

    public bool IsAssumption => Assumption is not null;

    /// <exception cref="ModelException">There is no id, or an empty one (PLY0815).</exception>
    public static Basis OfFacts(params IEnumerable<string> ids)
    {
        var facts = ids.ToImmutableArray();
        return facts.IsEmpty || facts.Any(string.IsNullOrWhiteSpace) ? throw ModelProblems.BasisMissing() : new Basis(facts, null, null);
    }

    /// <exception cref="ModelException">The words are empty (PLY0815).</exception>
    public static Basis OfSource(string words) =>
        string.IsNullOrWhiteSpace(words) ? throw ModelProblems.BasisMissing() : new Basis([], words.Trim(), null);

    /// <exception cref="ModelException">The words are empty (PLY0815).</exception>
    public static Basis OfAssumption(string words) =>
        string.IsNullOrWhiteSpace(words) ? throw ModelProblems.BasisMissing() : new Basis([], null, words.Trim());

    public bool Equals(Basis? other) => other is not null && Assumption == other.Assumption && Source == other.Source && Facts.SequenceEqual(other.Facts);

    public override int GetHashCode() => HashCode.Combine(Assumption, Source, Facts.Length, Facts.IsEmpty ? null : Facts[0]);

    public override string ToString() => Assumption is not null ? "assumed: " + Assumption : Source ?? string.Join(", ", Facts);
}
