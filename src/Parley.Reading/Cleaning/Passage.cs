using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Parley.Reading.Cleaning;

/// <summary>Lines that belong together as one title, paragraph, caption or scrap, and what became of them.</summary>
internal sealed class Passage
{
    /// <summary>Longer passages are always body; only their first characters are looked at.</summary>
    public const int TextLimit = 4000;

    private readonly string _raw;
    private readonly HyphenJudge _hyphens;

    public Passage(string raw, ImmutableArray<RawLine> lines, HyphenJudge hyphens)
    {
        _raw = raw;
        _hyphens = hyphens;
        Lines = lines;
        Span = new TextSpan(lines[0].Span.Start, lines[^1].Span.End);
        Text = lines.Length == 1 && !lines[0].IsLong ? lines[0].Text : LineReader.Reading(raw, Pieces(), TextLimit);
        Key = IsLong ? Convert.ToHexString(SHA256.HashData(MemoryMarshal.AsBytes(Span.Slice(raw)))) : TextShape.Key(Text);
    }

    public ImmutableArray<RawLine> Lines { get; }

    /// <summary>Into the raw text.</summary>
    public TextSpan Span { get; }

    public bool IsLong => Span.Length > TextLimit;

    /// <summary>As it would read in the clean text, up to <see cref="TextLimit"/>.</summary>
    public string Text { get; }

    /// <summary>Equal for passages that say the same; a caption's is taken without its credit.</summary>
    public string Key { get; private set; }

    /// <summary>What the file's markup says it is.</summary>
    public PartKind? Hint { get; init; }

    public DropReason? Drop { get; set; }

    public PartKind Kind { get; set; } = PartKind.Paragraph;

    /// <summary>Raw offset where the kept text begins, after a dateline.</summary>
    public int KeptStart { get; private set; } = -1;

    /// <summary>Raw offset where the kept text ends, before a credit.</summary>
    public int KeptEnd { get; private set; } = int.MaxValue;

    public bool IsKept => Drop is null;

    public bool EndsWithStop => TextShape.EndsWithStop(Lines[^1].Span.Slice(_raw)[Math.Max(0, Lines[^1].Span.Length - 20)..]);

    public bool IsTitleLike => !IsLong && TextShape.IsTitleLike(Text);

    /// <summary>Leaves out the characters of <see cref="Text"/> before an offset; gives the raw span left out.</summary>
    public TextSpan CutHead(int length)
    {
        KeptStart = RawAt(length);
        return Characters.Trim(_raw, new TextSpan(Span.Start, KeptStart));
    }

    /// <summary>Leaves out the characters of <see cref="Text"/> from an offset on; gives the raw span left out.</summary>
    public TextSpan CutTail(int start)
    {
        var cut = new TextSpan(RawAt(start), Span.End);
        KeptEnd = cut.Start;
        Key = TextShape.Key(Text[..start]);
        return cut;
    }

    /// <summary>How the lines go into the clean text.</summary>
    public IEnumerable<Piece> Pieces()
    {
        var from = Lines[0].Span.Start;
        for (var i = 0; i < Lines.Length; i++)
        {
            var line = Lines[i].Span;
            var next = i + 1 < Lines.Length ? Lines[i + 1].Span : default;
            var hyphened = i + 1 < Lines.Length && EndsInHyphen(line);
            var broken = hyphened && _hyphens.IsBrokenWord(line, next);
            foreach (var piece in PieceScanner.Scan(_raw, new TextSpan(from, broken ? line.End - 2 : line.End)))
                yield return piece;
            if (broken)
                yield return new Piece(PieceKind.BrokenWord, new TextSpan(line.End - 2, next.Start));
            else if (i + 1 < Lines.Length && !hyphened)
                yield return new Piece(PieceKind.Space, new TextSpan(line.End, next.Start));
            else if (hyphened)
                yield return new Piece(PieceKind.Nothing, new TextSpan(line.End, next.Start));
            from = next.Start;
        }
    }

    private bool EndsInHyphen(TextSpan line) =>
        line.Length > 3 && _raw[line.End - 1] is '-' or '\u2010' && char.IsLetter(_raw[line.End - 2]) && char.IsLetter(_raw[line.End - 3]);

    private int RawAt(int offset)
    {
        var at = 0;
        foreach (var piece in Pieces())
        {
            if (offset < at + piece.CleanLength)
                return piece.Kind == PieceKind.Letters ? piece.Span.Start + (offset - at) : piece.Span.Start;
            at += piece.CleanLength;
        }

        return Span.End;
    }
}
