using System.Collections.Immutable;
using Parley.Coding;

namespace Parley.Record.Writing;

/// <summary>Writes facts, their support, and the actors they name.</summary>
internal sealed class FactRows(RecordFile record, TermList terms) : IDisposable
{
    private readonly PreparedSql _fact = record.Prepare("""
        INSERT OR IGNORE INTO fact (document, key, kind, coder, attribution, modality, source, hedge, claim)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
        """);

    private readonly PreparedSql _support = record.Prepare(
        "INSERT INTO support (fact, number, role, start, length, raw_start, raw_length) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");

    private readonly PreparedSql _actor = record.Prepare("INSERT INTO fact_actor (fact, role, number, actor) VALUES (?1, ?2, ?3, ?4)");
    private readonly PreparedSql _findCoder = record.Prepare("SELECT id FROM coder WHERE name = ?1 AND version = ?2 AND rule = ?3");
    private readonly PreparedSql _insertCoder = record.Prepare("INSERT INTO coder (name, version, rule) VALUES (?1, ?2, ?3)");
    private readonly Dictionary<CoderStamp, long> _coders = [];

    internal void Write(long document, ImmutableArray<Fact> facts, Dictionary<string, long> actors)
    {
        foreach (var fact in facts)
        {
            var added = _fact.Run(
                document,
                Convert.FromHexString(fact.Id),
                terms.Row("fact kind", ClaimJson.KindOf(fact.UntypedClaim)),
                CoderRow(fact.Coder),
                terms.Row("attribution", fact.Attribution.Kind),
                terms.Row("modality", fact.Modality),
                fact.Attribution.Description,
                fact.Hedge,
                ClaimJson.Of(fact));
            // A coder that finds the same fact twice has found one fact.
            if (added > 0)
                WriteDetails(record.LastRow, fact, actors);
        }
    }

    internal void Forget() => _coders.Clear();

    public void Dispose()
    {
        _fact.Dispose();
        _support.Dispose();
        _actor.Dispose();
        _findCoder.Dispose();
        _insertCoder.Dispose();
    }

    private void WriteDetails(long row, Fact fact, Dictionary<string, long> actors)
    {
        for (var i = 0; i < fact.Support.Length; i++)
        {
            var (role, evidence) = fact.Support[i];
            _support.Run(row, i, terms.Row("role", role), evidence.Span.Start, evidence.Span.Length, evidence.Raw.Start, evidence.Raw.Length);
        }

        if (fact.UntypedClaim is Statement statement)
        {
            WriteActors(row, "speaker", statement.Speakers, actors);
            WriteActors(row, "addressee", statement.Addressees, actors);
        }
        else if (fact.UntypedClaim is Event told)
        {
            WriteActors(row, "actor", told.Actors, actors);
            WriteActors(row, "recipient", told.Recipients, actors);
        }
        else if (fact.UntypedClaim is Talks talks)
        {
            foreach (var role in talks.Participants.GroupBy(item => item.Role))
                WriteActors(row, EnumWords<TalksRole>.Of(role.Key), [.. role.Select(item => item.Actor)], actors);
        }
        else if (fact.UntypedClaim is Relation relation)
        {
            WriteActors(row, "actor", [relation.Subject], actors);
            WriteActors(row, "recipient", [relation.Target], actors);
        }

        WriteActors(row, "source", fact.Attribution.ActorIds, actors);
    }

    private void WriteActors(long row, string role, ImmutableArray<string> ids, Dictionary<string, long> actors)
    {
        for (var i = 0; i < ids.Length; i++)
            _actor.Run(row, terms.Row("role", role), i, actors[ids[i]]);
    }

    private long CoderRow(CoderStamp coder)
    {
        if (_coders.TryGetValue(coder, out var row))
            return row;
        var found = _findCoder.Rows(reader => reader.GetInt64(0), coder.Name, coder.Version, coder.Rule);
        return _coders[coder] = found.IsEmpty ? _insertCoder.Insert(coder.Name, coder.Version, coder.Rule) : found[0];
    }
}
