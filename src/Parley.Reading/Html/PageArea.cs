namespace Parley.Reading.Html;

/// <summary>What the page's own landmarks say of a place.</summary>
internal enum PageArea
{
    Unsaid,

    /// <summary>Within an article or main element.</summary>
    Main,

    /// <summary>Within navigation, a header or footer of the page, an aside.</summary>
    Beside,
}
