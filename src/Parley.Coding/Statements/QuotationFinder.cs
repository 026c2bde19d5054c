using System.Collections.Immutable;
using Parley.Language;
using Parley.Reading;

namespace Parley.Coding.Statements;

/// <summary>Pairs quotation marks inside a part. Marks that do not pair are left alone; apostrophes are no marks.</summary>
internal sealed class QuotationFinder(ImmutableArray<Token> tokens)
{
    /// <param name="part">The tokens of one part.</param>
    /// <param name="nextOpens">Whether the part after it begins with an opening mark.</param>
    public List<Quotation> Find(TokenRange part, bool nextOpens)
    {
        var found = Pair(part, nextOpens, IsDoubleOpening, IsDoubleClosing);
        var singles = Pair(part, false, IsSingleOpening, (index, open) => IsSingleClosing(index, open, part.End));
        found.AddRange(singles.Where(single => !found.Exists(other => other.Outer.First < single.Outer.End && single.Outer.First < other.Outer.End)));
        found.Sort((left, right) => left.Outer.First.CompareTo(right.Outer.First));
        return found;
    }

    /// <summary>Whether a part that begins at this token begins with an opening mark.</summary>
    public bool OpensQuotation(int index) => IsDoubleOpening(index);

    private static List<Quotation> Pair(TokenRange part, bool nextOpens, Func<int, bool> opens, Func<int, int, bool> closes)
    {
        var found = new List<Quotation>();
        var open = -1;
        for (var i = part.First; i < part.End; i++)
        {
            if (open >= 0 && closes(i, open))
            {
                if (i > open + 1)
                    found.Add(new Quotation(new TokenRange(open, i + 1), new TokenRange(open + 1, i), false));
                open = -1;
            }
            else if (opens(i))
            {
                open = i;
            }
        }

        if (open >= 0 && nextOpens && open + 1 < part.End)
            found.Add(new Quotation(new TokenRange(open, part.End), new TokenRange(open + 1, part.End), true));
        return found;
    }

    private bool IsDoubleOpening(int index) => tokens[index].Form switch
    {
        "“" or "«" or "„" or "``" => true,
        "\"" or "''" => !tokens[index].SpaceAfter && !Touches(index),
        _ => false,
    };

    private bool IsDoubleClosing(int index, int open) => tokens[index].Form switch
    {
        "”" => tokens[open].Form is "“" or "„" or "”" or "\"",
        "“" => tokens[open].Form == "„",
        "»" => tokens[open].Form == "«",
        "''" => tokens[open].Form == "``" || (tokens[open].Form == "''" && (Touches(index) || tokens[index].SpaceAfter)),
        "\"" => tokens[open].Form is "\"" or "“" && (Touches(index) || tokens[index].SpaceAfter),
        _ => false,
    };

    private bool IsSingleOpening(int index) =>
        tokens[index].Form is "‘" or "'" or "`" && !tokens[index].SpaceAfter && !Touches(index);

    /// <summary>After a plural in -s the mark is an apostrophe, unless no surer closing mark follows.</summary>
    private bool IsSingleClosing(int index, int open, int end)
    {
        if (!IsSingleMark(index) || !Touches(index))
            return false;
        if (tokens[index - 1].Form[^1] is not 's' || IsFollowedByPunctuation(index, end))
            return true;
        for (var i = index + 1; i < Math.Min(end, index + 80); i++)
        {
            if (IsSingleOpening(i))
                return true;
            if (IsSingleMark(i) && Touches(i))
                return false;
        }

        return open >= 0;
    }

    private bool IsFollowedByPunctuation(int index, int end) =>
        index + 1 >= end || !char.IsLetterOrDigit(tokens[index + 1].Form[0]);

    private bool IsSingleMark(int index) => tokens[index].Form is "’" or "'";

    /// <summary>Whether a word, a figure or closing punctuation stands right before the mark.</summary>
    private bool Touches(int index) =>
        index > 0 && !tokens[index - 1].SpaceAfter && tokens[index - 1].Span.End == tokens[index].Span.Start
        && tokens[index - 1].Form is not ("(" or "[" or "—" or "–" or "--" or "“" or "\"" or "‘");

    /// <summary>The characters a range of tokens covers.</summary>
    public TextSpan SpanOf(TokenRange range) => tokens[range.First].Span.Cover(tokens[range.End - 1].Span);
}
