namespace Parley.Reading;

/// <summary>What a file says about an article beside its text. Null where it says nothing.</summary>
public sealed record ArticleMetadata
{
    public static ArticleMetadata None { get; } = new();

    public string? Title { get; init; }

    public string? Byline { get; init; }

    /// <summary>Who published it: a newspaper, an agency, a ministry's site.</summary>
    public string? Outlet { get; init; }

    public PublicationDate? Published { get; init; }

    /// <summary>BCP 47 primary subtag as the page states it ("en"), lower case.</summary>
    public string? Language { get; init; }

    /// <summary>The page's own address, where the file names one.</summary>
    public string? Url { get; init; }

    /// <summary>This metadata, with <paramref name="fallback"/> where this says nothing.</summary>
    public ArticleMetadata Or(ArticleMetadata fallback) => new()
    {
        Title = Title ?? fallback.Title,
        Byline = Byline ?? fallback.Byline,
        Outlet = Outlet ?? fallback.Outlet,
        Published = Published ?? fallback.Published,
        Language = Language ?? fallback.Language,
        Url = Url ?? fallback.Url,
    };
}
