using Parley.Coding.Dates;
using Parley.Language;
using Parley.Reading;

namespace Parley.Coding.Events;

/// <summary>"gave up on Monday, a week after the rebels broke off the talks": the time of one act told from that of another.</summary>
internal sealed class DateOffset
{
    private const string Rule = "offset";
    private const int MaxSteps = 3;
    private readonly DateLexicon _lexicon = new();
    private readonly DateAmounts _amounts;

    public DateOffset() => _amounts = new DateAmounts(_lexicon);

    public Fact<DatedPhrase>? Of(SyntaxTree tree, EventMatch match, DatedClause clause, Document document)
    {
        foreach (var at in Carriers(tree, match))
        {
            foreach (var link in tree.Children(at, "mark", "case"))
            {
                if (link > tree.Sentence.FirstToken + 1 && link < at && _lexicon.Value("side", tree[link].Form) is { } side && tree.Parent(at) is { } governing && Of(tree, (link, side), governing, clause, document) is { } date)
                    return date;
            }
        }

        return null;
    }

    // "a week after they tried and failed to enter": the link stands at the first verb of the row.
    private static IEnumerable<int> Carriers(SyntaxTree tree, EventMatch match)
    {
        yield return match.Trigger;
        var at = match.Predicate;
        yield return at;
        for (var step = 0; step < MaxSteps && (tree.Is(at, "xcomp") || tree.Is(at, "conj")) && tree.Parent(at) is { } above && tree[above].Upos == Upos.VERB; step++)
            yield return at = above;
    }

    private Fact<DatedPhrase>? Of(SyntaxTree tree, (int Token, int Side) link, int governing, DatedClause clause, Document document)
    {
        if (clause.At(link.Token - 1) is { Coder.Rule: "told" } told)
            return told;
        Span<Token> words = [tree[link.Token - 2], tree[link.Token - 1]];
        if (_amounts.Read(words, 0) is not var (_, count, unit) || unit is DateAmounts.Weekend or DateAmounts.Hour)
            return null;
        var anchor = clause.Below(governing);
        foreach (var above in tree.Ancestors(governing).Take(MaxSteps))
            anchor ??= clause.Below(above);
        if (anchor is null || EdtfDays.Of(anchor.Claim.Edtf) is not { IsOneDay: true } day)
            return null;
        // "A after B": B came before.
        var there = DateAmounts.Shift(day.First, unit, -link.Side * count);
        var evidence = document.Evidence(words[0].Span.Cover(tree[link.Token].Span));
        return new Fact<DatedPhrase>(new DatedPhrase(evidence.Quote, unit is DateAmounts.Month or DateAmounts.Year ? DateAmounts.Start(there, unit) : DateAmounts.Point(there, unit, false)), [new Support(SupportRole.Date, evidence)], new CoderStamp("dates", "2", Rule), Attribution.Narrator);
    }
}
