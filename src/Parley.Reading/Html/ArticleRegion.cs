using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SmartReader;

namespace Parley.Reading.Html;

/// <summary>Which pieces of a page are its article, after the rules of Readability.</summary>
internal sealed class ArticleRegion
{
    private readonly HashSet<(int Owner, string Text)> _kept = [];

    private ArticleRegion()
    {
    }

    public bool IsFound => _kept.Count > 0;

    /// <summary>The title and author as Readability reads them.</summary>
    public Article? Article { get; private init; }

    public bool Holds(PagePiece piece) => _kept.Contains((piece.Owner, Collapse(piece.Text)));

    /// <summary>Looks for the article in a page that <see cref="PageWalker"/> has marked. The page is changed by it.</summary>
    public static ArticleRegion Find(IHtmlDocument page)
    {
        IElement? content = null;
        var reader = new Reader("http://localhost/", page) { CharThreshold = 500 };
        reader.AddCustomOperationEnd(element => content = element);
        var region = new ArticleRegion { Article = reader.GetArticle() };
        if (content is not null)
            region.Collect(content);
        return region;
    }

    private void Collect(IElement content)
    {
        var stack = new Stack<(INode Node, int Mark)>();
        stack.Push((content, -1));
        while (stack.TryPop(out var top))
        {
            var mark = top.Node is IElement element && int.TryParse(element.GetAttribute(PageWalker.Mark), System.Globalization.CultureInfo.InvariantCulture, out var own) ? own : top.Mark;
            foreach (var child in top.Node.ChildNodes)
            {
                if (child is IText text && !string.IsNullOrWhiteSpace(text.Data))
                    _kept.Add((mark, Collapse(text.Data)));
                else if (child is IElement)
                    stack.Push((child, mark));
            }
        }
    }

    private static string Collapse(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (!char.IsWhiteSpace(letter))
                builder.Append(letter);
        }

        return builder.ToString();
    }
}
