using System.Text.Json;
using AngleSharp.Html.Dom;

namespace Parley.Reading.Html;

/// <summary>What the JSON-LD of a page says about its article (schema.org).</summary>
internal static class LinkedData
{
    private static readonly string[] Properties = ["headline", "author", "publisher", "datePublished", "inLanguage", "url"];
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <summary>Properties of the first article the page describes, with the words they hold. What is not JSON is passed over.</summary>
    public static List<(string Name, string Value)> Read(IHtmlDocument page)
    {
        var found = new List<(string, string)>();
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent, Lenient);
                if (Articles(json.RootElement).FirstOrDefault() is not { ValueKind: JsonValueKind.Object } article)
                    continue;
                foreach (var name in Properties)
                {
                    if (article.TryGetProperty(name, out var value) && Words(value) is { Length: > 0 } words)
                        found.Add((name, words));
                }
            }
            catch (JsonException)
            {
                // A page whose JSON-LD is broken still has its meta elements.
            }
        }

        return found;
    }

    private static IEnumerable<JsonElement> Articles(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Articles),
        JsonValueKind.Object when IsArticle(element) => [element],
        JsonValueKind.Object when element.TryGetProperty("@graph", out var graph) => Articles(graph),
        JsonValueKind.Object when element.TryGetProperty("mainEntity", out var main) => Articles(main),
        _ => [],
    };

    private static bool IsArticle(JsonElement element) =>
        element.TryGetProperty("@type", out var type) && Words(type) is { } name
        && (name.Contains("Article", StringComparison.Ordinal) || name.Contains("Posting", StringComparison.Ordinal) || name.Contains("Report", StringComparison.Ordinal));

    private static string? Words(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!.Trim(),
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(Words).Where(words => !string.IsNullOrEmpty(words)).Distinct(StringComparer.Ordinal)),
        JsonValueKind.Object when value.TryGetProperty("name", out var name) => Words(name),
        _ => null,
    };
}
