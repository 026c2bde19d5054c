using Parley.Coding.Events;
using Parley.Coding.Gazetteers;
using Parley.Language.Parsing;
using Parley.Reading;
using Parley.Reading.Intake;
using Parley.Record;
using Parley.Record.Writing;

namespace Parley.Cli.Pipeline;

/// <summary>Reads files into a record: the one writer at the end of the pipeline.</summary>
/// <param name="gazetteer">Whose names are found; the shipped ones where it is null.</param>
/// <param name="lexicon">Which words tell events; the shipped ones where it is null.</param>
public sealed class RecordReading(RecordFile record, IReadWatcher watcher, EnglishModel model, Gazetteer? gazetteer = null, EventLexicon? lexicon = null)
{
    private readonly List<Problem> _leftOut = [];
    private readonly List<Problem> _problems = [];
    private readonly HashSet<string> _files = new(StringComparer.Ordinal);
    private int _added;
    private int _known;
    private int _copies;

    /// <summary>Files that gave something so far.</summary>
    public int Files => _files.Count;

    /// <param name="stop">When it is cancelled the documents in work are finished and nothing more is begun.</param>
    /// <exception cref="RecordException">The record cannot take anything more: the disk is full, or the file is damaged.</exception>
    public ReadSummary Read(ArticleReader reader, IEnumerable<string> paths, CancellationToken stop)
    {
        using var writer = new DocumentWriter(record);
        foreach (var outcome in new ReadPipeline(Math.Clamp(Environment.ProcessorCount, 1, 4), model, gazetteer ?? Gazetteer.Embedded, lexicon).Run(reader.Read(paths), stop))
            Take(outcome, writer);
        return new ReadSummary
        {
            Files = Files,
            Added = _added,
            Known = _known,
            Copies = _copies,
            LeftOut = [.. _leftOut],
            Problems = [.. _problems],
            Interrupted = stop.IsCancellationRequested,
        };
    }

    private void Take(CodedOutcome outcome, DocumentWriter writer)
    {
        _files.Add(FileOf(outcome.Address));
        if (outcome.Coded is { } coded)
        {
            try
            {
                Count(writer.Add(coded).Outcome);
            }
            catch (RecordException exception) when (exception.Problem.Code == "PLY0409")
            {
                Note(exception.Problem);
            }
        }
        else
        {
            Note(outcome.Problem!);
        }

        watcher.Done(outcome.Address);
    }

    private void Count(AddOutcome outcome)
    {
        if (outcome is AddOutcome.Added or AddOutcome.Copy)
            _added++;
        else
            _known++;
        if (outcome == AddOutcome.Copy)
            _copies++;
    }

    private void Note(Problem problem)
    {
        (problem.IsNotice ? _leftOut : _problems).Add(problem);
        watcher.Met(problem);
    }

    /// <summary>The file an address stands in: without the fragment that tells articles of one file apart.</summary>
    private static string FileOf(string address) => address.LastIndexOf('#') is > 0 and var at ? address[..at] : address;
}
