using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Parley.Cli.Briefs;
using Parley.Cli.Configuration;
using Parley.Reading;
using Parley.Record;

namespace Parley.Cli.Commands;

/// <summary><c>parley brief</c>: one page over files, or over what a record holds.</summary>
internal sealed class BriefCommand : ParleyCommand
{
    /// <summary>What it does, as help says it.</summary>
    public const string Does = "Write one page: what was read, the parties, what is said and by whom, each line with its source.";

    private const int PlainWidth = 88;
    private const int LongestLine = 100;

    private readonly Terminal _terminal;
    private readonly Argument<string[]> _paths = CommandOptions.Paths(
        "Files or folders to read for this brief only; - for standard input. Without any, the brief is over the record.", ArgumentArity.ZeroOrMore);

    private readonly Option<string?> _record = CommandOptions.Record();
    private readonly FileOptions _files = new();
    private readonly Option<string?> _format = new Option<string?>("--format", "-f")
    {
        Description = "How to write the page. Default: what the ending of --output says (.html, .md), or text.",
    }.AcceptOnlyFromAmong(["text", "markdown", "html"]);

    private readonly Option<string?> _output = new("--output", "-o") { Description = "File to write the page to, instead of standard output.", HelpName = "FILE" };
    private readonly Option<bool> _all = new("--all") { Description = "List everything, however long the page becomes." };

    public BriefCommand(Terminal terminal)
        : base("brief", Does)
    {
        _terminal = terminal;
        Add(_paths);
        Add(_record);
        _files.AddTo(this);
        Add(_format);
        Add(_output);
        Add(_all);
        Validators.Add(result =>
        {
            if (result.GetResult(_paths) is { Tokens.Count: > 0 } && result.GetResult(_record) is { Implicit: false })
                result.AddError("Give paths to read, or --record for a record that was read before, not both.");
        });
        SetAction(Run);
    }

    public override ImmutableArray<Example> Examples =>
    [
        new("parley brief samples/", "Reads the folder and prints the page."),
        new("parley brief articles/ --output brief.html", "Writes a page to send on."),
        new("parley brief --record talks.db --format markdown", "Writes the page over a record made with 'parley read'."),
    ];

    private int Run(ParseResult parsed)
    {
        var settings = Settings.Load(_terminal);
        var paths = parsed.GetValue(_paths) ?? [];
        var (material, code) = paths.Length > 0 ? OfFiles(paths, parsed, settings) : OfRecord(parsed, settings);
        if (code == ExitCode.Interrupted)
            return code;
        if (material.Documents.IsEmpty)
        {
            _terminal.Say("parley: there is no document to write a brief about");
            return ExitCode.Failed;
        }

        var brief = BriefBuilder.Build(material, parsed.GetValue(_all) ? BriefLimits.Everything : BriefLimits.Page);
        Write(Render(brief, FormatOf(parsed)), parsed.GetValue(_output));
        return code;
    }

    private (BriefMaterial Material, int Code) OfFiles(string[] paths, ParseResult parsed, Settings settings)
    {
        using var record = RecordFile.OpenInMemory(new RecordOptions { Time = _terminal.Clock });
        var summary = new FileReading(_terminal).Into(record, paths, _files.Of(parsed, settings, _terminal), settings, keeps: false);
        var material = RecordMaterial.Load(record) with { Problems = [.. summary.LeftOut.Concat(summary.Problems).Select(problem => problem.ToString())] };
        return (material, FileReading.CodeOf(summary));
    }

    private (BriefMaterial Material, int Code) OfRecord(ParseResult parsed, Settings settings)
    {
        using var record = RecordFile.OpenReadOnly(_terminal.Resolve(CommandOptions.RecordOf(parsed, _record, settings)));
        return (RecordMaterial.Load(record), ExitCode.Done);
    }

    private BriefFormat FormatOf(ParseResult parsed) => parsed.GetValue(_format) is { } name
        ? Enum.Parse<BriefFormat>(name, ignoreCase: true)
        : Path.GetExtension(parsed.GetValue(_output))?.ToLowerInvariant() switch
        {
            ".html" or ".htm" => BriefFormat.Html,
            ".md" or ".markdown" => BriefFormat.Markdown,
            _ => BriefFormat.Text,
        };

    private string Render(Brief brief, BriefFormat format) => format switch
    {
        BriefFormat.Html => HtmlBrief.Render(brief),
        BriefFormat.Markdown => MarkdownBrief.Render(brief),
        _ => TextBrief.Render(brief, _terminal.IsOutputTerminal ? Math.Clamp(_terminal.Width, 40, LongestLine) : PlainWidth),
    };

    // "brief.pdf" would be text under a wrong name, and nothing would say so.
    private static bool IsPageOf(string path, string page) => page.StartsWith('<') || page.StartsWith('#') || Path.GetExtension(path).ToLowerInvariant() is "" or ".txt" or ".text";

    private void Write(string page, string? path)
    {
        if (path is null or "-")
        {
            _terminal.Out.Write(page);
            return;
        }

        try
        {
            File.WriteAllText(_terminal.Resolve(path), page, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            _terminal.Say($"parley: wrote {path}{(IsPageOf(path, page) ? "" : ", as plain text: for other forms end its name in .html or .md, or give --format")}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ProblemException(
                new Problem("PLY0504", path, $"the page cannot be written ({exception.Message})", "a file in an existing folder this user may write to", "give another --output"),
                ExitCode.Failed);
        }
    }
}
