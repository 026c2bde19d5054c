using System.Globalization;
using Parley.Coding;
using Parley.Reading;
using Parley.Record;
using Parley.Record.Actors;
using Parley.Record.Documents;
using Parley.Record.Search;
using Parley.Record.Statements;
using Parley.Record.States;

namespace Parley.Tests.Record;

/// <summary>Queries narrow by actor, outlet, document, day and kind of source, and answer in the same order each time.</summary>
public sealed class QueryTests : IDisposable
{
    private readonly RecordFile _record = RecordFile.OpenInMemory();

    public QueryTests() => RecordFolder.Add(
        _record,
        new TestDocuments("1.txt", "Havana hosts talks\n\n\"We accept,\" the FARC said. Bogotá waited.", TestDocuments.From("El Tiempo", "2016-06-23"))
            .Mention("arm:FARC", "the FARC", ActorKind.ArmedGroup, name: "FARC-EP").Mention("COL", "Bogotá", form: MentionForm.Metonym)
            .Says("arm:FARC", "the FARC", "said", "We accept").Build(),
        new TestDocuments("2.txt", "Doubts remain\n\n\"It will fail,\" an aide said. Bogotá was silent in 2017.", TestDocuments.From("Semana", "2017-01-05"))
            .Mention("COL", "Bogotá", form: MentionForm.Metonym).Says(null, "an aide", "said", "It will fail", AttributionKind.Anonymous)
            .Dated("2017", "2017").Build(),
        new TestDocuments("3.txt", "Undated note\n\nAn Élan of hope in Bogotá.", TestDocuments.From("Semana")).Mention("COL", "Bogotá").Build(),
        new TestDocuments("mirror/1.txt", "Havana hosts talks\n\n\"We accept,\" the FARC said. Bogotá waited.").Build());

    public void Dispose() => _record.Dispose();

    [Theory]
    [InlineData(null, null, null, null, null, "1.txt 2.txt 3.txt")]
    [InlineData("arm:FARC", null, null, null, null, "1.txt")]
    [InlineData("farc-ep", null, null, null, null, "1.txt")]
    [InlineData("THE FARC", null, null, null, null, "1.txt")]
    [InlineData("nobody", null, null, null, null, "")]
    [InlineData("x' OR 1=1 --", null, null, null, null, "")]
    [InlineData(null, "semana", null, null, null, "2.txt 3.txt")]
    [InlineData(null, null, "2017-01-01", null, null, "2.txt")]
    [InlineData(null, null, null, "2016-12-31", null, "1.txt")]
    [InlineData(null, null, "2016-06-23", "2017-01-05", null, "1.txt 2.txt")]
    [InlineData(null, null, null, null, AttributionKind.Anonymous, "2.txt")]
    [InlineData("COL", "Semana", null, null, AttributionKind.Anonymous, "2.txt")]
    public void Documents_are_narrowed_by_every_filter(string? actor, string? outlet, string? from, string? to, AttributionKind? source, string expected)
    {
        var filter = new RecordFilter { Actor = actor, Outlet = outlet, From = Day(from), To = Day(to), Source = source };

        Assert.Equal(expected, string.Join(' ', _record.Documents(filter).Select(row => row.Address)));
    }

    [Fact]
    public void What_became_of_an_actor_comes_back_with_its_day_and_the_other_side()
    {
        var coded = new TestDocuments("a.txt", "Transnistria seceded from Moldova in 1990.").Mention("grp:transnistria", "Transnistria", ActorKind.Government).Mention("MDA", "Moldova").Build();
        var document = coded.Parsed.Document;
        Support At(SupportRole role, string words) => new(role, document.Evidence(TextSpan.OfLength(document.Text.IndexOf(words, StringComparison.Ordinal), words.Length)));
        var state = new ActorState(ActorStateType.Independent, "grp:transnistria") { Other = "MDA", Date = "1990" };
        var fact = new Fact<ActorState>(state, [At(SupportRole.Trigger, "seceded"), At(SupportRole.Actor, "Transnistria"), At(SupportRole.Recipient, "Moldova")], new CoderStamp("states", "1", "secede"), Attribution.Narrator);
        using var record = RecordFile.OpenInMemory();
        RecordFolder.Add(record, new CodedDocument(coded.Parsed, coded.Actors, coded.Mentions, [fact]));

        var row = Assert.Single(record.ActorStates(new RecordFilter { Actor = "Moldova" }, onlyHolding: true));

        Assert.Equal((fact.Id, state, "Transnistria", "Moldova"), (row.Fact, row.Claim, row.ActorName, row.OtherName));
    }

