using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Parley.Reading;

namespace Parley.Record;

/// <summary>Reads the values rows are made of.</summary>
internal static class RowReading
{
    internal static string? Text(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    /// <summary>The items of a list joined by "; "; empty for nothing.</summary>
    internal static ImmutableArray<string> List(this SqliteDataReader row, int column) => row.IsDBNull(column) ? [] : [.. row.GetString(column).Split("; ")];

    internal static DateOnly? Day(this SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : DateOnly.ParseExact(row.GetString(column), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A span from a start column and the end column after it.</summary>
    internal static TextSpan Span(this SqliteDataReader row, int column) => new(row.GetInt32(column), row.GetInt32(column + 1));

    internal static string? Stored(this DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
