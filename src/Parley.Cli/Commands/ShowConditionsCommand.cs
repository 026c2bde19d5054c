using System.Collections.Immutable;
using System.CommandLine;
using Parley.Cli.Output;
using Parley.Record;
using Parley.Record.Conditions;
using Parley.Record.Positions;

namespace Parley.Cli.Commands;

/// <summary><c>parley show conditions</c>: what is made to depend on what.</summary>
internal sealed class ShowConditionsCommand : ListingCommand
{
    private readonly Option<string?> _issue = CommandOptions.Issue();

    public ShowConditionsCommand(Terminal terminal)
        : base("conditions", "List what is made to depend on what, by whom, in the order of documents and of their text.", terminal) => Add(_issue);

    public override ImmutableArray<Example> Examples =>
    [
        new("parley show conditions --actor Sudan", "Lists the conditions one actor sets, or must meet."),
        new("parley show conditions --issue withdraw/troops", "Lists the conditions on one issue, or in which it comes first."),
        new("parley show conditions --format json", "Lists them with both sides, their force, and where they stand."),
    ];

    protected override RowSet Ask(RecordFile record, RecordFilter filter, ParseResult parsed) => new(
        [
            "id", "published", "outlet", "holders", "holder_text", "form", "force", "if_actors", "if_act", "if_about", "if_not", "if", "then_actors", "then_act", "then_about",
            "then_not", "then", "modality", "hedge", "source_kind", "source", "document", "title", "start", "end", "raw_start", "raw_end", "sentence", "rule",
        ],
        OnIssue(record, record.Conditions(filter), parsed.GetValue(_issue)).Select(Row))
    {
        NotInTables =
        [
            "id", "published", "outlet", "holder_text", "if_actors", "if_act", "if_about", "if_not", "then_actors", "then_act", "then_about", "then_not", "modality", "hedge",
            "source_kind", "document", "title", "start", "end", "raw_start", "raw_end", "sentence", "rule",
        ],
    };

    private static IEnumerable<ConditionRow> OnIssue(RecordFile record, IEnumerable<ConditionRow> rows, string? wanted)
    {
        if (wanted is null)
            return rows;
        var issues = record.IssueIndex();
        var ids = IssueMatch.Ids(issues, wanted);
        return rows.Where(row => IssueMatch.Is(row, issues, ids, wanted));
    }

    private static ImmutableArray<Cell> Row(ConditionRow row) =>
    [
        Cell.Of(row.Fact), Cell.Of(row.Published), Cell.Of(row.Outlet), Cell.Of(row.HolderNames), Cell.Of(row.Claim.HolderText), Cell.Of(KindWords.Of(row.Claim.Form)),
        Cell.Of(KindWords.Of(row.Claim.Force)), Cell.Of(row.IfNames), Cell.Of(row.Claim.If.Act), Cell.Of(row.Claim.If.About), Cell.Of(row.Claim.If.IsNegated),
        Cell.Of(row.Claim.If.Text), Cell.Of(row.ThenNames), Cell.Of(row.Claim.Then.Act), Cell.Of(row.Claim.Then.About), Cell.Of(row.Claim.Then.IsNegated),
        Cell.Of(row.Claim.Then.Text), Cell.Of(KindWords.Of(row.Modality)), Cell.Of(row.Hedge), Cell.Of(KindWords.Of(row.Attribution)), Cell.Of(row.Source),
        Cell.Of(row.Document), Cell.Of(row.Title), Cell.Of(row.Span.Start), Cell.Of(row.Span.End), Cell.Of(row.Raw.Start), Cell.Of(row.Raw.End), Cell.Of(row.Sentence),
        Cell.Of(row.Rule),
    ];
}
