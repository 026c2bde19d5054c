using System.Buffers.Binary;
using System.Text.Json;
using Parley.Language.Weights;

namespace Parley.Training.Coreference;

/// <summary>Writes the weights of coreference in the format docs/language.md describes: bytes, with a scale a row.</summary>
internal static class WeightFile
{
    private const int Columns = 256;
    private const int Largest = 127;
    private const int HeaderStart = 28;

    public static void Write(string path, float[] weights)
    {
        var rows = weights.Length / Columns;
        var data = new byte[(4 * rows) + weights.Length];
        for (var row = 0; row < rows; row++)
        {
            var own = weights.AsSpan(row * Columns, Columns);
            var most = 0f;
            foreach (var weight in own)
                most = Math.Max(most, Math.Abs(weight));
            var scale = most / Largest;
            BinaryPrimitives.WriteSingleLittleEndian(data.AsSpan(4 * row), scale);
            for (var i = 0; i < Columns && scale > 0; i++)
                data[(4 * rows) + (row * Columns) + i] = (byte)(sbyte)MathF.Round(own[i] / scale);
        }

        var header = JsonSerializer.SerializeToUtf8Bytes(
            new ModelHeader("english coreference", "1", 0, 0, 0, 0, [], [], [], [], [], [], [], [new TensorEntry("weights", "i8", [rows, Columns], 0, data.Length)]),
            ModelHeaderJson.Default.ModelHeader);
        var bytes = new byte[HeaderStart + header.Length + data.Length];
        "PARLEYLM"u8.CopyTo(bytes);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(8), ModelFile.FormatVersion);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(12), bytes.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(20), Crc32.Of(data));
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(24), header.Length);
        header.CopyTo(bytes, HeaderStart);
        data.CopyTo(bytes, HeaderStart + header.Length);
        File.WriteAllBytes(path, bytes);
    }
}
