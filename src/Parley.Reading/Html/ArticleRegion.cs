using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SmartReader;

namespace Parley.Reading.Html;

/// <summary>Which pieces of a page are its article, after the rules of Readability.</summary>
internal static class ArticleRegion
{
    /// <summary>The finder wants an address to resolve links against; links are not kept, so any will do.</summary>
    private const string AnyAddress = "http://localhost/";

    /// <summary>Looks for the article in a page that <see cref="PageWalker"/> has marked. The page is changed by it.</summary>
    /// <returns>For each piece, whether it is the article's, and what Readability makes of title and author.</returns>
    public static (bool[] Kept, Article Article) Find(IHtmlDocument page, ImmutableArray<PagePiece> pieces)
    {
        IElement? content = null;
        var reader = new Reader(AnyAddress, page);
        reader.AddCustomOperationEnd(element => content = element);
        var article = reader.GetArticle();
        return (content is null ? new bool[pieces.Length] : PieceMatcher.Match(pieces, TextsOf(content)), article);
    }

    /// <summary>The texts of the article in order, each with the mark of the nearest marked element around it.</summary>
    private static List<(int Mark, string Text)> TextsOf(IElement content)
    {
        var texts = new List<(int, string)>();
        var stack = new Stack<(INode Node, int Mark)>();
        stack.Push((content, -1));
        while (stack.TryPop(out var top))
        {
            if (top.Node is IText text)
            {
                if (!string.IsNullOrWhiteSpace(text.Data))
                    texts.Add((top.Mark, text.Data));
                continue;
            }

            var mark = MarkOf(top.Node) ?? top.Mark;
            var children = top.Node.ChildNodes;
            for (var i = children.Length - 1; i >= 0; i--)
                stack.Push((children[i], mark));
        }

        return texts;
    }

    private static int? MarkOf(INode node) =>
        node is IElement element && int.TryParse(element.GetAttribute(PageWalker.Mark), NumberStyles.None, CultureInfo.InvariantCulture, out var mark) ? mark : null;
}
