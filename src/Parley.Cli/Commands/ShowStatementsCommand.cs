using System.Collections.Immutable;
using System.CommandLine;
using Parley.Cli.Output;
using Parley.Coding;
using Parley.Coding.Statements;
using Parley.Record;
using Parley.Record.Positions;
using Parley.Record.Statements;

namespace Parley.Cli.Commands;

/// <summary><c>parley show statements</c>: who said what, and where it stands.</summary>
internal sealed class ShowStatementsCommand : ListingCommand
{
    private static readonly Dictionary<string, CueType> Cues =
        Enum.GetValues<CueType>().ToDictionary(KindWords.Of, type => type, StringComparer.OrdinalIgnoreCase);

    private readonly Option<string?> _cue = new Option<string?>("--cue-type")
    {
        Description = "Only statements whose reporting words are of this type.",
        HelpName = "TYPE",
    }.AcceptOnlyFromAmong([.. Cues.Keys]);

    private readonly Option<string?> _issue = CommandOptions.Issue();

    public ShowStatementsCommand(Terminal terminal)
        : base("statements", "List who said what, in the order of documents and of their text.", terminal)
    {
        Add(_cue);
        Add(_issue);
    }

    public override ImmutableArray<Example> Examples =>
    [
        new("parley show statements --actor \"United Nations\"", "Lists what one speaker said."),
        new("parley show statements --source-kind anonymous --format csv", "Lists what unnamed sources said, as a table for a spreadsheet."),
        new("parley show statements --issue ceasefire", "Lists what was said on one issue."),
        new("parley show statements --cue-type demand", "Lists what was demanded, and by whom."),
    ];

    protected override RowSet Ask(RecordFile record, RecordFilter filter, ParseResult parsed) => new(
        [
            "id", "published", "outlet", "speakers", "speaker_text", "cue", "cue_type", "negated", "addressees", "addressee_text", "content", "kind",
            "source_kind", "source", "said", "occasion", "hedge", "document", "title", "start", "end", "raw_start", "raw_end", "sentence", "rule",
        ],
        OnIssue(record, record.Statements(filter, parsed.GetValue(_cue) is { } type ? Cues[type] : null), parsed.GetValue(_issue)).Select(Row))
    {
        NotInTables =
        [
            "id", "outlet", "speaker_text", "cue_type", "negated", "addressees", "addressee_text", "source", "said", "occasion", "hedge",
            "title", "start", "end", "raw_start", "raw_end", "sentence", "rule",
        ],
    };

    private static IEnumerable<StatementRow> OnIssue(RecordFile record, IEnumerable<StatementRow> rows, string? wanted)
    {
        if (wanted is null)
            return rows;
        var taken = record.Positions().Where(row => IssueMatch.Is(row, wanted)).ToLookup(row => row.Document, StringComparer.Ordinal);
        return rows.Where(row => IssueMatch.Is(row, taken));
    }

    private static ImmutableArray<Cell> Row(StatementRow row) =>
    [
        Cell.Of(row.Fact), Cell.Of(row.Published), Cell.Of(row.Outlet), Cell.Of(row.SpeakerNames), Cell.Of(row.Claim.SpeakerText), Cell.Of(row.Claim.Cue),
        Cell.Of(KindWords.Of(row.Claim.CueType)), Cell.Of(DeniedCues.IsDenied(row.Claim)), Cell.Of(row.AddresseeNames), Cell.Of(row.Claim.AddresseeText),
        Cell.Of(row.Claim.Content), Cell.Of(KindWords.Of(row.Claim.Kind)), Cell.Of(KindWords.Of(row.Attribution.Kind)), Cell.Of(row.Attribution.Description),
        Cell.Of(row.Claim.Date), Cell.Of(row.Claim.Occasion), Cell.Of(row.Hedge), Cell.Of(row.Document), Cell.Of(row.Title), Cell.Of(row.Span.Start),
        Cell.Of(row.Span.End), Cell.Of(row.Raw.Start), Cell.Of(row.Raw.End), Cell.Of(row.Sentence), Cell.Of(row.Rule),
    ];
}
