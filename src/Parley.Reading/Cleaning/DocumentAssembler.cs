using System.Collections.Immutable;

namespace Parley.Reading.Cleaning;

/// <summary>From a draft to the document: clean text with its map, parts, and everything left out with its reason.</summary>
internal sealed class DocumentAssembler
{
    private readonly ArticleDraft _draft;
    private readonly CleanTextBuilder _builder;
    private readonly ImmutableArray<DocumentPart>.Builder _parts = ImmutableArray.CreateBuilder<DocumentPart>();
    private readonly List<DroppedText> _dropped = [];
    private readonly List<TextSpan> _covered = [];

    private DocumentAssembler(ArticleDraft draft)
    {
        _draft = draft;
        _builder = new CleanTextBuilder(draft.Raw);
    }

    /// <param name="stretch">The raw text that is this article's to account for.</param>
    public static Document Assemble(ArticleDraft draft, string address, TextSpan stretch)
    {
        var assembler = new DocumentAssembler(draft);
        foreach (var passage in draft.Passages)
            assembler.Add(passage);
        foreach (var (_, reason, span) in draft.Cuts.Where(cut => cut.Passage.IsKept))
            assembler.Drop(reason, span);
        assembler.DropMarksBetween(stretch);
        assembler._dropped.Sort((left, right) => left.Raw.CompareTo(right.Raw));
        var (text, map) = assembler._builder.Build();
        return new Document(address, text, assembler._parts.ToImmutable(), map, draft.Metadata)
        {
            Dateline = draft.Dateline,
            Dropped = [.. assembler._dropped],
        };
    }

    private void Add(Passage passage)
    {
        if (passage.Drop is { } reason)
        {
            Drop(reason, passage.Span);
            return;
        }

        var kept = Characters.Trim(_draft.Raw, new TextSpan(Math.Max(passage.KeptStart, passage.Span.Start), Math.Max(passage.KeptStart, Math.Min(passage.KeptEnd, passage.Span.End))));
        if (kept.IsEmpty)
            return;
        if (_builder.Length > 0)
            _builder.Replace(new TextSpan(kept.Start, kept.Start), "\n\n");
        var start = _builder.Length;
        foreach (var piece in passage.Pieces())
            Write(piece, kept);
        _covered.Add(kept);
        _parts.Add(new DocumentPart(passage.Kind, new TextSpan(start, _builder.Length)));
    }

    private void Write(Piece piece, TextSpan kept)
    {
        if (!piece.Span.Overlaps(kept))
            return;
        var span = new TextSpan(Math.Max(piece.Span.Start, kept.Start), Math.Min(piece.Span.End, kept.End));
        if (piece.Kind == PieceKind.Letters)
            _builder.Append(span);
        else if (piece.Kind == PieceKind.Space)
            WriteSpace(span);
        else if (piece.Kind == PieceKind.BrokenWord)
            _builder.Replace(span, _draft.Raw[span.Start].ToString());
        else if (piece.Kind == PieceKind.Nothing)
            RecordMarks(span);
        else
            Record(DropReason.ControlCharacters, span);
    }

    private void WriteSpace(TextSpan span)
    {
        _builder.Replace(span, " ");
        RecordMarks(span);
    }

    private void Drop(DropReason reason, TextSpan span)
    {
        Record(reason, span);
        _covered.Add(span);
    }

    private void Record(DropReason reason, TextSpan span) => _dropped.Add(new DroppedText(reason, span, Characters.Valid(span.Of(_draft.Raw))));

    /// <summary>What lies between the passages can only be white space and marks that carry no text; the marks are recorded.</summary>
    private void DropMarksBetween(TextSpan stretch)
    {
        _covered.Sort();
        var at = stretch.Start;
        foreach (var span in _covered)
        {
            if (span.Start > at)
                RecordMarks(new TextSpan(at, span.Start));
            at = Math.Max(at, span.End);
        }

        if (at < stretch.End)
            RecordMarks(new TextSpan(at, stretch.End));
    }

    private void RecordMarks(TextSpan span)
    {
        foreach (var piece in PieceScanner.Gap(_draft.Raw, span))
        {
            if (piece.Kind == PieceKind.Control)
                Record(DropReason.ControlCharacters, piece.Span);
        }
    }
}
