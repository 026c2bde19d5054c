using System.Collections.Immutable;

namespace Parley.Cli.Output;

/// <summary>Writes rows in the format asked for.</summary>
public static class RowWriter
{
    /// <returns>How many rows were written.</returns>
    public static int Write(RowSet rows, OutputFormat format, Terminal terminal)
    {
        var count = 0;
        var counted = rows with { Rows = rows.Rows.Select(Count) };
        switch (format)
        {
            case OutputFormat.Json:
                JsonRows.WriteArray(counted, terminal.Out);
                break;
            case OutputFormat.Jsonl:
                JsonRows.WriteLines(counted, terminal.Out);
                break;
            case OutputFormat.Csv:
                CsvRows.Write(counted, terminal.Out);
                break;
            case OutputFormat.Markdown:
                MarkdownRows.Write(counted, terminal.Out);
                break;
            default:
                terminal.Out.Write(TableRows.Render(counted, terminal.IsOutputTerminal ? terminal.Width : null, terminal.HasColour));
                break;
        }

        return count;

        ImmutableArray<Cell> Count(ImmutableArray<Cell> row)
        {
            count++;
            return row;
        }
    }
}
