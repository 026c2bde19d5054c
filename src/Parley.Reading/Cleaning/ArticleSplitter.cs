using System.Collections.Immutable;

namespace Parley.Reading.Cleaning;

/// <summary>Finds where one file holds several articles. A subheading alone never parts an article.</summary>
internal sealed class ArticleSplitter
{
    private const int HeadReach = 14;
    private const int BodyReach = 60;
    private const int BodyLength = 60;

    private readonly List<RawLine> _lines;
    private readonly bool[] _body;
    private readonly int _gap;

    private ArticleSplitter(List<RawLine> lines)
    {
        _lines = lines;
        _body = new bool[lines.Count];
        for (var i = 0; i < lines.Count; i++)
            _body[i] = LooksLikeBody(i);
        _gap = Math.Max(2, UsualGap() + 1);
    }

    /// <summary>The lines of each article, in order.</summary>
    public static IEnumerable<List<RawLine>> Split(string raw, List<RawLine> lines)
    {
        var groups = ParagraphLayout.Of(lines).Paragraphs(lines).ToList();
        var splitter = new ArticleSplitter(groups.ConvertAll(group => group.Length == 1 ? group[0] : Joined(raw, group)));
        int start = 0, line = 0, at = 0;
        foreach (var next in splitter.Starts())
        {
            for (; at < next; at++)
                line += groups[at].Length;
            yield return lines.GetRange(start, line - start);
            start = line;
        }

        yield return lines.GetRange(start, lines.Count - start);
    }

    /// <summary>Lines broken at a column, looked at as the one line they were.</summary>
    private static RawLine Joined(string raw, ImmutableArray<RawLine> group)
    {
        var span = new TextSpan(group[0].Span.Start, group[^1].Span.End);
        var reach = new TextSpan(span.Start, Math.Min(span.End, span.Start + RawLine.TextLimit));
        var text = LineReader.Reading(raw, PieceScanner.Scan(raw, reach), RawLine.TextLimit);
        return new RawLine(span, text, group[0].Indent, group[0].BlankBefore, group[0].Block) { Marked = group[0].Marked, Rule = span.Length > RawLine.TextLimit ? null : LineTagger.Rule(text) };
    }

    private IEnumerable<int> Starts()
    {
        var body = false;
        string? title = null;
        var separated = -1;
        for (var i = 0; i < _lines.Count; i++)
        {
            var line = _lines[i];
            if (line.Rule == DropReason.Separator)
            {
                separated = separated < 0 ? i : separated;
                continue;
            }

            var at = separated >= 0 ? separated : i;
            if (body && line.Key != title && BeginsArticle(i, separated))
            {
                yield return at;
                body = false;
                title = null;
            }

            separated = -1;
            if (!body && line.IsTitleLike)
                title = line.Key;
            body |= _body[i];
        }
    }

    private bool BeginsArticle(int i, int separated)
    {
        if (!BodyFollows(i))
            return false;
        var line = _lines[i];
        if (separated >= 0 && Parts(separated, i))
            return true;
        if (!line.IsTitleLike || LineTagger.HeadRule(line.Text) is not null || CreditRule.Find(line.Text) is not null)
            return false;
        if (separated >= 0 && TextShape.WordCount(line.Text) >= 4)
            return true;
        if (IsPrintedAgain(i))
            return true;
        if (line.BlankBefore >= 1 && HeadFollows(i))
            return true;
        return line.BlankBefore >= _gap && TextShape.WordCount(line.Text) >= 4 && i + 1 < _lines.Count && _lines[i + 1].BlankBefore < line.BlankBefore + 1
            && (TextShape.IsTitleCase(line.Text) || line.BlankBefore >= _gap + 1);
    }

    /// <summary>A separator that parts by itself, or one before a dateline or a byline.</summary>
    private bool Parts(int separator, int next)
    {
        var underlines = _lines[separator].BlankBefore == 0 && separator > 0 && _lines[separator - 1].IsTitleLike && !_body[separator - 1];
        if (underlines)
            return false;
        for (var i = separator; i < next; i++)
        {
            if (SeparatorRule.IsStrong(_lines[i].Text))
                return true;
        }

        return DatelineRule.Read(_lines[next].Text) is { Date: not null } or { Agency: not null } || BylineRule.ReadHead(_lines[next].Text) is not null;
    }

    /// <summary>The same line stands again a few lines on, and nothing but the head of an article between.</summary>
    private bool IsPrintedAgain(int i)
    {
        for (var j = i + 1; j < Math.Min(_lines.Count, i + HeadReach); j++)
        {
            if (_lines[j].Key == _lines[i].Key)
                return true;
            if (_body[j])
                return false;
        }

        return false;
    }

    /// <summary>Before the next body line stand a byline, a publication line, a cluster of page controls, or a dateline opens the body.</summary>
    private bool HeadFollows(int i)
    {
        var widgets = 0;
        for (var j = i + 1; j < Math.Min(_lines.Count, i + HeadReach); j++)
        {
            var line = _lines[j];
            if (line.Rule is DropReason.PublicationLine || LineTagger.HeadRule(line.Text) is not null)
                return true;
            if (line.Rule == DropReason.Widget && ++widgets >= 2)
                return true;
            if (DatelineRule.Read(line.Text) is { Date: not null } or { Agency: not null })
                return true;
            if (line.Rule is null && (_body[j] || j > i + 2))
                return false;
        }

        return false;
    }

    private bool BodyFollows(int i)
    {
        for (var j = i; j < Math.Min(_lines.Count, i + BodyReach); j++)
        {
            if (_body[j])
                return true;
        }

        return false;
    }

    private bool LooksLikeBody(int i)
    {
        var line = _lines[i];
        if (line.Rule is not null || line.IsTitleLike)
            return false;
        if (line.Span.Length < BodyLength && !(TextShape.EndsSentence(line.Text) && TextShape.WordCount(line.Text) >= 6))
            return false;
        if (line.IsLong)
            return true;
        return CreditRule.Find(line.Text) is null && !CreditRule.OpensCaption(line.Text) && !IsRepeatedNearby(i);
    }

    private bool IsRepeatedNearby(int i)
    {
        for (var j = Math.Max(0, i - HeadReach); j < Math.Min(_lines.Count, i + HeadReach); j++)
        {
            if (j != i && _lines[j].Key == _lines[i].Key)
                return true;
        }

        return false;
    }

    /// <summary>The most frequent number of empty lines before a body line.</summary>
    private int UsualGap()
    {
        var gaps = new Dictionary<int, int>();
        for (var i = 1; i < _lines.Count; i++)
        {
            if (_body[i] && _body[i - 1])
                gaps[_lines[i].BlankBefore] = gaps.GetValueOrDefault(_lines[i].BlankBefore) + 1;
        }

        return gaps.Count == 0 ? 0 : gaps.OrderByDescending(gap => gap.Value).ThenBy(gap => gap.Key).First().Key;
    }
}
