using Parley.Analysis.Graph.Stability;

namespace Parley.Cli.Conflicts;

/// <summary>Names of concepts as people write them.</summary>
internal static class ConceptWords
{
    /// <summary>As <c>--concept</c> takes them.</summary>
    public static readonly string[] Names = ["nash", "gmr", "smr", "seq", "sseq"];

    public static string Of(StabilityConcept concept) => concept == StabilityConcept.Nash ? "Nash" : concept.ToString().ToUpperInvariant();
}
