using System.Buffers.Binary;
using System.Text;
using System.Text.Json;
using Parley.Language.Weights;

namespace Parley.Training.Export;

/// <summary>Gathers tensors and texts and writes them in the format docs/language.md describes.</summary>
internal sealed class WeightWriter
{
    private const int Largest = 127;
    private const int HeaderStart = 28;
    private const int Alignment = 16;
    private const float LeastMaximum = 1e-8f;

    private readonly List<byte> _data = [];
    private readonly List<TensorEntry> _tensors = [];
    private readonly Dictionary<string, TextEntry> _texts = new(StringComparer.Ordinal);

    public void AddText(string name, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        _texts.Add(name, new TextEntry(Append(bytes), bytes.Length));
    }

    /// <param name="type"><c>f16</c>, or <c>i8</c> with a scale a row.</param>
    public void Add(string name, string type, int[] shape, ReadOnlySpan<float> values)
    {
        var bytes = type == "i8" ? Scaled(values, shape[0]) : Halves(values);
        _tensors.Add(new TensorEntry(name, type, shape, Append(bytes), bytes.Length));
    }

    /// <summary>Writes the file whole, or not at all.</summary>
    /// <param name="header">Its texts and tensors are replaced by those gathered.</param>
    public void Write(string path, ModelHeader header)
    {
        var head = JsonSerializer.SerializeToUtf8Bytes(header with { Strings = _texts, Tensors = [.. _tensors] }, ModelHeaderJson.Default.ModelHeader);
        var data = _data.ToArray();
        var start = new byte[HeaderStart];
        "PARLEYLM"u8.CopyTo(start);
        BinaryPrimitives.WriteInt32LittleEndian(start.AsSpan(8), ModelFile.FormatVersion);
        BinaryPrimitives.WriteInt64LittleEndian(start.AsSpan(12), HeaderStart + head.Length + data.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(start.AsSpan(20), Crc32.Of(data));
        BinaryPrimitives.WriteInt32LittleEndian(start.AsSpan(24), head.Length);
        File.WriteAllBytes(path + ".part", [.. start, .. head, .. data]);
        File.Move(path + ".part", path, overwrite: true);
    }

    private int Append(byte[] bytes)
    {
        while (_data.Count % Alignment != 0)
            _data.Add(0);
        var offset = _data.Count;
        _data.AddRange(bytes);
        return offset;
    }

    private static byte[] Halves(ReadOnlySpan<float> values)
    {
        var bytes = new byte[2 * values.Length];
        for (var i = 0; i < values.Length; i++)
            BinaryPrimitives.WriteHalfLittleEndian(bytes.AsSpan(2 * i), (Half)values[i]);
        return bytes;
    }

    private static byte[] Scaled(ReadOnlySpan<float> values, int rows)
    {
        var columns = values.Length / rows;
        var bytes = new byte[(4 * rows) + values.Length];
        for (var row = 0; row < rows; row++)
        {
            var own = values.Slice(row * columns, columns);
            var most = LeastMaximum;
            foreach (var value in own)
                most = Math.Max(most, Math.Abs(value));
            var scale = most / Largest;
            BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(4 * row), scale);
            for (var i = 0; i < columns; i++)
                bytes[(4 * rows) + (row * columns) + i] = (byte)(sbyte)Math.Clamp(MathF.Round(own[i] / scale), -Largest, Largest);
        }

        return bytes;
    }
}
