using System.Buffers;

namespace Parley.Reading.JsonLines;

/// <summary>Reads a stream line by line, holding one line at a time; a line longer than the limit is passed over without being kept.</summary>
internal sealed class LineSplitter(Stream stream, long maxBytes)
{
    private readonly byte[] _buffer = new byte[64 * 1024];
    private ArrayBufferWriter<byte> _line = new();
    private int _start;
    private int _end;

    /// <summary>Number of the line last read, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>Length of the line last read, in bytes, also where it was not kept.</summary>
    public long Length { get; private set; }

    public bool IsTooLong => Length > maxBytes;

    /// <summary>The line last read; valid until the next call of <see cref="Next"/>.</summary>
    public ReadOnlySpan<byte> Bytes => _line.WrittenSpan;

    public bool Next()
    {
        Length = 0;
        _line.ResetWrittenCount();
        var any = false;
        while (Fill())
        {
            any = true;
            var rest = _buffer.AsSpan(_start, _end - _start);
            var at = rest.IndexOf((byte)'\n');
            Keep(at < 0 ? rest : rest[..at]);
            _start += at < 0 ? rest.Length : at + 1;
            if (at >= 0)
                break;
        }

        if (any)
            Line++;
        return any;
    }

    private bool Fill()
    {
        if (_start < _end)
            return true;
        _start = 0;
        _end = stream.Read(_buffer, 0, _buffer.Length);
        return _end > 0;
    }

    private void Keep(ReadOnlySpan<byte> bytes)
    {
        Length += bytes.Length;
        if (IsTooLong)
        {
            if (_line.Capacity > 0)
                _line = new ArrayBufferWriter<byte>();
        }
        else
        {
            _line.Write(bytes);
        }
    }
}
