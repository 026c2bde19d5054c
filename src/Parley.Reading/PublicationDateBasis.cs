namespace Parley.Reading;

/// <summary>Where a publication date comes from, surest first.</summary>
public enum PublicationDateBasis
{
    /// <summary>The user said so (<c>--published</c>).</summary>
    Given,

    /// <summary>The file says so in a field made for it: a meta element, JSON-LD, a feed entry, a JSON property.</summary>
    Metadata,

    /// <summary>A line of the page says so ("Published 12 Nov 2024").</summary>
    PublicationLine,

    /// <summary>The dateline carries a full date.</summary>
    Dateline,
}
