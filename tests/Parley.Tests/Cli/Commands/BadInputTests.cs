using System.Globalization;
using System.IO.Compression;
using System.Text;
using Parley.Cli;

namespace Parley.Tests.Cli.Commands;

/// <summary>What cannot be read is named, explained, left out and counted; the rest is read.</summary>
public sealed class BadInputTests
{
    private const string Report = """
        Ferry Strike Ends

        VALMERE, June 3 — The ferrymen of Valmere went back to work on Tuesday after nine days, the harbour master said.

        "We have what we asked for," said their speaker Ines Tarrou, and thanked the mayor for his patience during the talks.
        """;

    public static TheoryData<string, byte[], string> Unreadable => new()
    {
        { "empty.txt", [], "PLY0103" },
        { "blank.txt", " \n\t\n"u8.ToArray(), "PLY0103" },
        { "binary.txt", [.. Enumerable.Range(0, 4096).Select(i => (byte)(i * 37 % 256))], "PLY0105" },
        { "half.pdf", "%PDF-1.4\n1 0 obj\n<< /Type /Cat"u8.ToArray(), "PLY0112" },
        { "half.jsonl", "{\"text\": \"The envoy"u8.ToArray(), "PLY0114" },
        { "half.warc", "WARC/1.0\r\nWARC-Type: resp"u8.ToArray(), "PLY0115" },
        { "half.warc.gz", Packed("WARC/1.0\r\nContent-Length: 2999\r\n\r\n" + string.Join(' ', Enumerable.Range(1000, 600)))[..^200], "PLY0115" },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void A_file_that_cannot_be_read_is_named_and_the_rest_is_read(string name, byte[] content, string code)
    {
        using var run = new CommandRun().File("good.txt", Report);
        File.WriteAllBytes(run.At(name), content);

        var ended = run.Run("read", run.At(name), run.At("good.txt"));

        Assert.Equal(ExitCode.Failed, ended);
        var line = Assert.Single(run.Error.Split('\n'), line => line.Contains($"[{code}]", StringComparison.Ordinal));
        Assert.Contains(name, line, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, run.Run("find", "ferrymen"));
    }

    [Theory]
    [InlineData("The ferrymen\u0000 of Valmere")]
    [InlineData("The ferry\u200Bmen of Valmere")]
    [InlineData("The \u202Eferrymen\u202C of \u200FValmere")]
    [InlineData("\uFEFFThe ferrymen of Valmere")]
    public void Marks_nobody_sees_do_not_keep_a_word_from_being_found(string marked)
    {
        using var run = new CommandRun().File("marked.txt", Report.Replace("The ferrymen of Valmere", marked, StringComparison.Ordinal));

        Assert.Equal(ExitCode.Done, run.Run("read", run.At("marked.txt")));

        Assert.Equal(ExitCode.Done, run.Run("find", "\"ferrymen of Valmere\""));
    }

    [Fact]
    public void Half_a_surrogate_pair_in_JSON_costs_that_character_only()
    {
        using var run = new CommandRun().File("one.jsonl", """{"title": "Strike ends", "text": "The ferrymen \ud83d went back to work on Tuesday, the harbour master of Valmere said."}""");

        run.Run("read", run.At("one.jsonl"));

        Assert.Equal(ExitCode.Done, run.Run("find", "ferrymen"));
    }

    [Fact]
    public void Broken_bytes_cost_the_place_they_stand_at_only()
    {
        using var run = new CommandRun();
        File.WriteAllBytes(run.At("broken.txt"), [.. Encoding.UTF8.GetBytes(Report), 0x20, 0xC3, 0x28, 0xFF, .. "The mayor agreed."u8]);

        run.Run("read", run.At("broken.txt"));

        Assert.Equal(ExitCode.Done, run.Run("find", "ferrymen"));
    }

    [Fact]
    public void A_page_nested_100000_deep_is_read_without_a_crash()
    {
        var deep = string.Concat(Enumerable.Repeat("<div>", 100_000));
        using var run = new CommandRun().File("deep.html", $"<html><body>{deep}<p>{Report}</p></body></html>").File("good.txt", Report);

        Assert.NotEqual(ExitCode.WrongUsage, run.Run("read", run.At("deep.html"), run.At("good.txt")));

        Assert.DoesNotContain("PLY0599", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, run.Run("find", "ferrymen"));
    }

    [Fact]
    public void A_file_that_is_no_record_is_left_as_it_is()
    {
        using var run = new CommandRun().File("good.txt", Report).File("notes.db", "These are my notes, and no record at all.");

        Assert.Equal(ExitCode.Failed, run.Run("read", run.At("good.txt"), "--record", run.At("notes.db")));

        Assert.Contains("[PLY0402]", run.Error, StringComparison.Ordinal);
        Assert.Equal("These are my notes, and no record at all.", run.Text("notes.db"));
    }

    [Fact]
    public void A_packed_record_of_70_MiB_and_a_line_of_200_MB_are_refused_in_words()
    {
        using var run = new CommandRun().File("good.txt", Report);
        File.WriteAllBytes(run.At("bomb.warc.gz"), Bomb(70 * 1024 * 1024));
        using (var line = File.Create(run.At("line.txt")))
            line.SetLength(200_000_000);

        var ended = run.Run("read", run.At("bomb.warc.gz"), run.At("line.txt"), run.At("good.txt"));

        Assert.Equal(ExitCode.Failed, ended);
        Assert.Single(run.Error.Split('\n'), line => line.Contains("bomb.warc.gz#1", StringComparison.Ordinal) && line.EndsWith("[PLY0104]", StringComparison.Ordinal));
        Assert.Single(run.Error.Split('\n'), line => line.Contains("line.txt", StringComparison.Ordinal) && line.EndsWith("[PLY0104]", StringComparison.Ordinal));
        Assert.Equal(ExitCode.Done, run.Run("find", "ferrymen"));
    }

    private static byte[] Bomb(int size)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: {size}\r\n\r\n")));
            gzip.Write(new byte[size]);
        }

        return bytes.ToArray();
    }

    private static byte[] Packed(string text)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return bytes.ToArray();
    }
}
