using System.Text.Json;
using Parley.Language;

namespace Parley.Cli.Output;

/// <summary>Writes a parsed document as one JSON object on a line. Offsets are UTF-16 code units into <c>text</c>, half-open; heads are token numbers, -1 for a root; entities name their mentions, and their members among the entities, by position.</summary>
internal static class ParsedJson
{
    public static void Write(ParsedDocument document, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("id", document.Document.Id.ToString());
            json.WriteString("text", document.Document.Text);
            json.WriteStartArray("sentences");
            foreach (var sentence in document.Sentences)
                WriteRange(json, "first", sentence.FirstToken, sentence.EndToken, null);
            json.WriteEndArray();
            json.WriteStartArray("tokens");
            foreach (var token in document.Tokens)
                WriteToken(json, token);
            json.WriteEndArray();
            WriteEntities(json, "names", document.Names);
            WriteEntities(json, "references", document.References);
            WriteChains(json, document);
            json.WriteEndObject();
        }

        output.Write(System.Text.Encoding.UTF8.GetString(buffer.ToArray()));
        output.Write('\n');
    }

    private static void WriteToken(Utf8JsonWriter json, Token token)
    {
        json.WriteStartObject();
        json.WriteNumber("start", token.Span.Start);
        json.WriteNumber("end", token.Span.End);
        json.WriteString("form", token.Form);
        json.WriteString("lemma", token.Lemma);
        json.WriteString("upos", token.Upos.ToString());
        json.WriteString("xpos", token.Xpos);
        json.WriteString("feats", token.Feats);
        json.WriteNumber("head", token.Head);
        json.WriteString("deprel", token.Deprel);
        json.WriteEndObject();
    }

    private static void WriteChains(Utf8JsonWriter json, ParsedDocument document)
    {
        json.WriteStartArray("mentions");
        foreach (var mention in document.Mentions)
        {
            json.WriteStartObject();
            json.WriteString("kind", mention.Kind.ToString());
            if (mention.Type is { } type)
                json.WriteString("type", type.ToString());
            json.WriteNumber("first", mention.FirstToken);
            json.WriteNumber("end", mention.EndToken);
            json.WriteNumber("head", mention.HeadToken);
            json.WriteBoolean("plural", mention.IsPlural);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("entities");
        foreach (var entity in document.Entities)
        {
            json.WriteStartObject();
            WriteNumbers(json, "mentions", entity.Mentions);
            WriteNumbers(json, "members", entity.Members);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNumbers(Utf8JsonWriter json, string name, IEnumerable<int> numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers)
            json.WriteNumberValue(number);
        json.WriteEndArray();
    }

    private static void WriteEntities(Utf8JsonWriter json, string name, IEnumerable<NamedEntity> entities)
    {
        json.WriteStartArray(name);
        foreach (var entity in entities)
            WriteRange(json, "first", entity.FirstToken, entity.EndToken, entity.Type.ToString());
        json.WriteEndArray();
    }

    private static void WriteRange(Utf8JsonWriter json, string first, int start, int end, string? type)
    {
        json.WriteStartObject();
        if (type is not null)
            json.WriteString("type", type);
        json.WriteNumber(first, start);
        json.WriteNumber("end", end);
        json.WriteEndObject();
    }
}
