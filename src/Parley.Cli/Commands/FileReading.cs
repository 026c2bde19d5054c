using Parley.Cli.Configuration;
using Parley.Cli.Pipeline;
using Parley.Coding.Gazetteers;
using Parley.Reading.Intake;
using Parley.Record;

namespace Parley.Cli.Commands;

/// <summary>Reads files into a record with progress, messages and Ctrl-C: what <c>read</c> and <c>brief</c> have in common.</summary>
internal sealed class FileReading(Terminal terminal)
{
    /// <param name="keeps">The record stays when the command ends, so that a stopped run can be gone on with.</param>
    /// <param name="settings">Name the user's own lists, lexicon and models.</param>
    public ReadSummary Into(RecordFile record, string[] paths, IntakeOptions options, Settings settings, bool keeps)
    {
        using var progress = new ProgressLine(terminal, terminal.IsErrorTerminal ? FileCount.Of(paths) : null);
        using var interruption = new Interruption(() => progress.Tell("parley: stopping; finishing the documents in work"));
        var names = settings.Gazetteers.IsEmpty ? null : GazetteerLoader.Load(settings.Gazetteers.Select(terminal.Resolve));
        foreach (var problem in names?.Problems ?? [])
            progress.Met(problem);
        var summary = new RecordReading(record, progress, LanguageModel.Load(terminal, settings), names?.Gazetteer, OwnLexicon.Load(terminal, settings.Lexicon)).Read(new ArticleReader(options), paths, interruption.Stop);
        if (summary.Interrupted)
            progress.Tell($"parley: stopped after {summary.Documents} documents{(keeps ? "; they are in the record, and the same command goes on from here" : "")}");
        else if (summary.Documents == 0)
            progress.Tell("parley: nothing to read was found");
        return names is null ? summary : summary with { Problems = [.. names.Problems, .. summary.Problems] };
    }

    public static int CodeOf(ReadSummary summary)
    {
        if (summary.Interrupted)
            return ExitCode.Interrupted;
        return summary.Problems.IsEmpty && summary.Documents > 0 ? ExitCode.Done : ExitCode.Failed;
    }
}
