using System.Collections.Immutable;
using Parley.Language;

namespace Parley.Coding.Statements;

/// <summary>Finds the quotation that stands beside a cue whose tree does not hold it.</summary>
internal sealed class QuotationBeside(ImmutableArray<Token> tokens, WordSets words)
{
    private const int WidestGap = 14;
    private const int NarrowGap = 5;
    private readonly QuotedTitle _titles = new(tokens, words);

    /// <param name="clause">The tokens of speaker and cue.</param>
    public Quotation? Find(TokenRange clause, Sentence sentence, IReadOnlyList<Quotation> quotations)
    {
        var (before, after) = ((Quotation?)null, (Quotation?)null);
        foreach (var quotation in quotations)
        {
            if (_titles.IsTitle(quotation))
                continue;
            if (quotation.Outer.End <= clause.First)
                before = quotation;
            else if (after is null && quotation.Outer.First >= clause.End && quotation.Outer.First < sentence.EndToken)
                after = quotation;
        }

        if (before is not null && EndsBefore(before, clause, sentence))
            return before;
        return after is not null && BeginsAfter(after, clause) ? after : null;
    }

    /// <summary>Quotations that touch speaker and cue on the other side of what is already known: “A,” X said, “B”.</summary>
    public IEnumerable<Quotation> Adjoining(TokenRange clause, Sentence sentence, IReadOnlyList<Quotation> quotations) =>
        quotations.Where(quotation => (quotation.Outer.End <= clause.First && EndsBefore(quotation, clause, sentence))
            || (quotation.Outer.First == clause.End + 1 && quotation.Outer.First < sentence.EndToken && words.OpensSpeech(tokens[clause.End].Form)));

    /// <summary>“…,” X said; “…?” X asked; “…” – X said.</summary>
    private bool EndsBefore(Quotation quotation, TokenRange clause, Sentence sentence)
    {
        if (quotation.GoesOn)
            return false;
        for (var i = quotation.Outer.End; i < clause.First; i++)
        {
            if (tokens[i].Form is not ("," or "—" or "–" or "-" or "--"))
                return false;
        }

        var hasComma = quotation.Outer.End < clause.First || words.EndsSpeech(tokens[quotation.Inner.End - 1].Form);
        return hasComma && (quotation.Outer.End > sentence.FirstToken || clause.First == sentence.FirstToken);
    }

    /// <summary>X said: “…”; X said that “…”; X told the crowd “…”.</summary>
    private bool BeginsAfter(Quotation quotation, TokenRange clause)
    {
        var gap = quotation.Outer.First - clause.End;
        if (gap > WidestGap)
            return false;
        for (var i = clause.End; i < quotation.Outer.First; i++)
        {
            if (tokens[i].Form is "." or ";" or "!" or "?")
                return false;
        }

        return gap == 0 || words.OpensSpeech(tokens[quotation.Outer.First - 1].Form) || (gap <= NarrowGap && quotation.Inner.Length > 3);
    }
}