    [Fact]
    public void A_document_is_found_by_the_beginning_of_its_id_in_either_case()
    {
        var id = _record.Documents()[1].Id;

        Assert.Equal(["2.txt"], _record.Documents(new RecordFilter { Document = id[..8].ToUpperInvariant() }).Select(row => row.Address));
        Assert.Empty(_record.Documents(new RecordFilter { Document = "%" }));
    }

    [Fact]
    public void Statements_are_narrowed_by_their_speaker_not_by_who_is_mentioned()
    {
        Assert.Equal(["We accept"], _record.Statements(new RecordFilter { Actor = "FARC-EP" }).Select(row => row.Claim.Content));
        Assert.Empty(_record.Statements(new RecordFilter { Actor = "COL" }));
        Assert.Equal(["It will fail"], _record.Statements(new RecordFilter { Source = AttributionKind.Anonymous }).Select(row => row.Claim.Content));
    }

    [Fact]
    public void A_statement_carries_its_speakers_its_sentence_and_its_place_in_the_raw_text()
    {
        var row = _record.Statements()[0];

        Assert.Equal(["arm:FARC"], row.Claim.Speakers);
        Assert.Equal(["FARC-EP"], row.SpeakerNames);
        Assert.Equal("the FARC", row.Claim.SpeakerText);
        Assert.Equal("said", row.Claim.Cue);
        Assert.Equal("\"We accept,\" the FARC said.", row.Sentence);
        Assert.Equal(row.Span.Shift(TestDocuments.RawHead.Length), row.Raw);
        Assert.Equal(new DateOnly(2016, 6, 23), row.Published);
    }

    [Fact]
    public void Actors_are_counted_by_mentions_documents_stories_and_statements()
    {
        var actors = _record.Actors().Select(row => (row.Actor.Id, row.Mentions, row.Documents, row.Stories, row.Statements));

        Assert.Equal([("COL", 3, 3, 3, 0), ("arm:FARC", 1, 1, 1, 1)], actors);
        Assert.Equal(2, _record.Actors(new RecordFilter { Outlet = "Semana" }).Single().Documents);
    }

    [Fact]
    public void Dropped_text_comes_with_its_reason()
    {
        var dropped = _record.Dropped(new RecordFilter { Outlet = "El Tiempo" });

        Assert.Equal([("widget", "Share"), ("widget", "Print")], dropped.Select(row => (row.Reason, row.Text)));
    }

    [Theory]
    [InlineData("talks havana", "1.txt")]
    [InlineData("TALKS", "1.txt")]
    [InlineData("\"hosts talks\"", "1.txt")]
    [InlineData("\"talks hosts\"", "")]
    [InlineData("“hosts talks”", "1.txt")]
    [InlineData("\"hosts talks", "1.txt")]
    [InlineData("wait*", "1.txt")]
    [InlineData("wait", "")]
    [InlineData("elan bogota", "3.txt")]
    [InlineData("Élan NOT hope", "")]
    [InlineData("hope OR", "")]
    [InlineData("text:hope", "")]
    [InlineData("NEAR(hope", "")]
    [InlineData("hope) AND (", "")]
    [InlineData("", "")]
    [InlineData("*", "")]
    [InlineData("\"", "")]
    [InlineData("^ + - : ' ; --", "")]
    [InlineData("ho\0pe", "3.txt")]
    [InlineData("hope; DROP TABLE document", "")]
    [InlineData("hope,", "3.txt")]
    [InlineData("(hope)", "3.txt")]
    [InlineData("d'hope*", "")]
    public void What_a_person_types_is_words_and_never_an_operator(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', _record.Find(text).Select(row => Address(row.Document))));

    [Fact]
    public void Found_words_stand_marked_in_their_surroundings_and_filters_apply()
    {
        Assert.Contains("«Bogotá» was silent", _record.Find("bogotá 2017").Single().Snippet, StringComparison.Ordinal);
        Assert.Equal(3, _record.Find("Bogotá").Length);
        Assert.Single(_record.Find("Bogotá", new RecordFilter { From = new DateOnly(2017, 1, 1) }));
    }

    [Fact]
    public void Any_text_can_be_searched_for() => CsCheck.Check.Sample(CsCheck.Gen.String, text => _ = _record.Find(text), iter: 300);

    private string Address(string id) => _record.Documents(new RecordFilter { Document = id }).Single().Address;

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
