using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Parley.Reading.Html;

/// <summary>Finds page furniture that stands within the article: a sharing bar, a box that points elsewhere, the credit of a picture.</summary>
internal static class FurnitureWithin
{
    /// <summary>What is longer may be the article under an unlucky name, and stays.</summary>
    private const int LongestFurniture = 200;

    /// <summary>Of an article hardly longer than its furniture nothing is taken away.</summary>
    private const int LeastShareOfArticle = 10;

    /// <returns>For each piece the reason why it is not the article's, or null where it is.</returns>
    public static DropReason?[] Judge(ImmutableArray<PagePiece> pieces, bool[] kept)
    {
        var lengths = new Dictionary<int, int>();
        var whole = 0;
        for (var i = 0; i < pieces.Length; i++)
        {
            if (!kept[i])
                continue;
            CollectionsMarshal.GetValueRefOrAddDefault(lengths, pieces[i].Place.Furniture, out _) += pieces[i].Text.Length;
            whole += pieces[i].Text.Length;
        }

        return [.. pieces.Select((piece, i) => !kept[i] ? piece.Place.Reason ?? DropReason.OutsideArticle : IsFurniture(piece.Place) ? piece.Place.Reason : null)];

        bool IsFurniture(PagePlace place) =>
            place.Reason is not null && lengths[place.Furniture] <= LongestFurniture && lengths[place.Furniture] * LeastShareOfArticle < whole;
    }
}
