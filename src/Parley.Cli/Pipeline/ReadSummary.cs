using System.Collections.Immutable;
using Parley.Reading;

namespace Parley.Cli.Pipeline;

/// <summary>What became of everything that was read.</summary>
public sealed record ReadSummary
{
    /// <summary>Files, streams and archives that gave a document or a problem.</summary>
    public int Files { get; init; }

    /// <summary>Documents new in the record, copies among them.</summary>
    public int Added { get; init; }

    /// <summary>Documents the record held already.</summary>
    public int Known { get; init; }

    /// <summary>Of those added, near-copies of a report the record holds.</summary>
    public int Copies { get; init; }

    /// <summary>Left out by design, such as texts in another language.</summary>
    public ImmutableArray<Problem> LeftOut { get; init; } = [];

    public ImmutableArray<Problem> Problems { get; init; } = [];

    /// <summary>Set where the run was stopped before the end.</summary>
    public bool Interrupted { get; init; }

    public int Documents => Added + Known;
}
