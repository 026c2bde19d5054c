using System.Collections.Immutable;
using Parley.Coding;

namespace Parley.Record.Writing;

/// <summary>Writes actors and their names, each once.</summary>
internal sealed class ActorRows(RecordFile record, TermList terms) : IDisposable
{
    private readonly PreparedSql _find = record.Prepare("SELECT id FROM actor WHERE key = ?1");
    private readonly PreparedSql _insert = record.Prepare("INSERT INTO actor (key, name, kind, country, sector) VALUES (?1, ?2, ?3, ?4, ?5)");
    private readonly PreparedSql _name = record.Prepare("INSERT OR IGNORE INTO actor_name (actor, name) VALUES (?1, ?2)");
    private readonly Dictionary<string, (long Row, Actor Actor)> _known = new(StringComparer.Ordinal);

    /// <summary>Row numbers by actor id. An actor known under other names keeps its first name and gains the others.</summary>
    internal Dictionary<string, long> Write(ImmutableArray<Actor> actors)
    {
        var rows = new Dictionary<string, long>(actors.Length, StringComparer.Ordinal);
        foreach (var actor in actors)
            rows[actor.Id] = Write(actor);
        return rows;
    }

    internal void Forget() => _known.Clear();

    public void Dispose()
    {
        _find.Dispose();
        _insert.Dispose();
        _name.Dispose();
    }

    private long Write(Actor actor)
    {
        if (_known.TryGetValue(actor.Id, out var known) && IsSame(known.Actor, actor))
            return known.Row;
        var found = _find.Rows(reader => reader.GetInt64(0), actor.Id);
        var row = found.IsEmpty
            ? _insert.Insert(actor.Id, actor.Name, terms.Row("actor kind", actor.Kind), actor.Country, actor.Sector)
            : found[0];
        _name.Run(row, actor.Name);
        foreach (var alias in actor.Aliases)
            _name.Run(row, alias);
        _known[actor.Id] = (row, actor);
        return row;
    }

    private static bool IsSame(Actor left, Actor right) =>
        ReferenceEquals(left, right) || (left.Name == right.Name && left.Aliases.AsSpan().SequenceEqual(right.Aliases.AsSpan()));
}
