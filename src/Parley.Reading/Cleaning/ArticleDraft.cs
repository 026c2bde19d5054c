namespace Parley.Reading.Cleaning;

/// <summary>An article on its way: its passages, and what its lines say about it.</summary>
internal sealed class ArticleDraft(string raw, List<Passage> passages, ArticleMetadata stated)
{
    public string Raw { get; } = raw;

    public List<Passage> Passages { get; } = passages;

    /// <summary>What the file says; it is never overridden.</summary>
    public ArticleMetadata Stated { get; } = stated;

    public string? Title { get; set; }

    public string? Byline { get; set; }

    public string? Outlet { get; set; }

    public PublicationDate? Published { get; set; }

    public Dateline? Dateline { get; set; }

    /// <summary>Parts of kept passages that are left out: credits, datelines.</summary>
    public List<(Passage Passage, DropReason Reason, TextSpan Raw)> Cuts { get; } = [];

    /// <summary>Index of the first passage of the body.</summary>
    public int BodyStart { get; set; }

    public ArticleMetadata Metadata => Stated.Or(new ArticleMetadata { Title = Title, Byline = Byline, Outlet = Outlet, Published = Published });

    /// <summary>Leaves a passage out and keeps what it says about the article.</summary>
    public void Drop(Passage passage, DropReason reason)
    {
        passage.Drop = reason;
        var text = passage.Text;
        if (reason == DropReason.Byline)
        {
            Byline ??= BylineRule.ReadHead(text) ?? BylineRule.ReadFoot(text);
            Outlet ??= BylineRule.ReadOutlet(text);
        }
        else if (reason == DropReason.PublicationLine)
            Published ??= PublicationLine.Read(text)?.Date ?? HeadDate.Read(text);
        else if (reason == DropReason.OutletName)
            Outlet ??= OutletRule.ReadSourceLine(text) ?? text;
    }
}
