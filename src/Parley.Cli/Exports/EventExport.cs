using System.Collections.Immutable;
using Parley.Cli.Output;
using Parley.Coding;
using Parley.Coding.Places;
using Parley.Record.Events;

namespace Parley.Cli.Exports;

/// <summary>Events as rows of the forms analysts use; <c>docs/events.md</c> tells the columns.</summary>
internal static class EventExport
{
    private const string VerbalCooperation = "VERBAL COOPERATION", MaterialCooperation = "MATERIAL COOPERATION", VerbalConflict = "VERBAL CONFLICT", MaterialConflict = "MATERIAL CONFLICT";

    /// <summary>PLOVER's fields. A meeting to come is AGREE.</summary>
    public static RowSet Plover(IEnumerable<EventRow> rows) => new(
        ["id", "date", "type", "mode", "context", "cameo", "quad", "actor", "recipient", "actor_id", "recipient_id", "location", "modality", "text", "document", "rule"],
        rows.Select(row => (ImmutableArray<Cell>)
        [
            Cell.Of(row.Fact), Cell.Of(row.Claim.Date), Cell.Of(PloverType(row)), Cell.Of(row.Claim.Mode), Cell.Of(row.Claim.Contexts), Cell.Of(row.Claim.Cameo), Cell.Of(Quad(row.Claim.Type)),
            Cell.Of(row.ActorNames), Cell.Of(row.RecipientNames), Cell.Of(row.Claim.Actors), Cell.Of(row.Claim.Recipients), Cell.Of(row.Claim.Place),
            Cell.Of(row.Modality.ToString().ToLowerInvariant()), Cell.Of(row.Sentence), Cell.Of(row.Document), Cell.Of(row.Rule),
        ]));

    /// <summary>POLECAT's columns, as far as the record knows them.</summary>
    public static RowSet Polecat(IEnumerable<EventRow> rows) => new(
        ["Event ID", "Event Date", "Event Type", "Event Mode", "Quad Code", "Actor Name", "Actor ID", "Recipient Name", "Recipient ID", "Feature Name", "Latitude", "Longitude", "Story People", "Publication Date", "Headline"],
        rows.Select(row => (ImmutableArray<Cell>)
        [
            Cell.Of(row.Fact), Cell.Of(row.Claim.Date), Cell.Of(PloverType(row)), Cell.Of(row.Claim.Mode), Cell.Of(Quad(row.Claim.Type)), Cell.Of(row.ActorNames), Cell.Of(row.Claim.Actors),
            Cell.Of(row.RecipientNames), Cell.Of(row.Claim.Recipients), Cell.Of(Place(row)?.Name), Number(Place(row)?.Latitude), Number(Place(row)?.Longitude), Cell.Nothing,
            Cell.Of(row.Published), Cell.Of(row.Title),
        ]));

    /// <summary>ACLED's columns for what PLOVER calls ASSAULT, PROTEST, COERCE, MOBILIZE and RETREAT.</summary>
    public static RowSet Acled(IEnumerable<EventRow> rows) => new(
        ["event_id_cnty", "event_date", "event_type", "sub_event_type", "actor1", "actor2", "country", "location", "latitude", "longitude", "geo_precision", "source", "notes"],
        rows.Where(row => AcledType(row.Claim.Type) is not null).Select(row => (ImmutableArray<Cell>)
        [
            Cell.Of(row.Fact), Cell.Of(row.Claim.Date), Cell.Of(AcledType(row.Claim.Type)), Cell.Of(row.Claim.Mode), Cell.Of(row.ActorNames), Cell.Of(row.RecipientNames),
            Cell.Of(Place(row)?.Country), Cell.Of(Place(row)?.Name), Number(Place(row)?.Latitude), Number(Place(row)?.Longitude), Cell.Of(Place(row)?.Precision), Cell.Of(row.Outlet),
            Cell.Of(row.Sentence),
        ]));

    public static Place? Place(EventRow row) => row.Claim.Place is { } id ? PlaceGazetteer.Shipped.ById(id) : null;

    public static string PloverType(EventRow row) =>
        (row.Claim.Type == EventType.Consult && row.Modality == Modality.Planned ? EventType.Agree : row.Claim.Type).ToString().ToUpperInvariant();

    private static Cell Number(double? value) => value is { } known ? Cell.Of(known) : Cell.Nothing;

    private static string Quad(EventType type) => type switch
    {
        EventType.Agree or EventType.Consult or EventType.Support or EventType.Concede => VerbalCooperation,
        EventType.Cooperate or EventType.Aid or EventType.Retreat => MaterialCooperation,
        EventType.Request or EventType.Accuse or EventType.Reject or EventType.Threaten => VerbalConflict,
        _ => MaterialConflict,
    };

    private static string? AcledType(EventType type) => type switch
    {
        EventType.Assault => "Battles or violence",
        EventType.Protest => "Protests",
        EventType.Coerce or EventType.Mobilize or EventType.Retreat => "Strategic developments",
        _ => null,
    };
}
