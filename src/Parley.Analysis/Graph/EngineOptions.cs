namespace Parley.Analysis.Graph;

/// <summary>What a run of the engine may use, and whom it tells how far it is.</summary>
public sealed record EngineOptions
{
    public static EngineOptions Default { get; } = new();

    /// <summary>Bytes the engine may hold at once; a run that needs more is refused (PLY0812) before it begins.</summary>
    public long MemoryLimit { get; init; } = 2L << 30;

    /// <summary>Threads at work.</summary>
    public int Parallelism { get; init; } = Math.Min(Environment.ProcessorCount, 8);

    /// <summary>Told from any of the threads at work.</summary>
    public IProgress<EngineProgress>? Progress { get; init; }

    internal void Require(string what, long bytes)
    {
        if (bytes > MemoryLimit)
            throw ModelProblems.TooLarge(what, bytes, MemoryLimit);
    }

    internal void Tell(string step, long done, long total) => Progress?.Report(new EngineProgress(step, done, total));
}
