using System.Collections.Immutable;

namespace Parley.Reading.Html;

/// <summary>A plain notion of a page's article, for pages the article finder makes nothing of: what stands beside no navigation.</summary>
internal static class ProseRegion
{
    /// <returns>For each piece, whether it is the article's: those in an article or main element, or else all outside menus and page furniture.</returns>
    public static bool[] Find(ImmutableArray<PagePiece> pieces)
    {
        var inMain = pieces.Any(piece => piece.Place.Area == PageArea.Main);
        return [.. pieces.Select(piece => piece.Place.Reason is null && (inMain ? piece.Place.Area == PageArea.Main : piece.Place.Area != PageArea.Beside))];
    }
}
