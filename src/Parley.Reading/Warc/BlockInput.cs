using System.Text;

namespace Parley.Reading.Warc;

/// <summary>Buffered reading of lines and blocks, which remembers how much was passed over without being kept.</summary>
internal sealed class BlockInput(Stream stream)
{
    public const int LongestLine = 64 * 1024;

    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;

    /// <summary>Bytes read and thrown away so far.</summary>
    public long Skipped { get; private set; }

    /// <summary>A line without its end; null at the end of the input. Of a line over <see cref="LongestLine"/> the beginning.</summary>
    public string? Line()
    {
        if (!Fill())
            return null;
        var line = new StringBuilder();
        while (Fill())
        {
            var rest = _buffer.AsSpan(_start, _end - _start);
            var at = rest.IndexOf((byte)'\n');
            var part = at < 0 ? rest : rest[..at];
            var room = Math.Min(part.Length, LongestLine - line.Length);
            line.Append(Encoding.UTF8.GetString(part[..Math.Max(room, 0)]));
            Skipped += part.Length - Math.Max(room, 0);
            _start += at < 0 ? rest.Length : at + 1;
            if (at >= 0 || (room <= 0 && part.Length > 0))
                break;
        }

        return line.ToString().TrimEnd('\r');
    }

    /// <summary>The next <paramref name="length"/> bytes, or fewer where the input ends.</summary>
    public byte[] Block(long length)
    {
        // The length is only a claim: room is made as the bytes come.
        var block = new MemoryStream((int)Math.Min(length, 1 << 20));
        while (block.Length < length && Fill())
        {
            var take = (int)Math.Min(length - block.Length, _end - _start);
            block.Write(_buffer, _start, take);
            _start += take;
        }

        return block.ToArray();
    }

    /// <returns>False where the input ended or <paramref name="most"/> bytes were skipped first.</returns>
    public bool Skip(long length, long most)
    {
        while (length > 0 && Skipped < most && Fill())
        {
            var take = (int)Math.Min(length, _end - _start);
            _start += take;
            length -= take;
            Skipped += take;
        }

        return length == 0;
    }

    public void CountAsSkipped(string line) => Skipped += line.Length + 1;

    private bool Fill()
    {
        if (_start < _end)
            return true;
        _start = 0;
        _end = stream.Read(_buffer, 0, _buffer.Length);
        return _end > 0;
    }
}
