using System.Globalization;
using System.Xml.Linq;

namespace Parley.Reading.Feeds;

/// <summary>Rewrites the dates of a feed that the feed library would stumble over: one odd date must not lose a feed.</summary>
internal static class FeedDates
{
    private static readonly string[] DateElements = ["pubDate", "lastBuildDate", "published", "updated"];

    public static XDocument Mend(XDocument feed)
    {
        foreach (var element in feed.Descendants().Where(element => DateElements.Contains(element.Name.LocalName)).ToList())
        {
            if (IsStandard(element.Value))
                continue;
            if (FieldDate.Day(element.Value) is { } day)
                element.Value = Standard(day, element.Name.LocalName);
            else
                element.Remove();
        }

        return feed;
    }

    private static bool IsStandard(string written) =>
        DateTimeOffset.TryParse(written, CultureInfo.InvariantCulture, out var moment) && FieldDate.Day(written) == DateOnly.FromDateTime(moment.DateTime);

    // RSS writes RFC 822 dates, Atom RFC 3339 ones.
    private static string Standard(DateOnly day, string element) =>
        day.ToDateTime(TimeOnly.MinValue).ToString(element is "pubDate" or "lastBuildDate" ? "ddd, dd MMM yyyy HH:mm:ss 'GMT'" : "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
