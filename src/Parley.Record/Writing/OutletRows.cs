namespace Parley.Record.Writing;

internal sealed class OutletRows(RecordFile record) : IDisposable
{
    private readonly PreparedSql _find = record.Prepare("SELECT id FROM outlet WHERE name = ?1");
    private readonly PreparedSql _insert = record.Prepare("INSERT INTO outlet (name) VALUES (?1)");

    /// <summary>The row of an outlet, made where it is new; null where the document names none.</summary>
    internal long? Row(string? outlet)
    {
        var name = outlet?.Trim();
        if (string.IsNullOrEmpty(name))
            return null;
        var found = _find.Rows(reader => reader.GetInt64(0), name);
        return found.IsEmpty ? _insert.Insert(name) : found[0];
    }

    public void Dispose()
    {
        _find.Dispose();
        _insert.Dispose();
    }
}
