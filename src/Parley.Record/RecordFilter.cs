using Parley.Coding;

namespace Parley.Record;

/// <summary>Which documents, and what of them, a query is about. What is null does not narrow. Immutable.</summary>
public sealed record RecordFilter
{
    public static RecordFilter All { get; } = new();

    /// <summary>An actor's id, or one of its names without regard to ASCII case. For statements: the speaker; else: who is mentioned.</summary>
    public string? Actor { get; init; }

    /// <summary>Name of an outlet, without regard to ASCII case. A document also noted under another outlet's address counts for both.</summary>
    public string? Outlet { get; init; }

    /// <summary>A document's id, or its beginning.</summary>
    public string? Document { get; init; }

    /// <summary>First day of publication; documents without a day are left out.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of publication; documents without a day are left out.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Who stands behind a statement. For documents and actors: those that have such a statement.</summary>
    public AttributionKind? Source { get; init; }

    /// <summary>Leaves out the copies of a story and keeps the first.</summary>
    public bool FirstOfStoryOnly { get; init; }

    /// <summary>Conditions on <c>document d</c> for everything but actor and source.</summary>
    internal const string OnDocument = """
        (@document IS NULL OR substr(d.key, 1, length(@document)) = @document)
        AND (@outlet IS NULL OR d.outlet IN (SELECT id FROM outlet WHERE name = @outlet)
             OR EXISTS (SELECT 1 FROM further_address fa JOIN outlet fo ON fo.id = fa.outlet WHERE fa.document = d.id AND fo.name = @outlet))
        AND (@from IS NULL OR d.published >= @from) AND (@to IS NULL OR d.published <= @to)
        AND (@first = 0 OR d.story = d.id)
        """;

    /// <summary>The rows of table actor that <see cref="Actor"/> means: the actor, and its parts without a name of their own ("Kenyan troops" for Kenya).</summary>
    internal const string ActorRows = """
        (WITH named AS (SELECT id, key FROM actor WHERE key = @actor OR id IN (SELECT actor FROM actor_name WHERE name = @actor COLLATE NOCASE)
              OR key IN (SELECT value FROM json_each(@same)))
         SELECT id FROM named UNION SELECT p.id FROM actor p JOIN named n ON substr(p.key, 1, length(n.key) + 6) = 'part:' || n.key || '/')
        """;

    /// <summary>Conditions on <c>document d</c>: it mentions the actor, and has a statement of the kind of source.</summary>
    internal const string OnContent = $"""
        (@actor IS NULL OR EXISTS (SELECT 1 FROM mention fm WHERE fm.document = d.id AND fm.actor IN {ActorRows}))
        AND (@source IS NULL OR EXISTS (SELECT 1 FROM fact ff JOIN term fk ON fk.id = ff.kind JOIN term ft ON ft.id = ff.attribution
             WHERE ff.id BETWEEN d.first_fact AND d.first_fact + d.fact_count - 1 AND fk.list = 'fact kind' AND fk.name = 'statement' AND ft.name = @source))
        """;

    internal PreparedSql Bind(PreparedSql query) => query
        .Set("@document", Document?.ToLowerInvariant())
        .Set("@outlet", Outlet)
        .Set("@from", From.Stored())
        .Set("@to", To.Stored())
        .Set("@first", FirstOfStoryOnly ? 1 : 0)
        .Set("@actor", Actor)
        .Set("@same", Actor is null ? "[]" : SamePersons.NamedIn(query.Record, Actor))
        .Set("@source", Source is { } kind ? EnumWords<AttributionKind>.Of(kind) : null);
}
