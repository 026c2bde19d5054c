using AngleSharp.Html.Dom;

namespace Parley.Reading.Html;

/// <summary>The fields in which a page says something about itself: meta elements and JSON-LD.</summary>
internal sealed class PageFields
{
    private static readonly ILookup<string, string> Names = EmbeddedLines
        .Read("Html.page-fields.tsv")
        .Select(line => line.Split('\t'))
        .ToLookup(fields => fields[0], fields => fields[1], StringComparer.Ordinal);

    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    public PageFields(IHtmlDocument page)
    {
        foreach (var meta in page.QuerySelectorAll("meta"))
        {
            var content = meta.GetAttribute("content")?.Trim();
            if (string.IsNullOrEmpty(content))
                continue;
            foreach (var attribute in (string[])["property", "name", "itemprop", "http-equiv"])
            {
                foreach (var name in (meta.GetAttribute(attribute) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    _values.TryAdd(name, content);
            }
        }

        foreach (var (name, value) in LinkedData.Read(page))
            _values.TryAdd("ld:" + name, value);
    }

    /// <summary>What the page says of a field ("title", "published"), surest first.</summary>
    public IEnumerable<string> Of(string field) => Names[field].Select(name => _values.GetValueOrDefault(name)).OfType<string>();
}
