using System.Collections.Immutable;

namespace Parley.Reading.Cleaning;

/// <summary>How an article's lines make paragraphs: each line one, or lines broken at a column and joined until a gap.</summary>
internal sealed class ParagraphLayout
{
    private const int WidestColumn = 120;

    private readonly int _width;

    private ParagraphLayout(int width) => _width = width;

    private bool IsWrapped => _width > 0;

    /// <summary>Lines are wrapped when most of them break off in mid-sentence, and where the next word would not have fitted.</summary>
    public static ParagraphLayout Of(List<RawLine> lines)
    {
        var broken = new List<(int Length, int Needed)>();
        var pairs = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (!AreAdjacent(lines[i], lines[i + 1]) || lines[i].Rule is not null || lines[i + 1].Rule is not null)
                continue;
            pairs++;
            if (lines[i].IsLong || !TextShape.EndsSentence(lines[i].Text))
                broken.Add((lines[i].Span.Length, lines[i].Span.Length + 1 + FirstWord(lines[i + 1])));
        }

        if (broken.Count == 0 || broken.Count * 2 < pairs)
            return new ParagraphLayout(0);
        broken.Sort();
        var width = broken[(broken.Count - 1) * 19 / 20].Length;
        var full = broken.Count(line => line.Needed * 20 > width * 17);
        var continues = broken.Count >= 3 || Continues(lines);
        var wider = lines.Count(line => line.Rule is null && line.Span.Length * 4 > width * 5);
        if (wider * 8 > lines.Count)
            return new ParagraphLayout(0);
        return new ParagraphLayout(width is >= 20 and <= WidestColumn && full * 10 >= broken.Count * 6 && continues ? width : 0);
    }

    public IEnumerable<ImmutableArray<RawLine>> Paragraphs(List<RawLine> lines)
    {
        var start = 0;
        for (var i = 1; i <= lines.Count; i++)
        {
            if (i < lines.Count && Joins(lines[i - 1], lines[i]))
                continue;
            yield return [.. lines.GetRange(start, i - start)];
            start = i;
        }
    }

    private bool Joins(RawLine line, RawLine next)
    {
        if (!IsWrapped || !AreAdjacent(line, next) || TextShape.IsBulleted(next.Text))
            return false;
        var ended = TextShape.EndsSentence(line.Text);
        var room = _width - (line.Span.Length + 1 + FirstWord(next));
        var runsOn = !ended && room * 4 < _width;
        if (!runsOn && (IsApart(line, next) || IsApart(next, line)))
            return false;
        if (next.Indent >= line.Indent + 2 && ended)
            return false;
        return !ended || room * 4 < _width;
    }

    /// <summary>A scrap is a line of its own only beside other lines of the page's frame: "A" may open a broken sentence.</summary>
    private static bool IsApart(RawLine line, RawLine neighbour)
    {
        if (line.Rule is not null)
            return neighbour.Rule is not null || !TextShape.IsScrap(line.Text);
        if (line.IsLong)
            return false;
        return BylineRule.ReadHead(line.Text) is not null || PublicationLine.Read(line.Text) is { Date: not null };
    }

    private static bool AreAdjacent(RawLine line, RawLine next) => next.BlankBefore == 0 && line.Block == next.Block && line.Marked is null && next.Marked is null;

    /// <summary>With few lines to go by: some line after a break begins in mid-sentence.</summary>
    private static bool Continues(List<RawLine> lines)
    {
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (AreAdjacent(lines[i], lines[i + 1]) && lines[i].Rule is null && lines[i + 1].Rule is null && !TextShape.EndsSentence(lines[i].Text)
                && (char.IsLower(lines[i + 1].Text[0]) || TextShape.IsUpperCase(lines[i].Text + lines[i + 1].Text)))
            {
                return true;
            }
        }

        return false;
    }

    private static int FirstWord(RawLine line)
    {
        var end = line.Text.IndexOf(' ', StringComparison.Ordinal);
        return end < 0 ? line.Text.Length : end;
    }
}
