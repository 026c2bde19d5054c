using System.Collections.Immutable;
using System.CommandLine;
using Parley.Cli.Configuration;
using Parley.Cli.Output;
using Parley.Cli.Pipeline;
using Parley.Language;
using Parley.Language.Conllu;
using Parley.Language.Parsing;
using Parley.Reading;
using Parley.Reading.Intake;

namespace Parley.Cli.Commands;

/// <summary><c>parley parse</c>: tokens, tags, trees, names and chains, as CoNLL-U or JSON.</summary>
internal sealed class ParseCommand : ParleyCommand
{
    /// <summary>What it does, as help says it.</summary>
    public const string Does = "Write the words, tags, trees, names and chains of articles as CoNLL-U or JSON lines.";

    private readonly Terminal _terminal;
    private readonly Argument<string[]> _paths = CommandOptions.Paths("Files or folders, as for read; - for standard input.", ArgumentArity.OneOrMore);
    private readonly Option<string?> _format = new Option<string?>("--format", "-f") { Description = "How to write the trees.", DefaultValueFactory = _ => "conllu" }
        .AcceptOnlyFromAmong("conllu", "json");

    private readonly Option<bool> _pretokenized = new("--pretokenized")
    {
        Description = "The input is CoNLL-U, or one word a line with a blank line after each sentence; its words are kept.",
    };

    private readonly FileOptions _files = new();

    public ParseCommand(Terminal terminal)
        : base("parse", Does)
    {
        _terminal = terminal;
        Add(_paths);
        Add(_format);
        Add(_pretokenized);
        _files.AddTo(this);
        SetAction(Run);
    }

    public override ImmutableArray<Example> Examples =>
    [
        new("parley parse report.txt", "Writes the report's sentences as CoNLL-U, names and chains in the last column."),
        new("parley parse --pretokenized - < words.txt", "Keeps the words as they come, one a line."),
    ];

    private int Run(ParseResult parsed)
    {
        var pipeline = new EnglishPipeline(LanguageModel.Load(_terminal));
        Action<ParsedDocument> write = parsed.GetValue(_format) == "json"
            ? document => ParsedJson.Write(document, _terminal.Out)
            : document => ConlluWriter.Write(document, _terminal.Out);
        var paths = parsed.GetRequiredValue(_paths);
        return parsed.GetValue(_pretokenized) ? ParseWords(paths, pipeline, write) : ParseArticles(paths, parsed, pipeline, write);
    }

    private int ParseArticles(string[] paths, ParseResult parsed, EnglishPipeline pipeline, Action<ParsedDocument> write)
    {
        var settings = Settings.Load(_terminal);
        var (documents, problems) = (0, 0);
        using var progress = new ProgressLine(_terminal, null);
        foreach (var outcome in new ArticleReader(_files.Of(parsed, settings, _terminal)).Read(paths))
        {
            if (outcome.Document is { } document)
            {
                write(pipeline.Parse(document));
                documents++;
            }
            else if (outcome.Problem is { } problem)
            {
                progress.Met(problem);
                problems += problem.IsNotice ? 0 : 1;
            }
        }

        return problems == 0 && documents > 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private int ParseWords(string[] paths, EnglishPipeline pipeline, Action<ParsedDocument> write)
    {
        var failed = false;
        foreach (var path in paths)
        {
            try
            {
                using var reader = new StreamReader(path == "-" ? _terminal.OpenInput() : File.OpenRead(_terminal.Resolve(path)));
                write(pipeline.Annotate(ConlluReader.Read(reader, path)));
            }
            catch (Exception exception) when (exception is FormatException or IOException or UnauthorizedAccessException)
            {
                failed = true;
                _terminal.Say($"parley: {new Problem("PLY0602", path, exception.Message, "CoNLL-U, or one word a line with a blank line after each sentence", "mend the line; the file was left out")}");
            }
        }

        return failed ? ExitCode.Failed : ExitCode.Done;
    }
}
