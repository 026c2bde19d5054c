namespace Parley.Analysis.Graph.Stability;

/// <summary>Finds which states are stable for whom, exactly.</summary>
public static class StabilityAnalysis
{
    /// <exception cref="ModelException">
    /// A preference is unknown and no reading is told (PLY0813), or the analysis takes more memory than allowed (PLY0812).
    /// </exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static StabilityResult Run(
        ConflictGraph graph, StabilityQuestion? question = null, EngineOptions? options = null, CancellationToken cancellation = default)
    {
        question ??= StabilityQuestion.Usual;
        options ??= EngineOptions.Default;
        if (graph.Orders.All(order => order.IsComplete))
            return new RankSolver(graph, RankSolver.SearchFor(graph, options), options, cancellation).Solve(question);
        if (question.Reading is not { } reading)
            throw ModelProblems.NotDefined("stability", "some preferences are unknown", "one of the readings A, B, C, D of unknown preferences");
        return new RelationSolver(graph, reading, options, cancellation).Solve(question);
    }
}
