using Microsoft.Data.Sqlite;

namespace Parley.Record;

/// <summary>Reads what every fact's row has, from the columns that every view of facts has.</summary>
internal static class FactRowReading
{
    /// <summary>The columns of a view <c>v</c>, in the order in which <see cref="At"/> reads them.</summary>
    public const string Columns = """v.rule, v.title, v.outlet, v.published, v.sentence, v.start, v."end", v.raw_start, v.raw_end, v.story""";

    /// <summary>The row, completed from <see cref="Columns"/>.</summary>
    /// <param name="column">Of the first of them, from 0.</param>
    public static T At<T>(this T fact, SqliteDataReader row, int column)
        where T : FactRow =>
        (T)(fact with
        {
            Rule = row.GetString(column),
            Title = row.Text(column + 1),
            Outlet = row.Text(column + 2),
            Published = row.Day(column + 3),
            Sentence = row.GetString(column + 4),
            Span = row.Span(column + 5),
            Raw = row.Span(column + 7),
            Story = row.GetString(column + 9),
        });
}
