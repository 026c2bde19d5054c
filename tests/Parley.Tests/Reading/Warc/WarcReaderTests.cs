using System.Globalization;
using System.Text;
using Parley.Reading.Warc;

namespace Parley.Tests.Reading.Warc;

public sealed class WarcReaderTests
{
    private const long Limit = 4096;

    [Fact]
    public void Records_come_one_by_one_with_their_headers()
    {
        var archive = SampleFiles.Record("warcinfo", "x", "text/plain", "software: none") + SampleFiles.Record("response", "https://a.example/", "application/http", "HTTP/1.1 200 OK\r\n\r\nHello");

        var records = Read(archive).ConvertAll(item => item.Record!);

        Assert.Equal(["warcinfo", "response"], records.Select(record => record.Type));
        Assert.Equal(("https://a.example/", 2), (records[1].TargetUri, records[1].Number));
    }

    [Fact]
    public void A_record_cut_short_is_a_fault_after_what_came_before()
    {
        var archive = SampleFiles.Record("resource", "a", "text/plain", "first") + SampleFiles.Record("resource", "b", "text/plain", new string('x', 100))[..^50];

        var items = Read(archive);

        Assert.Equal([WarcFault.None, WarcFault.Cut], items.Select(item => item.Fault));
    }

    [Fact]
    public void Bytes_between_records_are_named_once_and_passed_over()
    {
        var archive = SampleFiles.Record("resource", "a", "text/plain", "first") + "rubbish\r\nmore rubbish\r\n" + SampleFiles.Record("resource", "b", "text/plain", "second");

        Assert.Equal(["a", null, "b"], Read(archive).Select(item => item.Record?.TargetUri));
    }

    [Theory]
    [InlineData("-5")]
    [InlineData("many")]
    [InlineData("99999999999999999999999")]
    [InlineData("")]
    public void A_length_that_is_none_is_a_fault(string length) =>
        Assert.Contains(Read($"WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: {length}\r\n\r\nx\r\n\r\n"), item => item.Fault == WarcFault.Damaged);

    [Fact]
    public void A_record_above_the_limit_is_passed_over_and_the_next_one_read()
    {
        var items = Read(SampleFiles.Record("resource", "large", "text/plain", new string('x', 5000)) + SampleFiles.Record("resource", "b", "text/plain", "second"));

        Assert.Equal([WarcFault.TooLarge, WarcFault.None], items.Select(item => item.Fault));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public void A_body_is_unpacked_as_its_header_says(string encoding)
    {
        var payload = new HttpMessage(Limit).Payload(Response(encoding, Packed(encoding, "Hello, Juba")));

        Assert.Equal((200, "text/html", "utf-8", "Hello, Juba"), (payload!.Status, payload.MediaType, payload.Charset, Encoding.UTF8.GetString(payload.Body)));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public void A_body_that_unpacks_beyond_the_limit_is_refused(string encoding) =>
        Assert.Throws<UnpackLimitException>(() => new HttpMessage(Limit).Payload(Response(encoding, Packed(encoding, new string('a', 100_000)))));

    [Fact]
    public void Chunks_are_joined()
    {
        var block = Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: text/plain\r\n\r\n5\r\nHello\r\n7;x=y\r\n, world\r\n0\r\n\r\n");

        Assert.Equal("Hello, world", Encoding.ASCII.GetString(new HttpMessage(Limit).Payload(Record(block))!.Body));
    }

    [Fact]
    public void A_response_without_an_HTTP_message_has_no_payload() => Assert.Null(new HttpMessage(Limit).Payload(Record("no message"u8.ToArray())));

    private static List<WarcItem> Read(string archive) => [.. new WarcReader(Limit).Read(new MemoryStream(Encoding.UTF8.GetBytes(archive)))];

    private static WarcRecord Response(string encoding, byte[] body) =>
        Record([.. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Encoding: {encoding}\r\n\r\n")), .. body]);

    private static WarcRecord Record(byte[] block) =>
        new(1, new Dictionary<string, string> { ["WARC-Type"] = "response", ["Content-Type"] = "application/http; msgtype=response" }, block);

    private static byte[] Packed(string encoding, string text)
    {
        using var bytes = new MemoryStream();
        using (Stream packer = encoding switch
        {
            "gzip" => new System.IO.Compression.GZipStream(bytes, System.IO.Compression.CompressionLevel.Fastest),
            "deflate" => new System.IO.Compression.ZLibStream(bytes, System.IO.Compression.CompressionLevel.Fastest),
            _ => new System.IO.Compression.BrotliStream(bytes, System.IO.Compression.CompressionLevel.Fastest),
        })
        {
            packer.Write(Encoding.UTF8.GetBytes(text));
        }

        return bytes.ToArray();
    }
}
