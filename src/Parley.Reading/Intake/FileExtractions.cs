using System.IO.Compression;

namespace Parley.Reading.Intake;

/// <summary>One file to the texts in it. Lists and archives are read as they stream; everything else is held whole, up to the limit.</summary>
internal sealed class FileExtractions(long limit)
{
    private readonly ContentExtractor _content = new();
    private readonly JsonExtractions _json = new();

    /// <param name="open">Opens the file at its beginning; called once.</param>
    /// <param name="name">The file's name, for its ending.</param>
    public IEnumerable<Extraction> Extract(Func<Stream> open, string address, string name)
    {
        using var file = open();
        using var stream = new BufferedStream(file, 81920);
        foreach (var extraction in Extract(stream, address, name))
            yield return extraction;
    }

    private IEnumerable<Extraction> Extract(Stream stream, string address, string name)
    {
        var head = Head(stream);
        var whole = new HeadedStream(head, stream);
        return FormatSniffer.ByContent(head, name) switch
        {
            InputFormat.JsonLines => _json.Lines(whole, address, limit),
            InputFormat.Warc => new ArchiveExtractions(_content, limit).Pages(whole, address),
            InputFormat.Gzip => Unpacked(whole, address, name),
            _ => Held(whole, address, name),
        };
    }

    private IEnumerable<Extraction> Held(Stream stream, string address, string name)
    {
        if (BoundedBytes.Read(stream, limit) is not { } bytes)
            return [ReadProblems.TooLarge(address, limit)];
        return _content.Extract(bytes, address, name);
    }

    private IEnumerable<Extraction> Unpacked(Stream stream, string address, string name)
    {
        using var unpacking = new GZipStream(stream, CompressionMode.Decompress);
        var inner = Path.GetFileNameWithoutExtension(name);
        var head = Head(unpacking);
        using var whole = new HeadedStream(head, unpacking);
        var format = FormatSniffer.ByContent(head, inner);
        if (format == InputFormat.Warc)
        {
            foreach (var page in new ArchiveExtractions(_content, limit).Pages(whole, address))
                yield return page;
        }
        else if (format == InputFormat.JsonLines)
        {
            foreach (var article in _json.Lines(whole, address, limit))
                yield return article;
        }
        else
        {
            var bytes = BoundedBytes.Read(whole, limit);
            foreach (var extraction in bytes is null ? [ReadProblems.UnpacksTooLarge(address, limit)] : _content.Extract(bytes, address, inner))
                yield return extraction;
        }
    }

    private static byte[] Head(Stream stream)
    {
        var head = new byte[FormatSniffer.HeadLength];
        return head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
    }
}
