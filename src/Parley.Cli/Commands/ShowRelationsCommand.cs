using System.Collections.Immutable;
using System.CommandLine;
using Parley.Cli.Output;
using Parley.Record;
using Parley.Record.Relations;

namespace Parley.Cli.Commands;

/// <summary><c>parley show relations</c>: how actors stand to each other.</summary>
internal sealed class ShowRelationsCommand : ListingCommand
{
    private readonly Option<bool> _all = new("--all") { Description = "Also what is denied, planned, demanded or only possible." };

    public ShowRelationsCommand(Terminal terminal)
        : base("relations", "List how actors stand to each other: who backs, arms, heads, fights or belongs to whom, who says so and since when.", terminal) => Add(_all);

    public override ImmutableArray<Example> Examples =>
        [new("parley show relations --actor Rwanda", "Lists the relations of one actor."), new("parley show relations --all --format csv", "Writes every relation, also what is denied, as a table.")];

    protected override RowSet Ask(RecordFile record, RecordFilter filter, ParseResult parsed) => new(
        ["id", "subject", "relation", "target", "sign", "role", "portfolio", "from", "to", "ended", "modality", "source", "subject_id", "target_id", "published", "document", "title", "start", "end", "raw_start", "raw_end", "sentence", "rule"],
        record.Relations(filter, onlyHolding: !parsed.GetValue(_all)).Select(Row))
    {
        NotInTables = ["id", "portfolio", "subject_id", "target_id", "published", "document", "title", "start", "end", "raw_start", "raw_end", "sentence", "rule"],
    };

    private static ImmutableArray<Cell> Row(RelationRow row) =>
    [
        Cell.Of(row.Fact), Cell.Of(row.SubjectName), Cell.Of(KindWords.Of(row.Claim.Type)), Cell.Of(row.TargetName), Cell.Of((long)row.Claim.Sign), Cell.Of(row.Claim.Role), Cell.Of(row.Claim.Portfolio),
        Cell.Of(row.Claim.From), Cell.Of(row.Claim.To), Cell.Of(row.Claim.HasEnded), Cell.Of(KindWords.Of(row.Modality)), Cell.Of(row.Source), Cell.Of(row.Claim.Subject), Cell.Of(row.Claim.Target),
        Cell.Of(row.Published), Cell.Of(row.Document), Cell.Of(row.Title), Cell.Of(row.Span.Start), Cell.Of(row.Span.End), Cell.Of(row.Raw.Start), Cell.Of(row.Raw.End), Cell.Of(row.Sentence), Cell.Of(row.Rule),
    ];
}
