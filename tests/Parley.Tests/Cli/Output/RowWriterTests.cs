using System.Text.Json;
using Parley.Cli;
using Parley.Cli.Output;

namespace Parley.Tests.Cli.Output;

public sealed class RowWriterTests
{
    private static readonly RowSet Rows = new(
        ["id", "first_seen", "words", "count", "names"],
        [
            [Cell.Of("a1"), Cell.Of(new DateOnly(2031, 3, 4)), Cell.Of("“We agree”, he said;\nthen left"), Cell.Of(12), Cell.Of(["Karuna", "the Front"])],
            [Cell.Of("b2"), Cell.Of((DateOnly?)null), Cell.Of("=HYPERLINK(\"x\") | *y*"), Cell.Of(3), Cell.Of(Array.Empty<string>())],
        ]);

    [Theory]
    [InlineData(OutputFormat.Table)]
    [InlineData(OutputFormat.Json)]
    [InlineData(OutputFormat.Jsonl)]
    [InlineData(OutputFormat.Csv)]
    [InlineData(OutputFormat.Markdown)]
    public void Rows_look_as_approved(OutputFormat format) => ApprovedText.Check($"rows-{format.ToString().ToLowerInvariant()}", Write(Rows, format));

    [Fact]
    public void A_table_for_a_pipe_gives_every_row_one_line_however_long()
    {
        var rows = new RowSet(["id", "words"], [[Cell.Of("a"), Cell.Of(string.Join(' ', Enumerable.Repeat("word", 400)))]]);

        Assert.Equal(3, Write(rows, OutputFormat.Table).TrimEnd('\n').Split('\n').Length);
    }

    [Fact]
    public void A_table_for_a_terminal_keeps_to_its_width()
    {
        var rows = new RowSet(["id", "words"], [[Cell.Of("a"), Cell.Of(string.Join(' ', Enumerable.Repeat("word", 40)))]]);

        var table = TableRows.Render(rows, 60, colour: false);

        Assert.All(table.Split('\n'), line => Assert.True(line.Length <= 60, line));
    }

    [Fact]
    public void Colour_is_only_there_when_asked_for()
    {
        Assert.Contains('\u001b', TableRows.Render(Rows, 80, colour: true));
        Assert.DoesNotContain('\u001b', TableRows.Render(Rows, 80, colour: false));
    }

    [Theory]
    [InlineData("\u001b[31mred")]
    [InlineData("bell\u0007")]
    [InlineData("turned \u202Earound")]
    public void Escape_sequences_in_a_report_do_not_reach_a_terminal(string words)
    {
        var table = Write(new RowSet(["words"], [[Cell.Of(words)]]), OutputFormat.Table);

        Assert.DoesNotContain(table, letter => letter is '\u001b' or '\u0007' or '\u202E');
    }

    [Theory]
    [InlineData("half \uD83D of a pair")]
    [InlineData("\uDE00 the other half")]
    public void Half_a_surrogate_pair_still_gives_json(string words)
    {
        using var json = JsonDocument.Parse(Write(new RowSet(["words"], [[Cell.Of(words)]]), OutputFormat.Json));

        Assert.Contains('\uFFFD', json.RootElement[0].GetProperty("words").GetString()!);
    }

    [Fact]
    public void No_rows_are_an_empty_list_and_never_broken_json()
    {
        RowSet none = new(["id"], []);

        Assert.Equal("[]\n", Write(none, OutputFormat.Json));
        Assert.Equal("", Write(none, OutputFormat.Jsonl));
        Assert.Equal("id\n", Write(none, OutputFormat.Csv));
        Assert.Equal("", Write(none, OutputFormat.Table));
    }

    private static string Write(RowSet rows, OutputFormat format)
    {
        using var output = new StringWriter { NewLine = "\n" };
        RowWriter.Write(rows, format, new Terminal { Out = output, Error = TextWriter.Null });
        return output.ToString();
    }
}
