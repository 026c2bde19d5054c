using System.Collections.Immutable;
using Parley.Coding.Phrases;
using Parley.Language;
using Parley.Reading;

namespace Parley.Coding.Events;

/// <summary>Gives an event the date that its clause says: below the event in the tree, below the words that carry it, or shared with a clause beside it.</summary>
internal sealed class EventDates(ImmutableArray<Fact<DatedPhrase>> dates, Document? document = null)
{
    private const int MaxSteps = 4;
    private readonly DateOffset _offset = new();

    /// <param name="isOtherEvent">Whether a word tells another event, which has a date of its own.</param>
    public Fact<DatedPhrase>? Of(SyntaxTree tree, EventMatch match, Func<int, bool> isOtherEvent)
    {
        var inSentence = dates.Where(date => tree.Sentence.Span.Contains(date.Support[0].Evidence.Span)).ToList();
        if (inSentence.Count == 0)
            return null;
        var clause = new DatedClause(tree, match, inSentence, isOtherEvent);
        if (IsWhen(tree, match.Predicate) is { } when && clause.Before(when) is { } then)
            return then;
        return IsFirstSince(tree, match, clause) ? null : clause.Below(match.Trigger) ?? clause.Below(match.Predicate) ?? clause.SetOff(match.Predicate) ?? Lasting(tree, match, clause) ?? Above(tree, match, clause) ?? WhenClause(tree, match, clause)
            ?? (document is null ? null : _offset.Of(tree, match, clause, document));
    }

    /// <summary>Null for a day after the report's, where the event is told to have come about, or before it, where it is told to come: one of the two is wrong.</summary>
    public Fact<DatedPhrase>? Possible(Fact<DatedPhrase>? date, Modality modality)
    {
        if (date is null || document?.Published is not { } published || Dates.EdtfDays.Of(date.Claim.Edtf) is not { } days)
            return date;
        var isOver = modality is Modality.Occurred or Modality.Ongoing or Modality.Habitual;
        return (isOver && days.First > published.Day.AddDays(1)) || (modality == Modality.Planned && days.Last < published.Day) ? null : date;
    }

    /// <summary>The date of the clause that reports an act of speech: "said on Tuesday it would not return".</summary>
    public Fact<DatedPhrase>? OfReport(SyntaxTree tree, EventMatch match)
    {
        var inSentence = dates.Where(date => tree.Sentence.Span.Contains(date.Support[0].Evidence.Span)).ToList();
        return tree.Is(match.Predicate, "ccomp") && tree.Parent(match.Predicate) is { } verb ? new DatedClause(tree, match, inSentence, _ => false).Below(verb) : null;
    }

    /// <summary>"put off from May to June": the day told below a word behind one of some prepositions, or null.</summary>
    public Fact<DatedPhrase>? Behind(SyntaxTree tree, int head, Func<string, bool> isPreposition)
    {
        foreach (var token in tree.Subtree(head).Where(token => token > tree.Sentence.FirstToken && isPreposition(tree[token - 1].Form)))
        {
            if (dates.FirstOrDefault(date => date.Support[0].Evidence.Span.Start == tree[token].Span.Start) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>The day told right below a verb and behind another word, or null.</summary>
    public Fact<DatedPhrase>? BelowBehind(SyntaxTree tree, int verb, int word)
    {
        foreach (var token in tree.Children(verb).Where(child => child > word).SelectMany(child => tree.Children(child).Prepend(child)))
        {
            if (dates.FirstOrDefault(date => date.Support[0].Evidence.Span.Overlaps(tree[token].Span)) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>Whether words are part of a date.</summary>
    public bool IsDate(TextSpan span) => dates.Any(date => date.Support[0].Evidence.Span.Overlaps(span));

    // A date in a clause that governs the event's counts where the clause itself tells no event of its own and reports nothing.
    private static Fact<DatedPhrase>? Above(SyntaxTree tree, EventMatch match, DatedClause clause)
    {
        var at = match.Predicate;
        for (var step = 0; step < MaxSteps && tree.Parent(at) is { } above; step++, at = above)
        {
            if (tree.Is(at, "conj") && tree[at].Upos is Upos.VERB or Upos.AUX)
            {
                if (clause.SharedBy(at, above) is { } shared)
                    return shared;
                if (!clause.ShareSubject(at))
                    return null;
            }

            if (clause.HasOtherTime(at) || tree.Is(at, "ccomp") || tree.Is(at, "acl:relcl") || tree.Is(at, "parataxis") || clause.Blocks(above))
                return null;
            if (!tree.Is(at, "conj") && clause.Below(above) is { } date)
                return date;
        }

        return null;
    }

    /// <summary>"the offensive that has pitted X against Y since May": what lasts since then.</summary>
    private static Fact<DatedPhrase>? Lasting(SyntaxTree tree, EventMatch match, DatedClause clause) => tree[match.Trigger].Upos != Upos.NOUN ? null
        : tree.Children(match.Trigger, "acl:relcl").Select(clause.Below).FirstOrDefault(date => date is not null && date.Claim.Edtf.EndsWith("/..", StringComparison.Ordinal));

    /// <summary>"refused to go when the envoy left on Monday", "since 4 March, when fighters overran the town": what happens when something else does has its time.</summary>
    private static Fact<DatedPhrase>? WhenClause(SyntaxTree tree, EventMatch match, DatedClause clause)
    {
        var verb = match.Predicate;
        for (var step = 0; step < 2; step++)
        {
            foreach (var child in tree.Children(verb, "advcl"))
            {
                if (IsWhen(tree, child) is not null && tree[child].Xpos is "VBD" or "VBG" && (clause.Below(child) ?? Tried(tree, child, clause)) is { } date)
                    return date;
            }

            if (!tree.Is(verb, "xcomp") || tree.Parent(verb) is not { } above)
                break;
            verb = above;
        }

        foreach (var child in tree.Children(verb, "xcomp"))
        {
            foreach (var below in tree.Children(child, "advcl"))
            {
                if (IsWhen(tree, below) is not null && tree[below].Xpos is "VBD" or "VBG" && clause.Below(below) is { } date)
                    return date;
            }
        }

        return IsWhen(tree, match.Predicate) is not null && tree.Is(match.Predicate, "advcl") && tree.Parent(match.Predicate) is { } governing ? clause.Below(governing) : null;
    }

    // "while trying to land on Monday"
    private static Fact<DatedPhrase>? Tried(SyntaxTree tree, int verb, DatedClause clause) => tree.Child(verb, "xcomp") is { } tried ? clause.Below(tried) : null;

    // "their first meeting since January": not in January, nor all the time since.
    private static bool IsFirstSince(SyntaxTree tree, EventMatch match, DatedClause clause) =>
        tree[match.Trigger].Upos == Upos.NOUN && tree.Children(match.Trigger, "amod").Any(child => tree.LemmaOf(child) is "first" or "only")
        && (clause.Below(match.Trigger) ?? clause.Below(match.Predicate))?.Claim.Edtf.EndsWith("/..", StringComparison.Ordinal) == true;

    private static int? IsWhen(SyntaxTree tree, int verb)
    {
        foreach (var child in tree.Children(verb, "advmod", "mark"))
        {
            if (child < verb && tree[child].Form.ToLowerInvariant() is "when" or "while")
                return child;
        }

        return null;
    }
}
