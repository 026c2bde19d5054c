using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Parley.Coding;

namespace Parley.Record.Writing;

/// <summary>
/// A claim as compact JSON. A value that only repeats the words of its support (several joined by " … ") is left out:
/// the views read it off the text. A null that is not so is written as null.
/// </summary>
internal static class ClaimJson
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Name of a claim's kind in the record.</summary>
    /// <exception cref="NotSupportedException">The record has no kind for this claim.</exception>
    internal static string KindOf(IClaim claim) => claim switch
    {
        Statement => "statement",
        DatedPhrase => "date",
        Event => "event",
        Talks => "talks",
        Relation => "relation",
        Condition => "condition",
        Position => "position",
        Topic => "topic",
        ActorState => "state",
        _ => throw new NotSupportedException($"The record does not know claims of type {claim.GetType().Name}."),
    };

    internal static string Of(Fact fact)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Compact))
        {
            json.WriteStartObject();
            if (fact.UntypedClaim is Statement statement)
                WriteStatement(json, statement, fact);
            else if (fact.UntypedClaim is Condition or Position or Topic)
                WriteStand(json, fact.UntypedClaim);
            else
                WriteHappening(json, fact);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void WriteStatement(Utf8JsonWriter json, Statement statement, Fact fact)
    {
        Write(json, "kind", EnumWords<StatementKind>.Of(statement.Kind));
        WriteUnlessQuoted(json, "speaker", statement.SpeakerText, fact, SupportRole.Speaker);
        WriteUnlessQuoted(json, "cue", statement.Cue, fact, SupportRole.Cue);
        WriteUnlessQuoted(json, "content", statement.Content, fact, SupportRole.Content);
        WriteCue(json, statement);
        WriteUnlessQuoted(json, "addressee", statement.AddresseeText, fact, SupportRole.Addressee);
        WriteUnlessQuoted(json, "occasion", statement.Occasion, fact, SupportRole.Occasion);
    }

    private static void WriteHappening(Utf8JsonWriter json, Fact fact)
    {
        switch (fact.UntypedClaim)
        {
            case DatedPhrase date:
                Write(json, "edtf", date.Edtf);
                WriteUnlessQuoted(json, "phrase", date.Phrase, fact, SupportRole.Date);
                break;
            case Event told:
                Write(json, "type", EnumWords<EventType>.Of(told.Type));
                WriteKnown(json, ("mode", told.Mode), ("cameo", told.Cameo), ("date", told.Date), ("place", told.Place), ("contexts", told.Contexts.IsEmpty ? null : string.Join("; ", told.Contexts)));
                break;
            case Talks talks:
                Write(json, "kind", talks.Kind);
                if (talks.Round is { } round)
                    json.WriteNumber("round", round);
                WriteKnown(json, ("process", talks.Process), ("level", talks.Level), ("date", talks.Date), ("place", talks.Place));
                WritePairs(json, "for", [.. talks.Participants.Where(item => item.For is not null).Select(item => (item.Actor, item.For!)).Distinct()]);
                WritePairs(json, "said", [.. talks.Assessments.Select(item => (item.By, item.Words))]);
                break;
            case ActorState state:
                Write(json, "type", EnumWords<ActorStateType>.Of(state.Type));
                WriteKnown(json, ("date", state.Date));
                break;
            case Relation relation:
                Write(json, "type", EnumWords<RelationType>.Of(relation.Type));
                json.WriteNumber("sign", relation.Sign);
                if (relation.HasEnded)
                    json.WriteBoolean("ended", true);
                WriteKnown(json, ("role", relation.Role), ("portfolio", relation.Portfolio), ("from", relation.From), ("to", relation.To));
                break;
        }
    }

    private static void WriteStand(Utf8JsonWriter json, IClaim claim)
    {
        switch (claim)
        {
            case Condition condition:
                Write(json, "form", EnumWords<ConditionForm>.Of(condition.Form));
                Write(json, "force", EnumWords<ConditionForce>.Of(condition.Force));
                WriteSide(json, "if", condition.If);
                WriteSide(json, "then", condition.Then);
                break;
            case Position position:
                Write(json, "stance", EnumWords<PositionStance>.Of(position.Stance));
                Write(json, "type", EnumWords<PositionType>.Of(position.Type));
                WriteKnown(json, ("act", position.Content.Act), ("about", position.Content.About), ("strength", position.Strength));
                break;
            case Topic topic:
                WriteKnown(json, ("act", topic.Content.Act), ("about", topic.Content.About));
                break;
        }
    }

    /// <summary>Only what differs from a plain "said": most cues are of the first type, and many stand in the text as in the dictionary.</summary>
    private static void WriteCue(Utf8JsonWriter json, Statement statement)
    {
        if (statement.CueType != CueType.Assertion)
            Write(json, "cue_type", EnumWords<CueType>.Of(statement.CueType));
        if (statement.IsNegated)
            json.WriteBoolean("negated", true);
        if (statement.CueLemma != statement.Cue)
            Write(json, "cue_lemma", statement.CueLemma);
        WriteKnown(json, ("date", statement.Date));
    }

    private static void WritePairs(Utf8JsonWriter json, string name, ImmutableArray<(string, string)> pairs)
    {
        if (pairs.IsEmpty)
            return;
        json.WriteStartArray(name);
        foreach (var (first, second) in pairs)
        {
            json.WriteStartArray();
            json.WriteStringValue(first);
            json.WriteStringValue(second);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteSide(Utf8JsonWriter json, string name, Proposition side)
    {
        json.WriteStartObject(name);
        WriteKnown(json, ("act", side.Act), ("about", side.About), ("strength", side.Strength));
        if (side.IsNegated)
            json.WriteNumber("not", 1);
        json.WriteEndObject();
    }

    /// <summary>The words of the support with a role as the views join them; null where there is none.</summary>
    internal static string? Quoted(Fact fact, SupportRole role)
    {
        var quotes = fact.Support.Where(item => item.Role == role).Select(item => item.Evidence.Quote).ToArray();
        return quotes.Length == 0 ? null : string.Join(" … ", quotes);
    }

    private static void WriteUnlessQuoted(Utf8JsonWriter json, string name, string? value, Fact fact, SupportRole role)
    {
        if (value != Quoted(fact, role))
            Write(json, name, value);
    }

    private static void WriteKnown(Utf8JsonWriter json, params ReadOnlySpan<(string Name, string? Value)> values)
    {
        foreach (var (name, value) in values)
        {
            if (value is not null)
                Write(json, name, value);
        }
    }

    private static void Write(Utf8JsonWriter json, string name, string? value)
    {
        if (value is null)
            json.WriteNull(name);
        else
            json.WriteString(name, Encoding.UTF8.GetBytes(value));
    }
}
