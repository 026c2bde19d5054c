namespace Parley.Reading.Cleaning;

/// <summary>A line of several parts set apart by bars or dots, each of them about the article: "Daily Courier | 4 May 2023 | By Jane Doe", "4 May 2023, Daily Courier".</summary>
internal sealed record CompositeLine(DropReason Reason, string? Byline, PublicationDate? Published, string? Outlet)
{
    private const int LongestLine = 200;
    private static readonly char[] Bars = ['|', '•', '·', '–', '—'];

    /// <summary>The line's reading, or null when a part is anything else.</summary>
    public static CompositeLine? Read(string text)
    {
        if (text.Length > LongestLine)
            return null;
        if (OutletRule.BehindComma(text) is { } signed && PublicationLine.Read(signed.Before)?.Date is { } day)
            return new CompositeLine(DropReason.PublicationLine, null, day, signed.Outlet);
        if (OutletFirst(text) is { } opened)
            return opened;
        var barred = text.Replace(" / ", " | ", StringComparison.Ordinal);
        if (barred.IndexOfAny(Bars) < 0)
            return null;
        var parts = barred.Split(Bars, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        string? byline = null, outlet = null;
        PublicationLine? published = null;
        foreach (var part in parts)
        {
            if (PublicationLine.Read(part) is { } line)
                published = published?.Date is null ? line : published;
            else if (BylineRule.ReadHead(part) is { } names)
                byline ??= names;
            else if (OutletRule.LooksLikeOutlet(part))
                outlet ??= part;
            else if (!OutletRule.IsSection(part) && PhraseRules.Match(part) is null)
                return null;
        }

        if (published is null && byline is null)
            return null;
        return new CompositeLine(byline is not null ? DropReason.Byline : DropReason.PublicationLine, byline, published?.Date, outlet);
    }

    // "The Atlas Review, 24 April 2025".
    private static CompositeLine? OutletFirst(string text)
    {
        var comma = text.IndexOf(',');
        return comma > 0 && OutletRule.IsOutlet(text[..comma]) && PublicationLine.Read(text[(comma + 1)..].Trim())?.Date is { } day
            ? new CompositeLine(DropReason.PublicationLine, null, day, text[..comma])
            : null;
    }
}
