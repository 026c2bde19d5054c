using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Parley.Cli.Pipeline;
using Parley.Reading;
using Parley.Reading.Intake;
using Parley.Record;
using Parley.Record.Documents;

namespace Parley.Cli.Evaluation;

/// <summary>Takes many short raw reports through the whole of <c>read</c>, into a record on disk.</summary>
internal static class RawReadingEvaluation
{
    private const double MostSeconds = 30;
    private const double MostMegabytes = 400;
    private const double LargestRecord = 3;

    /// <param name="folder">Folder with <c>doc_train</c>, <c>doc_dev</c> and <c>doc_test</c>, JSON lines with "text".</param>
    public static ImmutableArray<Figure> Run(string folder, Terminal terminal)
    {
        var files = Directory.EnumerateFiles(folder, "doc_*").Order(StringComparer.Ordinal).ToArray();
        var directory = Directory.CreateTempSubdirectory("parley-eval-");
        try
        {
            var path = Path.Combine(directory.FullName, "parley.db");
            var started = terminal.Clock.GetTimestamp();
            var (documents, text) = ReadInto(path, files, terminal);
            var seconds = terminal.Clock.GetElapsedTime(started).TotalSeconds;
            using var process = Process.GetCurrentProcess();
            var on = $"{documents} raw reports";
            return
            [
                new Figure("whole of read, seconds", seconds, on, MostSeconds) { LowerIsBetter = true },
                new Figure("most memory held, MB", process.PeakWorkingSet64 / 1e6, on, MostMegabytes) { LowerIsBetter = true },
                new Figure("size of the record / size of the text", new FileInfo(path).Length / (double)text, on, LargestRecord) { LowerIsBetter = true },
            ];
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    private static (int Documents, long TextBytes) ReadInto(string path, string[] files, Terminal terminal)
    {
        using var record = RecordFile.Open(path, new RecordOptions { Time = terminal.Clock });
        var summary = new RecordReading(record, new NoWatcher(), LanguageModel.Load(terminal)).Read(new ArticleReader(IntakeOptions.Default), files, CancellationToken.None);
        return (summary.Documents, record.Documents().Sum(document => (long)Encoding.UTF8.GetByteCount(document.Text)));
    }

    private sealed class NoWatcher : IReadWatcher
    {
        public void Done(string address)
        {
        }

        public void Met(Problem problem)
        {
        }
    }
}
