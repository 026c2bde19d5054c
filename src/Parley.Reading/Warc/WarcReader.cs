using System.Globalization;

namespace Parley.Reading.Warc;

/// <summary>Reads an unpacked web archive (WARC 1.0 and 1.1) record by record. What is damaged is named and passed over where the next record can be found.</summary>
/// <param name="maxBytes">Largest block that is kept.</param>
public sealed class WarcReader(long maxBytes)
{
    // Records larger than allowed are unpacked only to be passed over; at some point that is an attack, not an archive.
    private const int MostSkippedBlocks = 8;

    private readonly long _mostSkipped = Math.Max(maxBytes, 1 << 20) * MostSkippedBlocks;

    /// <summary>Lazily; a fault in the middle of the stream ends the reading after what came before.</summary>
    public IEnumerable<WarcItem> Read(Stream stream)
    {
        var input = new BlockInput(stream);
        for (var number = 1; ; number++)
        {
            var (items, goOn) = Step(input, number);
            foreach (var item in items)
                yield return item;
            if (!goOn)
                yield break;
        }
    }

    private (IReadOnlyList<WarcItem> Items, bool GoOn) Step(BlockInput input, int number)
    {
        var items = new List<WarcItem>();
        try
        {
            return (items, ReadRecord(input, number, items));
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException)
        {
            items.Add(new WarcItem(WarcFault.Damaged, number, "compressed bytes that do not unpack"));
            return (items, false);
        }
    }

    private bool ReadRecord(BlockInput input, int number, List<WarcItem> items)
    {
        if (!FindStart(input, number, items))
            return false;
        var headers = Headers(input);
        if (headers is null || !TryLength(headers, out var length))
        {
            items.Add(headers is null
                ? new WarcItem(WarcFault.Cut, number, "the end of the archive inside a record's header")
                : new WarcItem(WarcFault.Damaged, number, "a record without a usable Content-Length"));
            return headers is not null;
        }

        if (length > maxBytes)
            return PassOver(input, number, length, items);
        var block = input.Block(length);
        if (block.Length < length)
        {
            items.Add(new WarcItem(WarcFault.Cut, number, $"the end of the archive after {block.Length} of a record's {length} bytes"));
            return false;
        }

        items.Add(new WarcItem(new WarcRecord(number, headers, block)));
        return true;
    }

    private bool PassOver(BlockInput input, int number, long length, List<WarcItem> items)
    {
        items.Add(new WarcItem(WarcFault.TooLarge, number, $"a record of {length} bytes"));
        if (input.Skip(length, _mostSkipped))
            return true;
        if (input.Skipped >= _mostSkipped)
            items.Add(Bomb(input, number));
        else
            items.Add(new WarcItem(WarcFault.Cut, number, $"the end of the archive inside a record said to have {length} bytes"));
        return false;
    }

    private bool FindStart(BlockInput input, int number, List<WarcItem> items)
    {
        var strange = false;
        while (input.Line() is { } line)
        {
            if (line.StartsWith("WARC/", StringComparison.Ordinal))
                return true;
            if (line.Length == 0)
                continue;
            if (!strange)
                items.Add(new WarcItem(WarcFault.Damaged, number, "bytes that belong to no record"));
            strange = true;
            input.CountAsSkipped(line);
            if (input.Skipped < _mostSkipped)
                continue;
            items.Add(Bomb(input, number));
            return false;
        }

        return false;
    }

    private static WarcItem Bomb(BlockInput input, int number) => new(WarcFault.Bomb, number, $"{input.Skipped} unpacked bytes that hold no record of an allowed size");

    private static Dictionary<string, string>? Headers(BlockInput input)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (input.Line() is { } line)
        {
            if (line.Length == 0)
                return headers;
            HttpHeaders.AddLine(headers, line);
        }

        return null;
    }

    private static bool TryLength(Dictionary<string, string> headers, out long length)
    {
        length = 0;
        return headers.TryGetValue("Content-Length", out var value)
            && long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out length);
    }
}
