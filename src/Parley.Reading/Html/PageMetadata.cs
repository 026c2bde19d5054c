using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;

namespace Parley.Reading.Html;

/// <summary>What a page says about itself: title, author, outlet, day, language, address.</summary>
internal static partial class PageMetadata
{
    private const int LongestByline = 200;

    /// <param name="page">Before the article finder has changed it.</param>
    public static ArticleMetadata Read(IHtmlDocument page, string address)
    {
        var fields = new PageFields(page);
        return new ArticleMetadata
        {
            Title = fields.Of("title").Select(Tidy).FirstOrDefault(title => title.Length > 0),
            Byline = fields.Of("byline").Select(AuthorOf).FirstOrDefault(author => author is not null),
            Outlet = fields.Of("outlet").Select(Tidy).FirstOrDefault(outlet => outlet.Length is > 0 and < 100 && !IsAddress(outlet)),
            Published = PageDate.Find(page, fields),
            Language = LanguageOf(page, fields),
            Url = AddressOf(page, fields, address),
        };
    }

    /// <summary>A name as an author's field or line gives it, without "By"; null where it is an address or no name at all.</summary>
    public static string? AuthorOf(string? written)
    {
        var author = By().Replace(Tidy(written ?? ""), "").Trim(' ', ',', '|', '•', '·', '-', '–', '—');
        return author.Length is > 1 and <= LongestByline && !IsAddress(author) && author.Any(char.IsLetter) ? author : null;
    }

    public static string Tidy(string text) => Spaces().Replace(text, " ").Trim();

    private static bool IsAddress(string text) => text.Contains("://", StringComparison.Ordinal) || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || text[0] is '@' or '/';

    private static string? LanguageOf(IHtmlDocument page, PageFields fields)
    {
        var root = page.DocumentElement;
        string?[] stated = [root.GetAttribute("lang"), root.GetAttribute("xml:lang"), page.Body?.GetAttribute("lang"), .. fields.Of("language")];
        return stated.Select(tag => tag?.Trim().Split('-', '_', ',')[0].ToLowerInvariant()).FirstOrDefault(tag => tag is { Length: 2 or 3 } && tag.All(char.IsAsciiLetter));
    }

    private static string? AddressOf(IHtmlDocument page, PageFields fields, string address)
    {
        string?[] stated = [page.QuerySelector("link[rel~='canonical']")?.GetAttribute("href"), .. fields.Of("url")];
        foreach (var url in stated)
        {
            if (string.IsNullOrWhiteSpace(url))
                continue;
            if (IsWeb(url, UriKind.Absolute, out var absolute))
                return absolute!.OriginalString;
            if (IsWeb(address, UriKind.Absolute, out var own) && Uri.TryCreate(own, url, out var joined) && joined.Scheme.StartsWith("http", StringComparison.Ordinal))
                return joined.AbsoluteUri;
        }

        return null;
    }

    private static bool IsWeb(string text, UriKind kind, out Uri? uri) =>
        Uri.TryCreate(text.Trim(), kind, out uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^\s*(written\s+)?by\b\s*:?\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex By();
}
