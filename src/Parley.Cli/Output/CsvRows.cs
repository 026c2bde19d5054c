using CsvHelper;

namespace Parley.Cli.Output;

/// <summary>Rows as CSV. A text that a spreadsheet would take for a formula gets an apostrophe in front: the words come from the web.</summary>
public static class CsvRows
{
    private const string FormulaStarts = "=+-@\t\r";

    private static readonly CsvWriterOptions Options = new() { NewLine = "\n" };

    public static void Write(RowSet rows, TextWriter output)
    {
        using var csv = CsvWriter.Create(output, Options, leaveOpen: true);
        foreach (var column in rows.Columns)
            csv.WriteField(column);
        csv.EndRecord();
        foreach (var row in rows.Rows)
        {
            foreach (var cell in row)
                csv.WriteField(Harmless(cell));
            csv.EndRecord();
        }
    }

    private static string Harmless(Cell cell) => cell.Text switch
    {
        null => "",
        { Length: > 0 } text when !cell.IsBare && FormulaStarts.Contains(text[0], StringComparison.Ordinal) => "'" + text,
        var text => text,
    };
}
