using Microsoft.Data.Sqlite;
using Parley.Cli;
using Parley.Tests.Reading;

namespace Parley.Tests.Cli.Commands;

/// <summary>Folders, records and containers that are not what they should be, and files something has been at: named, left out, counted; exit code 1; the rest is read.</summary>
public sealed class BadPlaceTests : IDisposable
{
    private readonly CommandRun _run = new CommandRun().File("good.txt", SampleFiles.Text);

    public void Dispose() => _run.Dispose();

    [Fact]
    public void An_encrypted_PDF_is_named()
    {
        File.WriteAllBytes(_run.At("secret.pdf"), SampleFiles.EncryptedPdf);

        AssertNamed("PLY0111", "secret.pdf", "read", _run.At("secret.pdf"), _run.At("good.txt"));
    }

    [Fact]
    public void A_folder_that_leads_back_to_itself_is_named()
    {
        Directory.CreateDirectory(_run.At("folder"));
        File.Move(_run.At("good.txt"), _run.At("folder/good.txt"));
        Directory.CreateSymbolicLink(_run.At("folder/again"), _run.At("folder"));

        AssertNamed("PLY0106", "again", "read", _run.At("folder"));
    }

    [Fact]
    public void A_file_that_stops_giving_bytes_is_named()
    {
        Assert.SkipUnless(File.Exists("/proc/self/mem"), "This system has no file that opens and cannot be read.");

        AssertNamed("PLY0102", "/proc/self/mem", "read", "/proc/self/mem", _run.At("good.txt"));
    }

    [Fact]
    public void A_path_that_is_not_there_is_named() => AssertNamed("PLY0101", "missing.txt", "read", _run.At("missing.txt"), _run.At("good.txt"));

    [Fact]
    public void A_page_in_an_archive_that_unpacks_beyond_the_limit_is_named_and_the_next_page_is_read()
    {
        var bomb = Page("https://bomb.example/", ReadFolder.Gzip(new byte[70 * 1024 * 1024]));
        File.WriteAllBytes(_run.At("pages.warc"), [.. bomb, .. SampleFiles.Warc]);

        AssertNamed("PLY0116", "https://bomb.example/", "read", _run.At("pages.warc"));
    }

    [Fact]
    public void A_page_named_like_a_text_is_read_as_a_page_with_a_notice()
    {
        _run.File("page.txt", SampleFiles.Html);

        Assert.Equal(ExitCode.Done, _run.Run("read", _run.At("page.txt")));

        Assert.Contains("[PLY0107]", _run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, _run.Run("find", "Abyei"));
    }

    [Theory]
    [InlineData("read")]
    [InlineData("brief")]
    [InlineData("show documents")]
    public void A_record_of_a_newer_schema_is_refused_and_left_alone(string command)
    {
        Assert.Equal(ExitCode.Done, _run.Run("read", _run.At("good.txt"), "--record", _run.At("new.db")));
        using (var connection = new SqliteConnection($"Data Source={_run.At("new.db")};Pooling=False"))
        {
            connection.Open();
            using var raise = connection.CreateCommand();
            raise.CommandText = "PRAGMA user_version = 4711";
            raise.ExecuteNonQuery();
        }

        string[] arguments = [.. command.Split(' '), .. command == "read" ? [_run.At("good.txt")] : Array.Empty<string>(), "--record", _run.At("new.db")];
        Assert.Equal(ExitCode.Failed, _run.Run(arguments));

        Assert.Contains("[PLY0401]", _run.Error, StringComparison.Ordinal);
        Assert.Contains("4711", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_something_has_been_at_never_end_the_run()
    {
        var random = new Random(7);
        (string Name, byte[] Bytes)[] whole = [("a.html", System.Text.Encoding.UTF8.GetBytes(SampleFiles.Html)), ("b.rss", System.Text.Encoding.UTF8.GetBytes(SampleFiles.Rss)), ("c.warc", SampleFiles.Warc), ("d.pdf", SampleFiles.Pdf), ("e.jsonl", System.Text.Encoding.UTF8.GetBytes(SampleFiles.JsonLine))];
        for (var i = 0; i < 40; i++)
        {
            var (name, bytes) = whole[i % whole.Length];
            var broken = (byte[])bytes.Clone();
            for (var change = random.Next(1, 30); change > 0; change--)
                broken[random.Next(broken.Length)] = (byte)random.Next(256);
            File.WriteAllBytes(_run.At($"{i}{name}"), broken);
        }

        var ended = _run.Run("read", _run.Folder);

        Assert.True(ended is ExitCode.Done or ExitCode.Failed, _run.Error);
        Assert.DoesNotContain("[PLY0117]", _run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("[PLY05", _run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, _run.Run("find", "Abyei"));
    }

    private static byte[] Page(string address, byte[] body)
    {
        var head = System.Text.Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n");
        var start = System.Text.Encoding.ASCII.GetBytes(FormattableString.Invariant(
            $"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {address}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {head.Length + body.Length}\r\n\r\n"));
        return [.. start, .. head, .. body, .. "\r\n\r\n"u8];
    }

    private void AssertNamed(string code, string what, params string[] arguments)
    {
        Assert.Equal(ExitCode.Failed, _run.Run(arguments));

        var line = Assert.Single(_run.Error.Split('\n'), line => line.Contains($"[{code}]", StringComparison.Ordinal));
        Assert.Contains(what, line, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, _run.Run("find", "Abyei"));
    }
}
