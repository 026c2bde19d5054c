using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Parley.Coding;

/// <summary>A claim, the characters that say it, who says it and what coded it. Immutable.</summary>
public abstract record Fact
{
    private protected Fact(IClaim claim, ImmutableArray<Support> support, CoderStamp coder, Attribution attribution)
    {
        if (support.IsDefaultOrEmpty)
            throw new ArgumentException($"The fact \"{claim.Canonical}\" has no support: a coder that cannot point returns no fact.", nameof(support));
        if (support.Any(item => item.Evidence.DocumentId != support[0].Evidence.DocumentId))
            throw new ArgumentException($"The fact \"{claim.Canonical}\" rests on several documents; articles do not bleed.", nameof(support));
        UntypedClaim = claim;
        Support = support;
        Coder = coder;
        Attribution = attribution;
        Id = MakeId(claim, support);
    }

    /// <summary>Sixteen hexadecimal digits: the hash of document, claim and spans. The same input always gives the same id.</summary>
    public string Id { get; }

    public string DocumentId => Support[0].Evidence.DocumentId;

    public IClaim UntypedClaim { get; }

    /// <summary>At least one; all from one document.</summary>
    public ImmutableArray<Support> Support { get; }

    public CoderStamp Coder { get; }

    public Attribution Attribution { get; }

    public Modality Modality { get; init; } = Modality.Occurred;

    /// <summary>A hedge as found ("may", "reportedly"), or null.</summary>
    public string? Hedge { get; init; }

    private static string MakeId(IClaim claim, ImmutableArray<Support> support)
    {
        var text = new StringBuilder(support[0].Evidence.DocumentId).Append('\n').Append(claim.GetType().Name).Append('\n').Append(claim.Canonical);
        foreach (var item in support)
            text.Append('\n').Append(item.Role).Append(item.Evidence.Span);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..16];
    }
}
