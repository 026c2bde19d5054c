using System.Collections.Immutable;
using Parley.Record;
using Parley.Record.Actors;
using Parley.Record.Conditions;
using Parley.Record.Documents;
using Parley.Record.Events;
using Parley.Record.Positions;
using Parley.Record.Relations;
using Parley.Record.Statements;
using Parley.Record.States;

namespace Parley.Cli.Briefs;

/// <summary>Takes the material of a brief out of a record, documents in order of publication and address.</summary>
public static class RecordMaterial
{
    public static BriefMaterial Load(RecordFile record)
    {
        ImmutableArray<DocumentRow> documents =
        [
            .. record.Documents().OrderBy(document => document.Published ?? DateOnly.MaxValue)
                .ThenBy(document => document.Address, StringComparer.Ordinal).ThenBy(document => document.Id, StringComparer.Ordinal),
        ];
        var places = documents.Select((document, index) => (document.Id, index)).ToDictionary(item => item.Id, item => item.index);
        return new BriefMaterial
        {
            Documents = [.. documents.Select(Document)],
            Actors = record.Actors().ToImmutableDictionary(row => row.Actor.Id, row => row.Actor),
            Mentions = [.. record.Mentions().Select(row => new MaterialMention(places[row.Document], row.Actor, row.Span)).OrderBy(mention => mention.Document)],
            Statements = [.. record.Statements().Select(row => Statement(row, places[row.Document])).OrderBy(statement => statement.Document)],
            Dates = [.. record.Dates().Select(row => new MaterialDate(places[row.Document], row.Edtf, row.Span)).OrderBy(date => date.Document)],
            Events = [.. record.Events().Select(row => new MaterialEvent(places[row.Document], row)).OrderBy(item => item.Document)],
            Amounts = EventAmounts.Of(record),
            Relations = record.Relations(onlyHolding: true),
            States = record.ActorStates(onlyHolding: true),
            Conditions = record.Conditions(),
            Issues = record.IssueIndex(),
            Topics = record.Topics(),
            Talks = [.. record.Talks().Select(row => new MaterialTalks(places[row.Document], row)).OrderBy(item => item.Document)],
        };
    }

    private static MaterialDocument Document(DocumentRow row) => new(row.Id, row.Story, row.Url ?? row.Address, row.Text, row.Sentences)
    {
        Title = row.Title,
        Outlet = row.Outlet,
        Published = row.Published,
    };

    private static MaterialStatement Statement(StatementRow row, int document) =>
        new(document, row.Claim, row.Attribution, row.ContentSpans.IsEmpty ? [row.Span] : row.ContentSpans) { Modality = row.Modality, Hedge = row.Hedge };
}
