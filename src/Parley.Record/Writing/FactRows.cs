using System.Collections.Immutable;
using Parley.Coding;
using Parley.Language;
using Parley.Reading;

namespace Parley.Record.Writing;

/// <summary>Writes facts, their support, and the actors they name.</summary>
internal sealed class FactRows(RecordFile record, TermList terms) : IDisposable
{
    private readonly PreparedSql _fact = record.Prepare("""
        INSERT INTO fact (document, key, kind, coder, attribution, modality, source, hedge, claim,
            start, length, raw_shift, raw_growth, sentence_before, sentence_after, support, raw_support)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)
        """);

    private readonly PreparedSql _actor = record.Prepare("INSERT INTO fact_actor (fact, role, number, actor) VALUES (?1, ?2, ?3, ?4)");
    private readonly OnceRows<CoderStamp> _coders = new(
        record.Prepare("SELECT id, name, version, rule FROM coder WHERE id > ?1 ORDER BY id"),
        row => new CoderStamp(row.GetString(1), row.GetString(2), row.GetString(3)),
        record.Prepare("INSERT INTO coder (name, version, rule) VALUES (?1, ?2, ?3)"),
        coder => [coder.Name, coder.Version, coder.Rule]);

    private readonly OnceRows<string> _claims = new(
        record.Prepare("SELECT id, json FROM claim WHERE id > ?1 ORDER BY id"), row => row.GetString(1), record.Prepare("INSERT INTO claim (json) VALUES (?1)"), json => [json]);

    internal void Write(long document, ImmutableArray<Sentence> sentences, ImmutableArray<Fact> facts, Dictionary<string, long> actors)
    {
        foreach (var fact in facts)
        {
            var told = ToldAt(sentences, fact);
            var span = Cover(told.Select(item => item.Evidence.Span));
            var raw = Cover(told.Select(item => item.Evidence.Raw));
            var sentence = Sentences(sentences, span);
            var row = _fact.Insert(
                document,
                Convert.FromHexString(fact.Id),
                terms.Row("fact kind", ClaimJson.KindOf(fact.UntypedClaim)),
                _coders.Row(fact.Coder),
                terms.Row("attribution", fact.Attribution.Kind),
                terms.Row("modality", fact.Modality),
                Source(fact),
                fact.Hedge,
                _claims.Row(ClaimJson.Of(fact)),
                span.Start,
                span.Length,
                raw.Start - span.Start,
                raw.Length - span.Length,
                span.Start - sentence.Start,
                sentence.End - span.End,
                Packed(fact.Support),
                RawSpans(fact.Support, raw.Start - span.Start));
            WriteActors(row, fact, actors);
        }
    }

    internal void Forget()
    {
        _coders.Forget();
        _claims.Forget();
    }

    public void Dispose()
    {
        _fact.Dispose();
        _actor.Dispose();
        _coders.Dispose();
        _claims.Dispose();
    }

    // Talks are told all over a report; they stand where they are told most fully.
    private static IEnumerable<Support> ToldAt(ImmutableArray<Sentence> sentences, Fact fact)
    {
        if (fact.UntypedClaim is not Talks || sentences.FirstOrDefault(sentence => sentence.Span.Contains(fact.Support[0].Evidence.Span)) is not { } main)
            return fact.Support;
        return fact.Support.Where(item => main.Span.Contains(item.Evidence.Span));
    }

    private static TextSpan Cover(IEnumerable<TextSpan> spans) => spans.Aggregate((all, span) => all.Cover(span));

    /// <summary>The stretch of whole sentences that holds a span; where an end of it lies in none, that end.</summary>
    private static TextSpan Sentences(ImmutableArray<Sentence> sentences, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        foreach (var sentence in sentences)
        {
            if (sentence.Span.Contains(span.Start))
                start = sentence.Span.Start;
            if (sentence.Span.Start < span.End && sentence.Span.End >= span.End)
                end = sentence.Span.End;
        }

        return new TextSpan(start, end);
    }

    private static string? Source(Fact fact) =>
        fact.Attribution.Description is { } source && source == ClaimJson.Quoted(fact, SupportRole.Speaker) ? "" : fact.Attribution.Description;

    private string Packed(ImmutableArray<Support> support)
    {
        var packed = new PackedNumbers();
        foreach (var item in support)
            packed.Code(terms.Row("role", item.Role)).Span(item.Evidence.Span);
        return packed.ToString();
    }

    /// <summary>Nothing where the raw text runs beside the clean one all the way, as it does nearly always.</summary>
    private static string? RawSpans(ImmutableArray<Support> support, int shift)
    {
        var numbers = support.Select(item => item.Evidence)
            .SelectMany(item => new[] { item.Raw.Start - item.Span.Start - shift, item.Raw.Length - item.Span.Length }).ToArray();
        return numbers.All(number => number == 0) ? null : $"[{string.Join(',', numbers)}]";
    }

    private void WriteActors(long row, Fact fact, Dictionary<string, long> actors)
    {
        foreach (var (role, ids) in ActorsOf(fact.UntypedClaim))
            WriteActors(row, role, ids, actors);
        WriteActors(row, "source", fact.Attribution.ActorIds, actors);
    }

    private static IEnumerable<(string Role, ImmutableArray<string> Ids)> ActorsOf(IClaim claim) => claim switch
    {
        Statement statement => [("speaker", statement.Speakers), ("addressee", statement.Addressees)],
        Event told => [("actor", told.Actors), ("recipient", told.Recipients)],
        Talks talks => talks.Participants.GroupBy(item => item.Role)
            .Select(role => (EnumWords<TalksRole>.Of(role.Key), role.Select(item => item.Actor).ToImmutableArray())),
        Relation relation => [("actor", [relation.Subject]), ("recipient", [relation.Target])],
        ActorState state => [("actor", [state.Actor]), ("recipient", state.Other is { } other ? [other] : [])],
        Condition condition => [("holder", condition.Holders), ("if", condition.If.Actors), ("then", condition.Then.Actors)],
        Position position => [("holder", position.Holders), ("content", position.Content.Actors), ("addressee", position.Addressees)],
        Topic topic => [("holder", topic.Tellers), ("content", topic.Content.Actors)],
        _ => [],
    };

    private void WriteActors(long row, string role, ImmutableArray<string> ids, Dictionary<string, long> actors)
    {
        for (var i = 0; i < ids.Length; i++)
            _actor.Run(row, terms.Row("role", role), i, actors[ids[i]]);
    }
}
