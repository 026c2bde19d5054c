using System.Collections.Immutable;
using System.Text;

namespace Parley.Reading.Html;

/// <summary>Puts the pieces of a page together into blocks and tells the article's from the rest.</summary>
internal sealed class PageAssembler(ImmutableArray<PagePiece> pieces, bool[] kept)
{
    /// <summary>A table row longer than this is a layout, not a row: its cells stand apart.</summary>
    private const int LongestRow = 200;

    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<TextBlock>.Builder _blocks = ImmutableArray.CreateBuilder<TextBlock>();
    private int _start;
    private bool _startsNew = true;
    private (PartKind Kind, DropReason? Drop) _current;

    public ExtractedText Build(string address, ArticleMetadata metadata)
    {
        for (var i = 0; i < pieces.Length; i++)
            Add(pieces[i], kept[i]);
        Close();
        return new ExtractedText(address, _text.ToString(), _blocks.ToImmutable(), metadata);
    }

    private void Add(PagePiece piece, bool isKept)
    {
        if (piece.Owner < 0)
        {
            if (!_startsNew)
                Append(" ", isPreformatted: false);
            return;
        }

        var state = (piece.Place.Kind, DropOf(piece, isKept));
        if (piece.Before == Glue.Block || state != _current || (piece.Before == Glue.Cell && _text.Length - _start > LongestRow))
            Close();
        if (_startsNew)
            Open(state);
        else if (piece.Before == Glue.Cell)
            _text.Append('\t');
        else if (piece.Before == Glue.Line)
            _text.Append('\n');
        Append(piece.Text, piece.Place.IsPreformatted);
    }

    private DropReason? DropOf(PagePiece piece, bool isKept) => isKept ? null : piece.Place.Reason ?? DropReason.OutsideArticle;

    private void Open((PartKind Kind, DropReason? Drop) state)
    {
        if (_text.Length > 0)
            _text.Append("\n\n");
        _start = _text.Length;
        _startsNew = false;
        _current = state;
    }

    private void Append(string text, bool isPreformatted)
    {
        foreach (var letter in text)
        {
            if (!char.IsWhiteSpace(letter) || (isPreformatted && letter is '\n' or '\t'))
                _text.Append(letter);
            else if (_text.Length > _start && (isPreformatted || !char.IsWhiteSpace(_text[^1])))
                _text.Append(' ');
        }
    }

    private void Close()
    {
        if (_startsNew)
            return;
        _startsNew = true;
        while (_text.Length > _start && char.IsWhiteSpace(_text[^1]))
            _text.Length--;
        if (_text.Length > _start)
            _blocks.Add(new TextBlock(_current.Kind, new TextSpan(_start, _text.Length), _current.Drop));
        else
            _text.Length = Math.Max(0, _start - 2);
    }
}
