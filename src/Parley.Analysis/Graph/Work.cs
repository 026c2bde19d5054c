using System.Runtime.ExceptionServices;

namespace Parley.Analysis.Graph;

/// <summary>Shares pieces of work among threads; the first error ends the rest.</summary>
internal static class Work
{
    internal static void Each(int count, string step, Action<int> piece, EngineOptions options, CancellationToken cancellation)
    {
        var done = 0;
        options.Tell(step, 0, count);
        try
        {
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, options.Parallelism), CancellationToken = cancellation }, index =>
            {
                piece(index);
                options.Tell(step, Interlocked.Increment(ref done), count);
            });
        }
        catch (AggregateException errors)
        {
            ExceptionDispatchInfo.Throw(errors.InnerExceptions[0]);
        }
    }
}
