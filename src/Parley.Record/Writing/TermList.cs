namespace Parley.Record.Writing;

/// <summary>Row numbers of words that stand for kinds, so that a row holds one byte instead of a word.</summary>
internal sealed class TermList(RecordFile record) : IDisposable
{
    private readonly PreparedSql _find = record.Prepare("SELECT id FROM term WHERE list = ?1 AND name = ?2");
    private readonly PreparedSql _insert = record.Prepare("INSERT INTO term (list, name) VALUES (?1, ?2)");
    private readonly Dictionary<(string List, string Name), long> _known = [];

    internal long Row<T>(string list, T value)
        where T : struct, Enum => Row(list, EnumWords<T>.Of(value));

    internal long Row(string list, string name)
    {
        if (_known.TryGetValue((list, name), out var row))
            return row;
        var found = _find.Rows(reader => reader.GetInt64(0), list, name);
        return _known[(list, name)] = found.IsEmpty ? _insert.Insert(list, name) : found[0];
    }

    /// <summary>Forgets what a rolled back transaction may have undone.</summary>
    internal void Forget() => _known.Clear();

    public void Dispose()
    {
        _find.Dispose();
        _insert.Dispose();
    }
}
