using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Parley.Cli.Configuration;
using Parley.Cli.Output;
using Parley.Cli.Pipeline;
using Parley.Coding;
using Parley.Coding.Gazetteers;
using Parley.Reading;

namespace Parley.Cli.Commands;

/// <summary><c>parley code -</c>: sentences in, coded events out.</summary>
internal sealed class CodeCommand : ParleyCommand
{
    /// <summary>What it does, as help says it.</summary>
    public const string Does = "Code sentences: JSON lines in, one event a line out, with the spans of trigger, actor and recipient.";

    private readonly Terminal _terminal;
    private readonly Argument<string> _input = new Argument<string>("FILE") { Description = "JSON lines {\"id\", \"text\", \"date\"?, \"source\"?}; \"-\" for standard input." };

    private readonly Option<string?> _lexicon = new("--lexicon") { Description = "Your own entries beside the shipped lexicon. Default: PARLEY_LEXICON.", HelpName = "FILE" };

    public CodeCommand(Terminal terminal)
        : base("code", Does)
    {
        _terminal = terminal;
        Add(_input);
        Add(_lexicon);
        SetAction(Run);
    }

    public override ImmutableArray<Example> Examples => [new("parley code - < sentences.jsonl > events.jsonl", "Codes each sentence on its own.")];

    private int Run(ParseResult parsed)
    {
        var settings = Settings.Load(_terminal);
        var name = parsed.GetRequiredValue(_input);
        using var stream = name == "-" ? _terminal.OpenInput() : File.OpenRead(_terminal.Resolve(name));
        using var reader = new StreamReader(stream);
        var stages = new DocumentStages(LanguageModel.Load(_terminal, settings), Gazetteer.Embedded, OwnLexicon.Load(_terminal, parsed.GetValue(_lexicon) ?? settings.Lexicon));
        var (number, wrong) = (0, 0);
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            if (Read(line) is not { } sentence)
            {
                wrong++;
                _terminal.Say($"PLY0321 {name}, line {number}: found no JSON object with \"id\" and \"text\"; allowed: {{\"id\": …, \"text\": …}}. The line was left out.");
                continue;
            }

            JsonRows.WriteLines(Rows(sentence.Id, stages.Code(sentence.Document)), _terminal.Out);
        }

        return wrong > 0 ? ExitCode.Failed : ExitCode.Done;
    }

    private static RowSet Rows(string id, CodedDocument coded)
    {
        var names = coded.Actors.ToDictionary(actor => actor.Id, actor => actor.Name, StringComparer.Ordinal);
        return new RowSet(
            ["id", "type", "mode", "cameo", "actors", "actor_ids", "recipients", "recipient_ids", "modality", "date", "place", "trigger_spans", "actor_spans", "recipient_spans", "rule"],
            coded.Facts.OfType<Fact<Event>>().Select(fact => (ImmutableArray<Cell>)
            [
                Cell.Of(id), Cell.Of(fact.Claim.Type.ToString().ToUpperInvariant()), Cell.Of(fact.Claim.Mode), Cell.Of(fact.Claim.Cameo),
                Cell.Of(fact.Claim.Actors.Select(actor => names.GetValueOrDefault(actor, actor))), Cell.Of(fact.Claim.Actors),
                Cell.Of(fact.Claim.Recipients.Select(actor => names.GetValueOrDefault(actor, actor))), Cell.Of(fact.Claim.Recipients),
                Cell.Of(KindWords.Of(fact.Modality)), Cell.Of(fact.Claim.Date), Cell.Of(fact.Claim.Place),
                Spans(fact, SupportRole.Trigger), Spans(fact, SupportRole.Actor), Spans(fact, SupportRole.Recipient), Cell.Of(fact.Coder.Rule),
            ]));
    }

    private static Cell Spans(Fact fact, SupportRole role) =>
        Cell.Of(fact.Support.Where(item => item.Role == role).Select(item => $"{item.Evidence.Span.Start}-{item.Evidence.Span.End}"));

    private static (string Id, Document Document)? Read(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("id", out var id) || !root.TryGetProperty("text", out var text) || text.GetString() is not { Length: > 0 } words)
                return null;
            var metadata = ArticleMetadata.None with { Published = Published(root), Outlet = root.TryGetProperty("source", out var source) ? source.GetString() : null };
            return (id.ToString(), PlainText.Document(id.ToString() is { Length: > 0 } address ? address : "-", words, metadata));
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static PublicationDate? Published(JsonElement root) =>
        root.TryGetProperty("date", out var date) && DateOnly.TryParseExact(date.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new PublicationDate(day, date.GetString()!, PublicationDateBasis.Given) : null;
}
