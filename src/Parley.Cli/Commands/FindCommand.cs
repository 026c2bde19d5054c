using System.Collections.Immutable;
using System.CommandLine;
using Parley.Cli.Output;
using Parley.Record;
using Parley.Record.Search;

namespace Parley.Cli.Commands;

/// <summary><c>parley find</c>: searches the texts of a record.</summary>
internal sealed class FindCommand : ListingCommand
{
    /// <summary>What it does, as help says it.</summary>
    public const string Does = "Search the texts of a record; the best matches come first.";

    private readonly Argument<string[]> _words = new("TEXT")
    {
        Description = "Words that must all be there; \"a phrase\" in quotation marks; a star for any ending (ceasefire*).",
        Arity = ArgumentArity.OneOrMore,
    };

    public FindCommand(Terminal terminal)
        : base("find", Does, terminal) => Add(_words);

    public override ImmutableArray<Example> Examples =>
    [
        new("parley find ceasefire observers", "Lists documents that hold both words, with the passage."),
        new("parley find '\"prisoner exchange\"' --since 2024-11-01", "Looks for a phrase in documents published since that day."),
    ];

    protected override RowSet Ask(RecordFile record, RecordFilter filter, ParseResult parsed) => new(
        ["document", "published", "outlet", "title", "passage"],
        record.Find(string.Join(' ', parsed.GetRequiredValue(_words)), filter).Select(row => (ImmutableArray<Cell>)
        [
            Cell.Of(row.Document), Cell.Of(row.Published), Cell.Of(row.Outlet), Cell.Of(row.Title), Cell.Of(row.Snippet),
        ]));
}
