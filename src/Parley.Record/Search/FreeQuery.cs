using System.Collections.Immutable;
using System.Globalization;

namespace Parley.Record.Search;

/// <summary>Queries written in SQL over the views of the record (<c>docs/record.md</c>).</summary>
public static class FreeQuery
{
    /// <param name="sql">One query that gives rows.</param>
    /// <returns>The values of each row as text, null for nothing.</returns>
    /// <exception cref="RecordException">The query is not understood, or names what the record does not have.</exception>
    public static ImmutableArray<ImmutableArray<string?>> Select(this RecordFile record, string sql)
    {
        using var query = record.Prepare(sql);
        return query.Rows(row => Enumerable.Range(0, row.FieldCount)
            .Select(column => row.IsDBNull(column) ? null : Convert.ToString(row.GetValue(column), CultureInfo.InvariantCulture)).ToImmutableArray());
    }
}
