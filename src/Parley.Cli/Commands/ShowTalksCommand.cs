using System.Collections.Immutable;
using System.CommandLine;
using Parley.Cli.Output;
using Parley.Record;
using Parley.Record.Events;

namespace Parley.Cli.Commands;

/// <summary><c>parley show talks</c>: who met whom, in which role.</summary>
internal sealed class ShowTalksCommand : ListingCommand
{
    private readonly Option<bool> _each = new("--each") { Description = "One line for each report that tells of talks, in the order of the reports." };

    public ShowTalksCommand(Terminal terminal)
        : base("talks", "List meetings and rounds of negotiations by series: who takes part in which role, when, where, and whether they were held.", terminal) => Add(_each);

    public override ImmutableArray<Example> Examples =>
    [
        new("parley show talks --actor Qatar", "Lists the talks one actor takes part in."),
        new("parley show talks --format csv", "Writes what every report tells of them, with what differs between reports."),
    ];

    protected override RowSet Ask(RecordFile record, RecordFilter filter, ParseResult parsed) => new(
        [
            "id", "process", "date", "status", "kind", "round", "session", "level", "participants", "place", "speaks_for", "agenda", "outcome", "reason", "said", "told", "outlets", "differs",
            "source", "published", "document", "title", "start", "end", "raw_start", "raw_end", "sentence", "rule",
        ],
        parsed.GetValue(_each) ? record.Talks(filter).Select(row => Row(row.Process, new ToldTalks([row]), row.Round, null)) : TalksProcesses.Of(TalksTellings.Together(record.Talks(filter))).SelectMany(Rows))
    {
        NotInTables = ["id", "session", "level", "speaks_for", "agenda", "said", "outlets", "source", "published", "document", "title", "start", "end", "raw_start", "raw_end", "sentence", "rule"],
    };

    private static IEnumerable<ImmutableArray<Cell>> Rows(TalksProcess process)
    {
        foreach (var round in process.Rounds)
        {
            yield return Row(process.Name, round.Talks, round.Number, null);
            foreach (var (session, number) in round.Sessions.Select((session, at) => (session, at + 1)))
                yield return Row(process.Name, session, round.Number, number);
        }
    }

    private static ImmutableArray<Cell> Row(string? process, ToldTalks talks, int? round, int? session)
    {
        var row = talks.Fullest;
        return
        [
            Cell.Of(row.Fact), Cell.Of(process), Cell.Of(talks.Date), Cell.Of(KindWords.Of(talks.Status)), Cell.Of(row.Kind), Number(round), Number(session), Cell.Of(row.Level),
            Cell.Of(row.Participants), Cell.Of(talks.Place), Cell.Of(Joined(talks, item => item.SpeaksFor)), Cell.Of(Joined(talks, item => item.Agenda)), Cell.Of(Joined(talks, item => item.Outcome)),
            Cell.Of(Joined(talks, item => item.Reason)), Cell.Of(Joined(talks, item => item.Said)), Cell.Of(talks.Stories), Cell.Of(talks.Outlets), Cell.Of(TellerWords.Differences(talks)),
            Cell.Of(row.Source), Cell.Of(row.Published), Cell.Of(row.Document), Cell.Of(row.Title), Cell.Of(row.Span.Start),
            Cell.Of(row.Span.End), Cell.Of(row.Raw.Start), Cell.Of(row.Raw.End), Cell.Of(row.Sentence), Cell.Of(row.Rule),
        ];
    }

    private static string? Joined(ToldTalks talks, Func<TalksRow, string?> read) =>
        string.Join("; ", talks.Tellings.Select(read).OfType<string>().SelectMany(text => text.Split("; ")).Distinct(StringComparer.Ordinal)) is { Length: > 0 } all ? all : null;

    private static Cell Number(int? number) => number is { } value ? Cell.Of((long)value) : Cell.Nothing;
}
