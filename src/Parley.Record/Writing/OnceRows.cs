using Microsoft.Data.Sqlite;

namespace Parley.Record.Writing;

/// <summary>Rows that many others point to and that stand once. They are known by heart, so that the table needs no index of its values.</summary>
/// <param name="find">Gives the rows with ids above ?1, the id first.</param>
/// <remarks>Where two programs add the same value at the same moment it stands twice, to no harm.</remarks>
internal sealed class OnceRows<T>(PreparedSql find, Func<SqliteDataReader, T> read, PreparedSql insert, Func<T, object?[]> values) : IDisposable
    where T : notnull
{
    private readonly Dictionary<T, long> _known = [];
    private bool _isRead;

    /// <summary>The row of a value, made where it is new.</summary>
    internal long Row(T value)
    {
        if (!_isRead)
        {
            foreach (var (id, known) in find.Rows(found => (found.GetInt64(0), read(found)), 0L))
                _known.TryAdd(known, id);
            _isRead = true;
        }

        if (!_known.TryGetValue(value, out var row))
            _known[value] = row = insert.Insert(values(value));
        return row;
    }

    /// <summary>Forgets what a rolled back transaction may have undone.</summary>
    internal void Forget()
    {
        _known.Clear();
        _isRead = false;
    }

    public void Dispose()
    {
        find.Dispose();
        insert.Dispose();
    }
}
