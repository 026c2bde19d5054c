using BenchmarkDotNet.Attributes;
using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Stability;

namespace Parley.Bench.Engine;

/// <summary>States, moves, preferences, and Nash, GMR, SMR and SEQ of generated conflicts: how time grows with the number of states.</summary>
[MemoryDiagnoser]
public class EngineBenchmarks
{
    private ConflictModel _model = null!;

    /// <summary>Without rules there are 2 to this many states.</summary>
    [Params(12, 14, 16, 18, 20)]
    public int Options { get; set; }

    [GlobalSetup]
    public void Generate() => _model = GeneratedConflict.Of(5, Options, 1);

    [Benchmark]
    public int Solve() => StabilityAnalysis.Run(ConflictGraph.Of(_model)).Equilibria(StabilityConcept.Seq).Count;
}
