using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Parley.Language.Weights;

/// <summary>A file of weights, read whole and checked. The format is in docs/language.md.</summary>
internal sealed class ModelFile
{
    /// <summary>The version of the format this program reads.</summary>
    public const int FormatVersion = 1;

    private const int FixedLength = 28;

    private readonly string _path;
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly int _data;
    private readonly Dictionary<string, TensorEntry> _tensors;

    private ModelFile(string path, ReadOnlyMemory<byte> bytes, int data, ModelHeader header)
    {
        _path = path;
        _bytes = bytes;
        _data = data;
        Header = header;
        _tensors = header.Tensors.ToDictionary(entry => entry.Name, StringComparer.Ordinal);
    }

    public ModelHeader Header { get; }

    /// <exception cref="ModelFileException">The file is missing, of another kind or version, cut short or damaged.</exception>
    public static ModelFile Read(string path)
    {
        MappedFile file;
        try
        {
            file = new MappedFile(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ModelFileException(path, exception.Message.TrimEnd('.'));
        }

        return Read(path, file.Memory);
    }

    /// <exception cref="ModelFileException">The bytes are of another kind or version, cut short or damaged.</exception>
    public static ModelFile Read(string path, ReadOnlyMemory<byte> memory)
    {
        var bytes = memory.Span;
        if (bytes.Length < FixedLength || !bytes[..8].SequenceEqual("PARLEYLM"u8))
            throw new ModelFileException(path, "it is not a file of weights: it does not begin with PARLEYLM");
        var version = BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]);
        if (version != FormatVersion)
            throw new ModelFileException(path, $"it is of format {version}, and this program reads format {FormatVersion}");
        var total = BinaryPrimitives.ReadInt64LittleEndian(bytes[12..]);
        if (total != bytes.Length)
            throw new ModelFileException(path, $"it holds {bytes.Length} bytes of the {total} it should");
        var length = BinaryPrimitives.ReadInt32LittleEndian(bytes[24..]);
        if (length < 0 || length > bytes.Length - FixedLength)
            throw new ModelFileException(path, "its header reaches past its end");
        if (Crc32.Of(bytes[(FixedLength + length)..]) != BinaryPrimitives.ReadUInt32LittleEndian(bytes[20..]))
            throw new ModelFileException(path, "its checksum does not match: it is damaged");
        try
        {
            var header = ModelHeaderReader.Read(bytes.Slice(FixedLength, length));
            return new ModelFile(path, memory, FixedLength + length, header);
        }
        catch (JsonException exception)
        {
            throw new ModelFileException(path, $"its header cannot be read ({exception.Message})");
        }
    }

    /// <summary>The lines of a text.</summary>
    public string[] Lines(string name)
    {
        var entry = Header.Strings[name];
        return Encoding.UTF8.GetString(_bytes.Span.Slice(_data + entry.Offset, entry.Length)).Split('\n');
    }

    /// <summary>The lines of a text, to be looked up.</summary>
    public LineTable Lookup(string name)
    {
        var entry = Header.Strings[name];
        return new LineTable(_bytes.Slice(_data + entry.Offset, entry.Length));
    }

    /// <summary>A table kept as it is stored.</summary>
    public RowTable Table(string name)
    {
        var entry = Entry(name);
        return new RowTable(_bytes, _data + entry.Offset, entry);
    }

    /// <summary>A tensor in full, row after row.</summary>
    public float[] Floats(string name)
    {
        var table = Table(name);
        var values = new float[table.Rows * table.Columns];
        table.AddTo(values);
        return values;
    }

    /// <summary>A matrix of bytes with a scale a row: as it is stored, or rounded where it is stored more finely. What has three dimensions has a row for each pair of the first two.</summary>
    /// <exception cref="ModelFileException">It is missing.</exception>
    public ScaledRows Scaled(string name)
    {
        var entry = Entry(name);
        var columns = entry.Shape[^1];
        if (entry is not { Type: "i8", Shape.Length: 2 })
            return ScaledRows.Round(Floats(name), columns);
        var rows = entry.Shape[0];
        var scales = new float[rows];
        var own = _bytes.Span[(_data + entry.Offset)..];
        for (var row = 0; row < rows; row++)
            scales[row] = BinaryPrimitives.ReadSingleLittleEndian(own[(4 * row)..]);
        var values = MemoryMarshal.Cast<byte, sbyte>(own.Slice(4 * rows, rows * columns));
        return new ScaledRows(values, scales, columns);
    }

    private TensorEntry Entry(string name) => _tensors.TryGetValue(name, out var entry)
        ? entry
        : throw new ModelFileException(_path, $"the tensor {name} is missing");
}
