using System.Text;
using Parley.Record;
using Parley.Record.Documents;
using Parley.Record.Writing;

namespace Parley.Tests.Record;

/// <summary>Opening what is a record, and what is not.</summary>
public sealed class RecordFileTests : IDisposable
{
    private static readonly RecordOptions Impatient = new() { BusyTimeout = TimeSpan.FromSeconds(1) };

    private readonly RecordFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_new_record_carries_its_schema_number_and_names_its_program()
    {
        _folder.Fill();

        Assert.Equal([SchemaVersion.Current.ToString(System.Globalization.CultureInfo.InvariantCulture)], _folder.Query("PRAGMA user_version"));
        Assert.Equal([0x50524C59.ToString()], _folder.Query("PRAGMA application_id"));
        Assert.Equal(["wal"], _folder.Query("PRAGMA journal_mode"));
    }

    [Fact]
    public void The_last_migration_has_the_number_of_the_schema() =>
        Assert.Equal(Enumerable.Range(1, SchemaVersion.Current).Select(number => $"{number:0000}_"), SchemaMigrator.Scripts.Select(name => name[..5]));

    [Fact]
    public void A_record_of_an_older_schema_is_brought_up_to_date_and_keeps_its_documents()
    {
        var older = _folder.MakeOlder(1);

        var refused = Assert.Throws<RecordException>(() => RecordFile.OpenReadOnly(older));
        using var record = RecordFile.Open(older);

        Assert.Equal("PLY0408", refused.Problem.Code);
        Assert.Equal([SchemaVersion.Current.ToString(System.Globalization.CultureInfo.InvariantCulture)], _folder.Query("PRAGMA user_version", older));
        Assert.Equal(["a.txt"], _folder.Query("SELECT address FROM documents WHERE address = 'a.txt'", older));
        Assert.Empty(record.Check());
    }

    [Fact]
    public void Spans_packed_from_an_older_schema_are_the_same_as_if_they_had_been_written_today()
    {
        var older = _folder.MakeOlder(7);

        RecordFile.Open(older).Dispose();

        foreach (var table in new[] { "document", "document_spans", "fact", "fact_actor", "evidence", "mentions", "parts", "sentences" })
            Assert.Equal(_folder.Query($"SELECT * FROM {table}"), _folder.Query($"SELECT * FROM {table}", older));
    }

    [Fact]
    public void A_text_too_long_for_its_spans_is_refused_by_name()
    {
        var refused = Assert.Throws<RecordException>(() => _folder.Fill(TestDocuments.Report("long.txt", number: new string('1', PackedNumbers.Most + 1))));

        Assert.Equal("PLY0409", refused.Problem.Code);
        Assert.Equal("long.txt", refused.Problem.Where);
    }

    [Fact]
    public void A_record_of_a_newer_schema_is_refused_and_left_alone()
    {
        _folder.Fill(TestDocuments.Report("a.txt"));
        _folder.Query("PRAGMA user_version = 99");
        var before = _folder.Dump();

        foreach (var open in new Func<string, RecordOptions?, RecordFile>[] { RecordFile.Open, RecordFile.OpenReadOnly })
        {
            var refused = Assert.Throws<RecordException>(() => open(_folder.Path, null));
            Assert.Equal("PLY0401", refused.Problem.Code);
            Assert.Contains("99", refused.Problem.Found, StringComparison.Ordinal);
        }

        Assert.Equal(before, _folder.Dump());
    }

    [Fact]
    public void The_database_of_another_program_is_refused_and_left_alone()
    {
        _folder.Query("CREATE TABLE bookmarks (url TEXT); INSERT INTO bookmarks VALUES ('x')");
        var before = File.ReadAllBytes(_folder.Path);

        var refused = Assert.Throws<RecordException>(() => RecordFile.Open(_folder.Path));

        Assert.Equal("PLY0402", refused.Problem.Code);
        Assert.Equal(before, File.ReadAllBytes(_folder.Path));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(15)]
    [InlineData(300)]
    [InlineData(100_000)]
    public void A_text_file_of_any_length_is_refused_and_left_alone(int length)
    {
        var text = Encoding.UTF8.GetBytes(new string('T', length));
        File.WriteAllBytes(_folder.Path, text);

        Assert.Equal("PLY0402", Assert.Throws<RecordException>(() => RecordFile.Open(_folder.Path)).Problem.Code);
        Assert.Equal("PLY0402", Assert.Throws<RecordException>(() => RecordFile.OpenReadOnly(_folder.Path)).Problem.Code);
        Assert.Equal(text, File.ReadAllBytes(_folder.Path));
    }

    [Fact]
    public void A_folder_is_refused() =>
        Assert.Equal("PLY0402", Assert.Throws<RecordException>(() => RecordFile.Open(Directory.CreateDirectory(_folder.At("x.db")).FullName)).Problem.Code);

