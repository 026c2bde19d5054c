using System.Collections.Immutable;
using AngleSharp.Dom;

namespace Parley.Reading.Html;

/// <summary>Takes the visible text of a page in the order of the page, and marks the elements that hold it.</summary>
/// <remarks>Walks with a stack of its own: a deep page costs memory, not the program's stack.</remarks>
internal sealed class PageWalker
{
    /// <summary>Attribute that carries the mark of an element: it survives what the article finder does to the tree.</summary>
    public const string Mark = "data-parley";

    private readonly ImmutableArray<PagePiece>.Builder _pieces = ImmutableArray.CreateBuilder<PagePiece>();
    private readonly Stack<Frame> _stack = new();
    private Glue _before = Glue.Block;
    private int _marks;
    private int _furniture;

    private PageWalker()
    {
    }

    private sealed class Frame(INode node, PagePlace place, bool isBlock)
    {
        public INode Node => node;

        public PagePlace Place => place;

        public bool IsBlock => isBlock;

        public int Next { get; set; }

        public int Mark { get; set; } = -1;
    }

    public static ImmutableArray<PagePiece> Walk(INode root)
    {
        var walker = new PageWalker();
        walker._stack.Push(new Frame(root, PagePlace.Top, isBlock: true));
        while (walker._stack.Count > 0)
            walker.Step();
        return walker._pieces.ToImmutable();
    }

    private void Step()
    {
        var frame = _stack.Peek();
        var children = frame.Node.ChildNodes;
        if (frame.Next >= children.Length)
        {
            if (frame.IsBlock)
                _before = Glue.Block;
            _stack.Pop();
            return;
        }

        switch (children[frame.Next++])
        {
            case IText text:
                Take(text.Data, frame);
                break;
            case IElement element:
                Enter(element, frame.Place);
                break;
            default:
                break;
        }
    }

    private void Enter(IElement element, PagePlace place)
    {
        var name = element.LocalName;
        if (name == "br")
        {
            _before = _before >= Glue.Line ? Glue.Block : Glue.Line;
            return;
        }

        if (PageElements.Unseen.Contains(name) || IsHidden(element))
            return;
        var isCell = PageElements.Cell.Contains(name);
        var isBlock = PageElements.Block.Contains(name);
        if (isBlock)
            _before = Glue.Block;
        else if (isCell && _before < Glue.Cell)
            _before = Glue.Cell;
        if (name != "hr")
            _stack.Push(new Frame(element, PlaceIn(element, place), isBlock));
    }

    private PagePlace PlaceIn(IElement element, PagePlace place)
    {
        var name = element.LocalName;
        var names = string.Concat(element.ClassName, " ", element.Id, " ", element.GetAttribute("itemprop"));
        var kind = KindOf(name, names, place.Kind);
        var preformatted = place.IsPreformatted || name is "pre" or "listing" or "xmp";
        DropReason? reason = PageElements.Control.Contains(name) ? DropReason.Widget
            : name is "body" or "html" or "main" or "article" ? null
            : PageFurniture.ReasonOf(names);
        return reason is null
            ? place with { Kind = kind, IsPreformatted = preformatted, Area = AreaOf(name, place.Area) }
            : new PagePlace(kind, preformatted, AreaOf(name, place.Area), _furniture++, reason);
    }

    private static PageArea AreaOf(string name, PageArea outer) => name switch
    {
        "nav" or "aside" or "footer" => PageArea.Beside,
        "header" when outer == PageArea.Unsaid => PageArea.Beside,
        "article" or "main" when outer == PageArea.Unsaid => PageArea.Main,
        _ => outer,
    };

    private static PartKind KindOf(string name, string names, PartKind outer)
    {
        if (outer == PartKind.Caption || name == "figcaption" || (name != "table" && name != "caption" && CaptionNames.Match(names)))
            return PartKind.Caption;
        if (PageElements.Heading.Contains(name))
            return PartKind.Heading;
        if (name == "li")
            return PartKind.ListItem;
        return name is "td" or "th" or "blockquote" or "article" or "section" ? PartKind.Paragraph : outer;
    }

    private static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true")
            return true;
        if (element.LocalName == "dialog" && !element.HasAttribute("open"))
            return true;
        return element.GetAttribute("style") is { } style && (Says(style, "display", "none") || Says(style, "visibility", "hidden"));
    }

    private static bool Says(string style, string property, string value)
    {
        var at = style.IndexOf(property, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return false;
        var rest = style.AsSpan(at + property.Length).TrimStart();
        return rest.StartsWith(":", StringComparison.Ordinal) && rest[1..].TrimStart().StartsWith(value, StringComparison.OrdinalIgnoreCase);
    }

    private void Take(string text, Frame frame)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            if (_before == Glue.None && _pieces.Count > 0 && text.Length > 0)
                _pieces.Add(new PagePiece(" ", Owner: -1, Glue.None, frame.Place));
            return;
        }

        if (frame.Mark < 0 && frame.Node is IElement element)
        {
            frame.Mark = _marks++;
            element.SetAttribute(Mark, frame.Mark.ToString());
        }

        _pieces.Add(new PagePiece(text, frame.Mark, _before, frame.Place));
        _before = Glue.None;
    }
}
