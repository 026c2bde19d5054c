namespace Parley.Reading.Cleaning;

/// <summary>Cuts one line of raw text into pieces. A single ordinary space counts as letters; every other white space becomes one space.</summary>
internal static class PieceScanner
{
    public static IEnumerable<Piece> Scan(string raw, TextSpan span)
    {
        int start = span.Start, at = span.Start;
        while (at < span.End)
        {
            if (IsText(raw, at, span.End))
            {
                at += char.IsSurrogate(raw[at]) ? 2 : 1;
                continue;
            }

            if (at > start)
                yield return new Piece(PieceKind.Letters, new TextSpan(start, at));
            var gap = GapEnd(raw, at, span.End);
            foreach (var piece in Gap(raw, new TextSpan(at, gap)))
                yield return piece;
            start = at = gap;
        }

        if (at > start)
            yield return new Piece(PieceKind.Letters, new TextSpan(start, at));
    }

    /// <summary>Runs of textless marks in a stretch that holds nothing but them and white space.</summary>
    public static IEnumerable<Piece> Gap(string raw, TextSpan span)
    {
        var spaced = false;
        for (var at = span.Start; at < span.End;)
        {
            var start = at;
            if (char.IsWhiteSpace(raw[at]))
            {
                while (at < span.End && char.IsWhiteSpace(raw[at]))
                    at++;
                if (!spaced)
                    yield return new Piece(PieceKind.Space, new TextSpan(start, at));
                spaced = true;
            }
            else
            {
                while (at < span.End && Characters.ControlLength(raw, at) is > 0 and var length)
                    at += length;
                if (at == start)
                    yield break;
                yield return new Piece(PieceKind.Control, new TextSpan(start, Math.Min(at, span.End)));
            }
        }
    }

    private static int GapEnd(string raw, int at, int end)
    {
        while (at < end)
        {
            var length = char.IsWhiteSpace(raw[at]) ? 1 : Characters.ControlLength(raw, at);
            if (length == 0)
                break;
            at += length;
        }

        return Math.Min(at, end);
    }

    private static bool IsText(string raw, int at, int end)
    {
        var letter = raw[at];
        if (letter == ' ')
            return at + 1 < end && !char.IsWhiteSpace(raw[at + 1]) && Characters.ControlLength(raw, at + 1) == 0;
        return !char.IsWhiteSpace(letter) && Characters.ControlLength(raw, at) == 0;
    }
}