    [Fact]
    public void A_file_in_a_folder_that_is_not_there_is_refused() =>
        Assert.Equal("PLY0405", Assert.Throws<RecordException>(() => RecordFile.Open(_folder.At("none/parley.db"))).Problem.Code);

    [Fact]
    public void An_empty_file_becomes_a_record_when_opened_for_writing_only()
    {
        File.WriteAllBytes(_folder.Path, []);

        Assert.Equal("PLY0402", Assert.Throws<RecordException>(() => RecordFile.OpenReadOnly(_folder.Path)).Problem.Code);
        _folder.Fill(TestDocuments.Report("a.txt"));

        Assert.Equal(["1"], _folder.Query("SELECT count(*) FROM documents"));
    }

    [Fact]
    public void Opening_for_reading_makes_no_file()
    {
        Assert.Equal("PLY0407", Assert.Throws<RecordException>(() => RecordFile.OpenReadOnly(_folder.Path)).Problem.Code);
        Assert.False(File.Exists(_folder.Path));
    }

    [Fact]
    public void A_record_opened_for_reading_takes_no_documents()
    {
        _folder.Fill(TestDocuments.Report("a.txt"));
        using var record = RecordFile.OpenReadOnly(_folder.Path);

        var refused = Assert.Throws<RecordException>(() => RecordFolder.Add(record, TestDocuments.Report("b.txt", number: "41")));

        Assert.Equal("PLY0405", refused.Problem.Code);
        Assert.Single(record.Documents());
    }

    [Fact]
    public void A_second_writer_is_told_to_wait_and_goes_on_when_the_first_has_finished()
    {
        _folder.Fill(TestDocuments.Report("a.txt"));
        using var record = RecordFile.Open(_folder.Path, Impatient);
        using var writer = new DocumentWriter(record);
        using var other = _folder.Connect();
        RecordFolder.Query(other, "BEGIN IMMEDIATE");

        var refused = Assert.Throws<RecordException>(() => writer.Add(TestDocuments.Report("b.txt", number: "41")));
        RecordFolder.Query(other, "ROLLBACK");
        var added = writer.Add(TestDocuments.Report("b.txt", "Sudan Tribune", number: "41"));

        Assert.Equal("PLY0403", refused.Problem.Code);
        Assert.Equal(2, record.Documents().Length);
        Assert.NotEqual(AddOutcome.AlreadyThere, added.Outcome);
    }

    [Fact]
    public void A_reader_sees_whole_documents_while_another_is_being_written()
    {
        _folder.Fill(TestDocuments.Report("a.txt"));
        using var writing = RecordFile.Open(_folder.Path);
        using var reading = RecordFile.OpenReadOnly(_folder.Path);
        writing.Execute("BEGIN IMMEDIATE");
        writing.Execute("UPDATE document SET title = 'half written'");

        var during = reading.Documents().Single().Title;
        writing.Execute("ROLLBACK");
        RecordFolder.Add(writing, TestDocuments.Report("b.txt", "Sudan Tribune", number: "41"));

        Assert.Equal("Talks in Jeddah stall", during);
        Assert.Equal(2, reading.Documents().Length);
    }

    [Fact]
    public void A_damaged_file_is_named_as_such()
    {
        _folder.Fill([.. Enumerable.Range(0, 40).Select(i => TestDocuments.Report($"{i}.txt", $"Outlet {i}", number: $"{i} times {i}"))]);
        var bytes = File.ReadAllBytes(_folder.Path);
        new Random(7).NextBytes(bytes.AsSpan(8192));
        File.WriteAllBytes(_folder.Path, bytes);

        var damage = Xunit.Record.Exception(() =>
        {
            using var record = RecordFile.Open(_folder.Path);
            _ = record.Documents();
        });

        Assert.Equal("PLY0406", Assert.IsType<RecordException>(damage).Problem.Code);
    }

    [Fact]
    public void A_sound_record_checks_clean_and_a_broken_reference_is_found()
    {
        _folder.Fill(TestDocuments.Report("a.txt"), TestDocuments.Report("b.txt", "Sudan Tribune"));
        using var record = RecordFile.Open(_folder.Path);
        Assert.Empty(record.Check());

        _folder.Query("PRAGMA foreign_keys = OFF; DELETE FROM outlet");

        Assert.All(record.Check(), problem => Assert.Equal("PLY0406", problem.Code));
        Assert.NotEmpty(record.Check());
    }

    [Fact]
    public void A_record_in_memory_works_like_one_in_a_file()
    {
        using var record = RecordFile.OpenInMemory();

        RecordFolder.Add(record, TestDocuments.Report("a.txt"));

        Assert.Single(record.Documents());
        Assert.Empty(record.Check());
    }
}
