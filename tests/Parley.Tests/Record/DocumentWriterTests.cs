using Microsoft.Extensions.Time.Testing;
using Parley.Coding;
using Parley.Record;
using Parley.Record.Documents;
using Parley.Record.Statements;
using Parley.Record.Writing;

namespace Parley.Tests.Record;

/// <summary>What happens to a document given to the record.</summary>
public sealed class DocumentWriterTests : IDisposable
{
    private const string Agency = """
        Ceasefire monitors return to Kayin

        A team of monitors crossed the Moei river on Friday morning and reached two villages in Kayin state that had been closed to outsiders since
        April, a spokesman for the mission told reporters in Mae Sot. The team counted burned houses, spoke with elders and left before dark. Both
        sides had promised to let it through, and both kept their word this time, he added, although one convoy waited four hours at a checkpoint.
        The mission will publish what it saw next week and send copies to the parties, who have ten days to answer before the text is made public.
        """;

    private readonly RecordFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Reading_everything_again_adds_nothing()
    {
        CodedDocument[] documents = [TestDocuments.Report("a.txt"), TestDocuments.Report("copy/a.txt"), TestDocuments.Report("b.txt", "Sudan Tribune")];
        _folder.Fill(documents);
        var before = _folder.Dump();

        using var record = RecordFile.Open(_folder.Path, new RecordOptions { Time = new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(99)) });
        using var writer = new DocumentWriter(record);
        var outcomes = documents.Select(document => writer.Add(document).Outcome).ToList();

