using System.Collections.Immutable;

namespace Parley.Reading.Html;

/// <summary>Recognises, among the blocks of a page, what its metadata says already: the title, the author's line, the day, the outlet.</summary>
internal sealed class BlockNaming(string text, ArticleMetadata metadata)
{
    private const int LongestLine = 120;

    private readonly string _title = Words(metadata.Title);
    private readonly string _outlet = Words(metadata.Outlet);
    private bool _hasTitle;

    public ImmutableArray<TextBlock> Name(ImmutableArray<TextBlock> blocks) => [.. blocks.Select(Name)];

    private TextBlock Name(TextBlock block)
    {
        if (!_hasTitle && block.Kind == PartKind.Heading && block.Drop is null or DropReason.OutsideArticle && IsTitle(block))
        {
            _hasTitle = true;
            return block with { Kind = PartKind.Title, Drop = null };
        }

        return block.Drop == DropReason.OutsideArticle && block.Span.Length <= LongestLine
            ? block with { Drop = ReasonOf(block.Span.Of(text)) }
            : block;
    }

    /// <summary>The title as a heading, or a heading that the title of the page goes beyond only by the outlet's name or a section's.</summary>
    private bool IsTitle(TextBlock block)
    {
        if (_title.Length == 0 || block.Span.Length > _title.Length * 2)
            return false;
        var heading = Words(block.Span.Of(text));
        return heading == _title || (heading.Length * 5 >= _title.Length * 3 && heading.Contains(' ', StringComparison.Ordinal) && _title.Contains(heading, StringComparison.Ordinal));
    }

    private DropReason ReasonOf(string line)
    {
        if (metadata.Byline is { } byline && PageMetadata.AuthorOf(line) == byline)
            return DropReason.Byline;
        if (metadata.Published is { } date && DayText.Parse(line) == date.Day)
            return DropReason.PublicationLine;
        return _outlet.Length > 0 && Words(line) == _outlet ? DropReason.OutletName : DropReason.OutsideArticle;
    }

    private static string Words(string? written) =>
        string.Join(' ', new string([.. (written ?? "").Select(letter => char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
