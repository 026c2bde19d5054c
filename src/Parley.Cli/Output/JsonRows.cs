using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Parley.Cli.Output;

/// <summary>Rows as JSON: an array of objects, or one object a line. Letters beyond ASCII stand as they are.</summary>
public static class JsonRows
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static void WriteArray(RowSet rows, TextWriter output)
    {
        var separator = "[\n  ";
        foreach (var line in Lines(rows))
        {
            output.Write(separator);
            output.Write(line);
            separator = ",\n  ";
        }

        output.Write(separator[0] == '[' ? "[]\n" : "\n]\n");
    }

    public static void WriteLines(RowSet rows, TextWriter output)
    {
        foreach (var line in Lines(rows))
        {
            output.Write(line);
            output.Write('\n');
        }
    }

    private static IEnumerable<string> Lines(RowSet rows)
    {
        var buffer = new ArrayBufferWriter<byte>();
        foreach (var row in rows.Rows)
        {
            buffer.ResetWrittenCount();
            using (var json = new Utf8JsonWriter(buffer, Options))
                WriteObject(json, rows.Columns, row);
            yield return Encoding.UTF8.GetString(buffer.WrittenSpan);
        }
    }

    private static void WriteObject(Utf8JsonWriter json, ImmutableArray<string> columns, ImmutableArray<Cell> row)
    {
        json.WriteStartObject();
        for (var i = 0; i < columns.Length; i++)
        {
            json.WritePropertyName(columns[i]);
            WriteValue(json, row[i]);
        }

        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, Cell cell)
    {
        if (cell.IsList)
        {
            json.WriteStartArray();
            foreach (var item in cell.Items)
                json.WriteStringValue(item);
            json.WriteEndArray();
        }
        else if (cell.Text is null)
        {
            json.WriteNullValue();
        }
        else if (cell.IsBare)
        {
            json.WriteRawValue(cell.Text);
        }
        else
        {
            json.WriteStringValue(cell.Text);
        }
    }
}
