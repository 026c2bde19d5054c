using System.Collections.Immutable;
using Parley.Analysis.Graph.Explanations;
using Parley.Analysis.Graph.Play;
using Parley.Analysis.Graph.Stability;

namespace Parley.Cli.Conflicts;

/// <summary>All that is told about one state: the verdict for each decision maker, and on whom it depends.</summary>
/// <param name="Verdicts">In the order of the model, or of the one asked for.</param>
internal sealed record ExplainedState(int Node, StabilityConcept Concept, UnknownReading? Reading, ImmutableArray<VerdictExplanation> Verdicts, IReadOnlyList<Blocker> Blockers);
