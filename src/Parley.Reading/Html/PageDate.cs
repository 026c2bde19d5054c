using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Parley.Reading.Html;

/// <summary>The day a page says it was published; null where it says nothing, or several things.</summary>
internal static class PageDate
{
    private static readonly string[] PublishedNames = [.. EmbeddedLines.Read("Html.published-names.tsv")];

    public static PublicationDate? Find(IHtmlDocument page, PageFields fields)
    {
        foreach (var written in fields.Of("published"))
        {
            if (DayText.Parse(written) is { } day)
                return new PublicationDate(day, written, PublicationDateBasis.Metadata);
        }

        var stated = page.QuerySelectorAll("time, [itemprop~='datePublished']").Select(Read).Where(date => date.Day is not null).ToList();
        return Only(stated.Where(date => date.IsPublication)) ?? Only(stated);
    }

    /// <summary>A page with several days lists other articles, or its own changes: then none is taken.</summary>
    private static PublicationDate? Only(IEnumerable<(DateOnly? Day, string Written, bool IsPublication)> stated)
    {
        var days = stated.DistinctBy(date => date.Day).Take(2).ToArray();
        return days.Length == 1 ? new PublicationDate(days[0].Day!.Value, days[0].Written, PublicationDateBasis.PublicationLine) : null;
    }

    private static (DateOnly? Day, string Written, bool IsPublication) Read(IElement element)
    {
        var names = string.Concat(element.ClassName, " ", element.GetAttribute("itemprop"), " ", element.ParentElement?.ClassName);
        var isPublication = element.HasAttribute("pubdate") || PublishedNames.Any(name => names.Contains(name, StringComparison.OrdinalIgnoreCase));
        foreach (var written in (string?[])[element.GetAttribute("datetime"), element.GetAttribute("content"), element.TextContent])
        {
            if (!string.IsNullOrWhiteSpace(written) && DayText.Parse(written) is { } day)
                return (day, PageMetadata.Tidy(written), isPublication);
        }

        return (null, "", isPublication);
    }
}
