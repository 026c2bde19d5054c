using System.Collections.Immutable;
using Parley.Language;
using Parley.Reading;

namespace Parley.Coding.Events;

/// <summary>Gives an event the date that its clause says: below the event in the tree, or below the words that carry it.</summary>
internal sealed class EventDates(ImmutableArray<Fact<DatedPhrase>> dates)
{
    private const int MaxSteps = 4;

    public Fact<DatedPhrase>? Of(SyntaxTree tree, EventMatch match, Func<int, bool> isOtherEvent)
    {
        var inSentence = dates.Where(date => tree.Sentence.Span.Contains(date.Support[0].Evidence.Span)).ToList();
        if (inSentence.Count == 0)
            return null;
        return Below(tree, match.Trigger, match, inSentence, isOtherEvent) ?? Below(tree, match.Predicate, match, inSentence, isOtherEvent) ?? Above(tree, match, inSentence, isOtherEvent);
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

    private static Fact<DatedPhrase>? Below(SyntaxTree tree, int head, EventMatch match, List<Fact<DatedPhrase>> found, Func<int, bool> isOtherEvent)
    {
        foreach (var token in tree.Subtree(head, child => child == match.Trigger || !(isOtherEvent(child) || IsClause(tree, child))))
        {
            if (found.Find(date => date.Support[0].Evidence.Span.Overlaps(tree[token].Span)) is { } date)
                return date;
        }

        return null;
    }

    // A date in a clause that governs the event's counts where the clause itself tells no event of its own and reports nothing.
    private static Fact<DatedPhrase>? Above(SyntaxTree tree, EventMatch match, List<Fact<DatedPhrase>> found, Func<int, bool> isOtherEvent)
    {
        var at = match.Predicate;
        for (var step = 0; step < MaxSteps && tree.Parent(at) is { } above; step++, at = above)
        {
            if (IsOtherTime(tree, at) || tree.Is(at, "ccomp") || tree.Is(at, "acl:relcl") || tree.Is(at, "parataxis") || isOtherEvent(above))
                return null;
            if (Below(tree, above, match, found, isOtherEvent) is { } date)
                return date;
        }

        return null;
    }

    // "gave up on Monday, a week after the talks": a clause of time has a time of its own.
    private static bool IsOtherTime(SyntaxTree tree, int at) =>
        tree.Is(at, "advcl") && tree.Children(at, "mark").Any(mark => tree[mark].Form.ToLowerInvariant() is "after" or "before" or "since" or "until" or "till");

    private static bool IsClause(SyntaxTree tree, int token) =>
        tree.Is(token, "acl:relcl") || tree.Is(token, "ccomp") || tree.Is(token, "parataxis") || tree.Is(token, "advcl") || (tree.Is(token, "conj") && tree[token].Upos == Upos.VERB);
}
