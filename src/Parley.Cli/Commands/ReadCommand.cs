using System.Collections.Immutable;
using System.CommandLine;
using Parley.Cli.Configuration;
using Parley.Cli.Output;
using Parley.Cli.Pipeline;
using Parley.Record;

namespace Parley.Cli.Commands;

/// <summary><c>parley read</c>: files into a record.</summary>
internal sealed class ReadCommand : ParleyCommand
{
    /// <summary>What it does, as help says it.</summary>
    public const string Does = "Read articles, find who says what in them, and add them to a record.";

    private readonly Terminal _terminal;
    private readonly Argument<string[]> _paths = CommandOptions.Paths(
        "Files or folders: .txt, .html, .pdf, RSS and Atom, .jsonl, .warc, .warc.gz; - for standard input.", ArgumentArity.OneOrMore);

    private readonly Option<string?> _record = CommandOptions.Record();
    private readonly Option<string?> _format = CommandOptions.Format();
    private readonly FileOptions _files = new();

    public ReadCommand(Terminal terminal)
        : base("read", Does)
    {
        _terminal = terminal;
        Add(_paths);
        Add(_record);
        _files.AddTo(this);
        Add(_format);
        SetAction(Run);
    }

    public override ImmutableArray<Example> Examples =>
    [
        new("parley read articles/", "Reads the folder into parley.db; run again, it adds only what is new."),
        new("parley read talks.txt --source \"The Daily\" --published 2024-11-12", "Says what the file does not say itself."),
        new("curl -s https://example.org/feed.xml | parley read - --record feed.db", "Reads standard input into another record."),
    ];

    private int Run(ParseResult parsed)
    {
        var settings = Settings.Load(_terminal);
        var paths = parsed.GetRequiredValue(_paths);
        var path = CommandOptions.RecordOf(parsed, _record, settings);
        using var record = RecordFile.Open(_terminal.Resolve(path), new RecordOptions { Time = _terminal.Clock });
        var summary = new FileReading(_terminal).Into(record, paths, _files.Of(parsed, settings, _terminal), settings, keeps: true);
        RowWriter.Write(Rows(summary), CommandOptions.FormatOf(parsed, _format, settings), _terminal);
        return FileReading.CodeOf(summary);
    }

    private static RowSet Rows(ReadSummary summary) => new(
        ["files", "added", "already_there", "copies", "left_out", "problems"],
        [[Cell.Of(summary.Files), Cell.Of(summary.Added), Cell.Of(summary.Known), Cell.Of(summary.Copies), Cell.Of(summary.LeftOut.Length), Cell.Of(summary.Problems.Length)]]);
}