        Assert.All(outcomes, outcome => Assert.Equal(AddOutcome.AlreadyThere, outcome));
        Assert.Equal(before, _folder.Dump());
    }

    [Theory]
    [InlineData("Radio Dabanga", "Radio Dabanga", AddOutcome.SameText)]
    [InlineData("Radio Dabanga", "RADIO DABANGA", AddOutcome.SameText)]
    [InlineData("Radio Dabanga", null, AddOutcome.SameText)]
    [InlineData(null, "Radio Dabanga", AddOutcome.SameText)]
    [InlineData(null, null, AddOutcome.SameText)]
    [InlineData("Radio Dabanga", "Sudan Tribune", AddOutcome.Copy)]
    public void The_same_text_from_another_address_is_a_copy_only_in_another_known_outlet(string? first, string? second, AddOutcome expected)
    {
        using var record = RecordFile.OpenInMemory();
        using var writer = new DocumentWriter(record);

        var added = writer.Add(TestDocuments.Report("a.txt", first));
        var again = writer.Add(TestDocuments.Report("b.txt", second));

        Assert.Equal(AddOutcome.Added, added.Outcome);
        Assert.Equal(expected, again.Outcome);
        Assert.Equal(added.DocumentId, again.StoryId);
        Assert.Equal(expected == AddOutcome.Copy ? 2 : 1, record.Documents().Length);
    }

    [Fact]
    public void A_further_address_is_noted_with_the_document_that_has_its_text()
    {
        using var record = RecordFile.OpenInMemory();
        using var writer = new DocumentWriter(record);
        writer.Add(TestDocuments.Report("a.txt"));

        writer.Add(TestDocuments.Report("mirror/a.txt", outlet: null));

        Assert.Equal(["mirror/a.txt"], record.Documents().Single().FurtherAddresses);
    }

    [Fact]
    public void One_text_in_two_outlets_is_one_story_and_two_outlets()
    {
        _folder.Fill(TestDocuments.Report("a.txt", "Radio Dabanga"), TestDocuments.Report("b.txt", "Sudan Tribune"), TestDocuments.Report("c.txt", "Ayin", number: "7"));

        Assert.Contains("2|2|Radio Dabanga; Sudan Tribune", _folder.Query("SELECT documents, outlets, outlet_names FROM stories"));
    }

    [Fact]
    public void A_near_copy_belongs_to_the_story_of_the_first_also_when_the_record_was_closed_between()
    {
        var first = new TestDocuments("a.txt", Agency, TestDocuments.From("Mizzima")).Build();
        var second = new TestDocuments("b.txt", Agency.Replace("ten days", "two weeks", StringComparison.Ordinal), TestDocuments.From("Irrawaddy")).Build();
        var third = new TestDocuments("c.txt", Agency.Replace("elders", "old people", StringComparison.Ordinal), TestDocuments.From("Karen News")).Build();
        _folder.Fill(first, second);

        using var record = RecordFile.Open(_folder.Path);
        using var writer = new DocumentWriter(record);
        var result = writer.Add(third);

        Assert.Equal(AddOutcome.Copy, result.Outcome);
        Assert.Equal(first.Parsed.Document.Id, result.StoryId);
        Assert.All(record.Documents(), document => Assert.Equal(first.Parsed.Document.Id, document.Story));
        Assert.Single(record.Documents(new RecordFilter { FirstOfStoryOnly = true }));
    }

    [Fact]
    public void A_full_disk_stops_at_a_whole_document_and_the_rest_is_added_when_there_is_room()
    {
        var documents = Enumerable.Range(0, 400).Select(i => TestDocuments.Report($"{i}.txt", $"Outlet {i}", number: $"{i} and {i * i}")).ToArray();
        using (var record = RecordFile.Open(_folder.Path, new RecordOptions { MaxBytes = 400_000 }))
        {
            var full = Assert.Throws<RecordException>(() => RecordFolder.Add(record, documents));
            Assert.Equal("PLY0404", full.Problem.Code);
        }

        using var reopened = RecordFile.Open(_folder.Path);
        var held = reopened.Documents().Length;
        Assert.InRange(held, 1, 399);
        Assert.Empty(reopened.Check());
        AssertWhole();
        RecordFolder.Add(reopened, documents);
        Assert.Equal(400, reopened.Documents().Length);
        AssertWhole();
    }

    [Fact]
    public void A_process_that_dies_in_the_middle_of_a_document_leaves_no_part_of_it()
    {
        _folder.Fill(TestDocuments.Report("a.txt"));
        using var record = RecordFile.Open(_folder.Path);
        RecordFolder.Add(record, TestDocuments.Report("b.txt", "Sudan Tribune", number: "12"));
        record.Execute("BEGIN IMMEDIATE");
        record.Execute("PRAGMA cache_size = 1");
        record.Execute("PRAGMA cache_spill = 1");
        record.Execute("INSERT INTO actor (key, name, kind) VALUES ('half', 'Half', 1)");
        record.Execute("INSERT INTO wide_character SELECT id, 1000 FROM document");

        // What a killed process leaves: the file and its log as they are at this moment.
        var copy = _folder.At("copy.db");
        File.Copy(_folder.Path, copy);
        File.Copy(_folder.Path + "-wal", copy + "-wal");
        record.Execute("ROLLBACK");

        using var survivor = RecordFile.Open(copy);
        Assert.Equal(2, survivor.Documents().Length);
        Assert.Empty(survivor.Check());
        AssertWhole(copy);
    }

    [Fact]
    public void A_document_that_cannot_be_held_is_named_and_the_next_one_is_added()
    {
        using var record = RecordFile.OpenInMemory();
        using var writer = new DocumentWriter(record);

        var stranger = Assert.Throws<RecordException>(() => writer.Add(
            new TestDocuments("x.txt", "Bogotá denied it.").Mention("COL", "Bogotá").WithoutActors().Build()));
        var zero = Assert.Throws<RecordException>(() => writer.Add(new TestDocuments("y.txt", "The ELN\0 denied it.").Build()));
        var next = writer.Add(TestDocuments.Report("a.txt"));

        Assert.Equal(("PLY0409", "x.txt"), (stranger.Problem.Code, stranger.Problem.Where));
        Assert.Contains("COL", stranger.Problem.Found, StringComparison.Ordinal);
        Assert.Equal(("PLY0409", "y.txt"), (zero.Problem.Code, zero.Problem.Where));
        Assert.Equal(AddOutcome.Added, next.Outcome);
        Assert.Single(record.Documents());
    }

    [Fact]
    public void Kinds_first_met_in_a_document_that_failed_are_known_to_the_next_one()
    {
        _folder.Fill();
        using var record = RecordFile.Open(_folder.Path, new RecordOptions { MaxBytes = 1 });
        using var writer = new DocumentWriter(record);
        Assert.Throws<RecordException>(() => writer.Add(Long("a.txt")));
        record.Execute("PRAGMA max_page_count = 100000");

        var added = writer.Add(Long("a.txt"));

        Assert.Equal(AddOutcome.Added, added.Outcome);
        Assert.Empty(record.Check());
        Assert.Equal(["We left"], record.Statements().Select(row => row.Claim.Content));
    }

    [Fact]
    public void A_fact_found_twice_in_one_document_is_one_fact()
    {
        using var record = RecordFile.OpenInMemory();

        RecordFolder.Add(record, new TestDocuments("a.txt", "Sana'a. It began in May 2015.").Dated("May 2015", "2015-05").Dated("May 2015", "2015-05").Build());

        Assert.Single(record.Dates());
    }

    [Fact]
    public void An_actor_met_again_under_another_name_keeps_the_first_and_gains_the_second()
    {
        _folder.Fill(
            new TestDocuments("a.txt", "The Houthis agreed.").Mention("arm:ANSAR", "Houthis").Build(),
            new TestDocuments("b.txt", "Ansar Allah refused.").Mention("arm:ANSAR", "Ansar Allah").Build());

        Assert.Equal(["Houthis|Ansar Allah|2|2"], _folder.Query("SELECT name, other_names, mentions, documents FROM actors"));
    }

    [Fact]
    public void The_time_of_adding_comes_from_the_given_clock()
    {
        using (var record = RecordFile.Open(_folder.Path, new RecordOptions { Time = new FakeTimeProvider(new DateTimeOffset(2031, 2, 3, 4, 5, 6, TimeSpan.Zero)) }))
            RecordFolder.Add(record, TestDocuments.Report("a.txt"));

        Assert.Equal(["2031-02-03T04:05:06Z"], _folder.Query("SELECT added_at FROM documents"));
    }

    private static CodedDocument Long(string address) =>
        new TestDocuments(address, "\"We left,\" Pristina said.\n\n" + new string('x', 100_000)).Mention("XKX", "Pristina", form: MentionForm.Metonym)
            .Says("XKX", "Pristina", "said", "We left").Build();

    private void AssertWhole(string? path = null)
    {
        Assert.Empty(_folder.Query("SELECT id FROM documents WHERE mentions <> 3 OR facts <> 2 OR sentences <> 4 OR dropped <> 2", path));
        Assert.Empty(_folder.Query("SELECT id FROM fact WHERE id NOT IN (SELECT fact FROM support)", path));
        _folder.Query("INSERT INTO document_search (document_search, rank) VALUES ('integrity-check', 1)", path);
    }
}
