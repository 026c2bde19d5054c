namespace Parley.Cli.Output;

/// <summary>Rows as a Markdown pipe table.</summary>
public static class MarkdownRows
{
    public static void Write(RowSet rows, TextWriter output)
    {
        WriteLine(output, rows.Columns.Select(column => column.Replace('_', ' ')));
        WriteLine(output, rows.Columns.Select(_ => "---"));
        foreach (var row in rows.Rows)
            WriteLine(output, row.Select(cell => MarkdownText.Escape(cell.Text ?? "")));
    }

    private static void WriteLine(TextWriter output, IEnumerable<string> cells)
    {
        output.Write("| ");
        output.Write(string.Join(" | ", cells));
        output.Write(" |\n");
    }
}
