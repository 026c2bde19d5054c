using System.Collections.Immutable;
using Parley.Language;

namespace Parley.Coding.Statements;

/// <summary>Turns the tokens a cue reports into stretches of text: whole quotations where they are quoted, without the marks and words around them.</summary>
internal sealed class ContentShape(ImmutableArray<Token> tokens, IReadOnlyList<Quotation> quotations)
{
    private const int WidestGap = 2;

    /// <param name="content">Tokens, in order.</param>
    /// <param name="cue">The word that reports; a quotation it stands in itself is left alone.</param>
    /// <param name="clause">The tokens of speaker and cue, which no stretch holds.</param>
    /// <returns>In order, not overlapping; empty where nothing but marks is left.</returns>
    public (ImmutableArray<TokenRange> Ranges, StatementKind Kind) Of(IReadOnlyList<int> content, int cue, TokenRange clause)
    {
        var ranges = new List<TokenRange>();
        var isQuoted = false;
        foreach (var run in Runs(content))
        {
            var trimmed = Trim(run);
            if (trimmed.IsEmpty)
                continue;
            if (QuotationOf(trimmed, cue) is { } quotation)
            {
                isQuoted = true;
                trimmed = quotation.Inner;
            }

            if (ranges.Count > 0 && ranges[^1].End >= trimmed.First)
                ranges[^1] = new TokenRange(Math.Min(ranges[^1].First, trimmed.First), Math.Max(ranges[^1].End, trimmed.End));
            else
                ranges.Add(trimmed);
        }

        ranges.RemoveAll(range => range.First >= clause.First && range.End <= clause.End);
        return ([.. ranges], Kind(ranges, isQuoted, cue));
    }

    private StatementKind Kind(List<TokenRange> ranges, bool isQuoted, int cue)
    {
        if (ranges.Count > 0 && isQuoted && ranges.TrueForAll(range => quotations.Any(quotation => quotation.Inner == range)))
        {
            var first = ranges[0].First;
            var follows = first > 1 && tokens[first - 2].Lemma is "that" or "as";
            return !follows && char.IsUpper(tokens[first].Form[0]) && ranges[0].Length > 2 ? StatementKind.Direct : StatementKind.Mixed;
        }

        return ranges.Exists(range => quotations.Any(quotation => Overlap(quotation.Inner, range) > 0 && !Holds(quotation.Outer, cue)))
            ? StatementKind.Mixed
            : StatementKind.Indirect;
    }

    private IEnumerable<TokenRange> Runs(IReadOnlyList<int> content)
    {
        for (var i = 0; i < content.Count;)
        {
            var first = i;
            while (i + 1 < content.Count && IsBridge(content[i] + 1, content[i + 1]))
                i++;
            yield return new TokenRange(content[first], content[i] + 1);
            i++;
        }
    }

    /// <summary>Marks that the parser hung elsewhere do not divide what is said.</summary>
    private bool IsBridge(int from, int to)
    {
        if (to - from > WidestGap)
            return false;
        for (var i = from; i < to; i++)
        {
            if (tokens[i].Upos != Upos.PUNCT)
                return false;
        }

        return true;
    }

    private TokenRange Trim(TokenRange run)
    {
        var (first, end) = (run.First, run.End);
        // "described as constructive" without its object.
        if (end - first > 1 && tokens[first].Form == "as" && tokens[first].Upos is Upos.ADP or Upos.SCONJ && tokens[first].Deprel is "case" or "mark")
            first++;
        while (first < end && (IsMark(first) && !OpensInside(first, end) || IsThat(first, run)))
            first++;
        while (end > first && IsMark(end - 1) && !ClosesInside(end - 1, first))
            end--;
        if (end > first && quotations.FirstOrDefault(quotation => quotation.Outer.First >= first && quotation.Outer.First < end && quotation.Inner.End == end) is { } open)
            end = open.Outer.End;
        if (end < tokens.Length && tokens[end].Form == ")" && Enumerable.Range(first, end - first).LastOrDefault(token => tokens[token].Form is "(" or ")", -1) is >= 0 and var bracket && tokens[bracket].Form == "(")
            end++;
        return new TokenRange(first, end);
    }

    private bool IsThat(int token, TokenRange run) =>
        tokens[token].Lemma == "that" && (tokens[token].Upos == Upos.SCONJ || tokens[token].Deprel == "obj") && token + 1 < run.End;

    private bool IsMark(int token) => tokens[token].Upos == Upos.PUNCT || tokens[token].Form is "," or "." or ":" or ";" or "—" or "–" or "-" or "--";

    private bool OpensInside(int token, int end) => quotations.Any(quotation => quotation.Outer.First == token && quotation.Inner.First < end);

    private bool ClosesInside(int token, int first) =>
        quotations.Any(quotation => quotation.Outer.First >= first && quotation.Outer.End == token + 1 || (quotation.Inner.First >= first && Holds(quotation.Inner, token)));

    /// <summary>The quotation that the stretch is, or is most of, if the cue stands outside.</summary>
    private Quotation? QuotationOf(TokenRange run, int cue) =>
        quotations.FirstOrDefault(quotation => !Holds(quotation.Outer, cue) && run.First >= quotation.Outer.First - 1 && 10 * Overlap(quotation.Outer, run) >= 8 * run.Length);

    private static bool Holds(TokenRange range, int token) => token >= range.First && token < range.End;

    private static int Overlap(TokenRange one, TokenRange other) => Math.Max(0, Math.Min(one.End, other.End) - Math.Max(one.First, other.First));
}
