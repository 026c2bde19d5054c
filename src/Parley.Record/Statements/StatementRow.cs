using System.Collections.Immutable;
using Parley.Coding;
using Parley.Reading;

namespace Parley.Record.Statements;

/// <summary>Something someone said, with where it stands.</summary>
/// <param name="ContentSpans">Where the words stand in the document's text: at least one span, in order.</param>
public sealed record StatementRow(string Fact, string Document, Statement Claim, Attribution Attribution, ImmutableArray<TextSpan> ContentSpans)
    : FactRow(Fact, Document)
{
    public Modality Modality { get; init; }

    public string? Hedge { get; init; }

    /// <summary>Names of the speakers, in the order of their ids in the claim.</summary>
    public ImmutableArray<string> SpeakerNames { get; init; } = [];

    /// <summary>Names of those spoken to, in the order of their ids in the claim.</summary>
    public ImmutableArray<string> AddresseeNames { get; init; } = [];
}
