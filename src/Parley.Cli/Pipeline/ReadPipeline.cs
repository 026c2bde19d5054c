using System.Collections.Concurrent;
using Parley.Coding.Events;
using Parley.Coding.Gazetteers;
using Parley.Language.Parsing;
using Parley.Reading;

namespace Parley.Cli.Pipeline;

/// <summary>Reads, annotates and codes documents on several threads and hands them on in the order in which they were read.</summary>
/// <remarks>At most a fixed number of documents is in memory at a time, however many there are.</remarks>
internal sealed class ReadPipeline(int workers, EnglishModel model, Gazetteer gazetteer, EventLexicon? lexicon = null)
{
    private const int WaitingPerWorker = 4;

    /// <param name="stop">When it is cancelled nothing more is begun; what was begun is finished and handed on.</param>
    public IEnumerable<CodedOutcome> Run(IEnumerable<ReadOutcome> outcomes, CancellationToken stop)
    {
        // Made here, where a failure reaches whoever asked: nobody would wait for a queue that is never closed.
        var idle = new BlockingCollection<DocumentStages>(new ConcurrentBag<DocumentStages>(Enumerable.Range(0, workers).Select(_ => new DocumentStages(model, gazetteer, lexicon))));
        using var queue = new BlockingCollection<Task<CodedOutcome>>(workers * WaitingPerWorker);
        using var abandoned = new CancellationTokenSource();
        var reading = Task.Factory.StartNew(
            () => Fill(idle, queue, outcomes, stop, abandoned.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            foreach (var coded in queue.GetConsumingEnumerable(CancellationToken.None))
                yield return coded.GetAwaiter().GetResult();
            reading.GetAwaiter().GetResult();
        }
        finally
        {
            abandoned.Cancel();
            ((IAsyncResult)reading).AsyncWaitHandle.WaitOne();
        }
    }

    private static void Fill(
        BlockingCollection<DocumentStages> idle, BlockingCollection<Task<CodedOutcome>> queue, IEnumerable<ReadOutcome> outcomes, CancellationToken stop, CancellationToken abandoned)
    {
        try
        {
            foreach (var outcome in outcomes)
            {
                if (stop.IsCancellationRequested)
                    break;
                var stages = idle.Take(abandoned);
                var coding = Task.Run(() => CodeWith(stages, outcome, idle), CancellationToken.None);
                queue.Add(coding, abandoned);
                if (stop.IsCancellationRequested)
                    break;
            }
        }
        catch (OperationCanceledException) when (abandoned.IsCancellationRequested)
        {
            // Nobody takes what would come: the writer failed, and says why.
        }
        finally
        {
            queue.CompleteAdding();
        }
    }

    private static CodedOutcome CodeWith(DocumentStages stages, ReadOutcome outcome, BlockingCollection<DocumentStages> idle)
    {
        try
        {
            return stages.Code(outcome);
        }
        finally
        {
            idle.Add(stages);
        }
    }
}
