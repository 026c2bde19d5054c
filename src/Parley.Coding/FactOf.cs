using System.Collections.Immutable;

namespace Parley.Coding;

/// <inheritdoc/>
/// <typeparam name="T">What is claimed.</typeparam>
#pragma warning disable MA0048 // named after its type parameter: FactOf.cs holds Fact<T>
public sealed record Fact<T> : Fact
    where T : class, IClaim
{
    /// <exception cref="ArgumentException">There is no support, or it comes from several documents.</exception>
    public Fact(T claim, ImmutableArray<Support> support, CoderStamp coder, Attribution attribution)
        : base(claim, support, coder, attribution) => Claim = claim;

    public T Claim { get; }
}
