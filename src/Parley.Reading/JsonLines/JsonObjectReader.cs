using System.Text.Json;

namespace Parley.Reading.JsonLines;

/// <summary>From a JSON object to the article in it. Field names are compared without letter case.</summary>
internal static class JsonObjectReader
{
    private static readonly string[] _text = ["text", "body", "content", "article"];
    private static readonly string[] _title = ["title", "headline"];
    private static readonly string[] _date = ["date", "published", "published_at", "date_published", "datePublished", "publish_date", "pubDate"];
    private static readonly string[] _url = ["url", "link", "address"];
    private static readonly string[] _source = ["source", "outlet", "publisher", "site", "source_name"];
    private static readonly string[] _author = ["author", "byline", "authors", "creator"];
    private static readonly string[] _language = ["language", "lang", "inLanguage"];

    public static JsonItem Read(JsonElement element, int line, int repaired)
    {
        if (element.ValueKind != JsonValueKind.Object)
            return new JsonItem(JsonFault.NoArticle, $"a JSON {Kind(element)} where an object should stand", line);
        var text = Field(element, _text);
        if (text is null)
            return new JsonItem(JsonFault.NoArticle, "a JSON object without a text", line);
        return new JsonItem(new JsonArticle(
            text,
            Field(element, _title),
            Field(element, _date),
            Field(element, _url),
            Field(element, _source),
            Field(element, _author),
            Field(element, _language),
            line,
            repaired));
    }

    private static string? Field(JsonElement element, string[] names)
    {
        foreach (var name in names)
        {
            foreach (var property in element.EnumerateObject())
            {
                if (string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase) && Words(property.Value) is { } value)
                    return value;
            }
        }

        return null;
    }

    // A source may be an object with a name, authors a list of strings or of such objects.
    private static string? Words(JsonElement value)
    {
        var words = value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(Words).Where(part => part is not null)),
            JsonValueKind.Object when value.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String => name.GetString(),
            _ => null,
        };
        return string.IsNullOrWhiteSpace(words) ? null : words;
    }

    private static string Kind(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => "number",
        JsonValueKind.True or JsonValueKind.False => "truth value",
        _ => "null",
    };
}
