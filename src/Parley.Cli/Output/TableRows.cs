using System.Collections.Immutable;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Parley.Cli.Output;

/// <summary>Rows as a table for people: a function of rows and width to text.</summary>
public static class TableRows
{
    private const int NoWrap = 1_000_000;

    /// <param name="width">Columns to wrap at, or null to give every row one line, however long: what a pipe needs.</param>
    public static string Render(RowSet rows, int? width, bool colour)
    {
        ImmutableArray<int> shown = [.. Enumerable.Range(0, rows.Columns.Length).Where(i => !rows.NotInTables.Contains(rows.Columns[i]))];
        List<ImmutableArray<Cell>> all = [.. rows.Rows];
        if (all.Count == 0)
            return "";
        var table = new Table { Border = TableBorder.Simple, ShowRowSeparators = false };
        foreach (var i in shown)
            table.AddColumn(Column(rows.Columns[i], all.Exists(row => row[i].IsBare), width is null));
        foreach (var row in all)
            table.AddRow(shown.Select(i => (IRenderable)new Text(Plain.Line(row[i].Text ?? ""))));
        return Draw(table, width ?? NoWrap, colour);
    }

    private static TableColumn Column(string name, bool isNumber, bool noWrap)
    {
        var column = new TableColumn(new Text(name.Replace('_', ' '), new Style(decoration: Decoration.Bold))) { NoWrap = noWrap };
        return isNumber ? column.RightAligned() : column;
    }

    private static string Draw(Table table, int width, bool colour)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        console.Write(table);
        var lines = text.ToString().Split('\n').Select(line => line.TrimEnd()).ToList();
        while (lines.Count > 0 && lines[0].Length == 0)
            lines.RemoveAt(0);
        while (lines.Count > 0 && lines[^1].Length == 0)
            lines.RemoveAt(lines.Count - 1);
        return string.Concat(lines.Select(line => line + "\n"));
    }
}
