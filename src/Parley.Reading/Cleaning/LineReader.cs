using System.Text;

namespace Parley.Reading.Cleaning;

/// <summary>The lines of a raw text that hold anything, with the empty lines before each counted.</summary>
internal static class LineReader
{
    private const int MostHeadingMarks = 6;

    public static List<RawLine> Read(ExtractedText extracted)
    {
        var lines = new List<RawLine>();
        var at = 0;
        for (var block = 0; block < extracted.Blocks.Length; block++)
        {
            var span = extracted.Blocks[block].Span;
            ReadStretch(extracted.Text, new TextSpan(at, Math.Max(at, span.Start)), -1, lines);
            ReadStretch(extracted.Text, new TextSpan(Math.Max(at, span.Start), Math.Max(at, span.End)), block, lines);
            at = Math.Max(at, span.End);
        }

        ReadStretch(extracted.Text, new TextSpan(at, extracted.Text.Length), -1, lines);
        return lines;
    }

    /// <summary>A raw stretch as it would read in the clean text, up to a number of characters.</summary>
    public static string Reading(string raw, IEnumerable<Piece> pieces, int limit)
    {
        var text = new StringBuilder();
        foreach (var piece in pieces)
        {
            if (text.Length >= limit)
                break;
            if (piece.Kind == PieceKind.Letters)
                text.Append(raw, piece.Span.Start, Math.Min(piece.Span.Length, limit));
            else if (piece.Kind == PieceKind.BrokenWord)
                text.Append(raw[piece.Span.Start]);
            else if (piece.Kind == PieceKind.Space)
                text.Append(' ');
        }

        return text.ToString();
    }

    // One to six signs and a blank before the words, as CommonMark has it (0.31, 4.2); closing signs are white space there and marks here.
    private static int HeadingMarks(string raw, TextSpan span)
    {
        var at = span.Start;
        while (at < span.End && raw[at] == '#')
            at++;
        var marks = at - span.Start;
        return marks is > 0 and <= MostHeadingMarks && at + 1 < span.End && raw[at] == ' ' && span.Length <= RawLine.TextLimit ? marks : 0;
    }

    private static void ReadStretch(string raw, TextSpan stretch, int block, List<RawLine> lines)
    {
        int at = stretch.Start, blank = 0;
        while (at < stretch.End)
        {
            var end = at;
            while (end < stretch.End && !Characters.IsLineBreak(raw[end]))
                end++;
            var span = Characters.Trim(raw, new TextSpan(at, end));
            if (span.IsEmpty)
            {
                blank++;
            }
            else
            {
                lines.Add(Line(raw, span, span.Start - at, blank, block));
                blank = 0;
            }

            at = end + (end + 1 < stretch.End && raw[end] == '\r' && raw[end + 1] == '\n' ? 2 : 1);
        }
    }

    private static RawLine Line(string raw, TextSpan span, int indent, int blank, int block)
    {
        var marks = block < 0 && indent == 0 ? HeadingMarks(raw, span) : 0;
        if (marks > 0)
        {
            var words = Characters.Trim(raw, new TextSpan(span.Start + marks, span.End));
            return new RawLine(words, Reading(raw, PieceScanner.Scan(raw, words), RawLine.TextLimit), indent, blank, block) { Marked = marks == 1 ? PartKind.Title : PartKind.Heading };
        }

        var text = Reading(raw, PieceScanner.Scan(raw, span), RawLine.TextLimit);
        return new RawLine(span, text, indent, blank, block);
    }
}
