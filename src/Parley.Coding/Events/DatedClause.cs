using Parley.Coding.Phrases;
using Parley.Language;

namespace Parley.Coding.Events;

/// <summary>The dates of one sentence as one event of it may take them.</summary>
/// <param name="dates">The dates of the sentence.</param>
internal sealed class DatedClause(SyntaxTree tree, EventMatch match, List<Fact<DatedPhrase>> dates, Func<int, bool> isOtherEvent)
{
    /// <summary>The first date below a word that belongs to its clause and not to another event or to a noun of its own.</summary>
    public Fact<DatedPhrase>? Below(int head)
    {
        foreach (var token in tree.Subtree(head, Enters))
        {
            if (dates.Find(date => date.Support[0].Evidence.Span.Overlaps(tree[token].Span)) is { } date && !IsOfNoun(date) && !IsHead(date) && !(date.Coder.Rule.StartsWith("duration", StringComparison.Ordinal) && tree[match.Predicate].Xpos != "VBG"))
                return date;
        }

        return null;
    }

    /// <summary>"will meet in X, where Y has its seat, on Friday": a date set off by a comma behind a clause about a place or a name is not of that clause.</summary>
    public Fact<DatedPhrase>? SetOff(int head)
    {
        foreach (var date in dates)
        {
            if (HeadOf(date) is not { } at || tree.Parent(at) is not { } verb || !tree.Is(verb, "acl:relcl") || tree.Parent(verb) is not { } noun || !tree.Subtree(head).Contains(noun))
                continue;
            var first = tree.Subtree(at).First(token => tree[token].Upos != Upos.PUNCT);
            if (first > verb && tree[first - 1].Form == "," && tree[first].Upos == Upos.ADP && (at + 1 >= tree.Sentence.EndToken || tree[at + 1].Upos == Upos.PUNCT))
                return date;
        }

        return null;
    }

    /// <summary>Whether a word tells another event, with a time of its own.</summary>
    public bool Blocks(int token) =>
        token != match.Trigger && token != match.Predicate && !(token == match.Object && match.Entry.Type == EventType.Agree) && !IsOccasion(token) && isOtherEvent(token);

    /// <summary>"gave up on Monday, a week after the talks": a clause of time has a time of its own.</summary>
    public bool HasOtherTime(int verb) =>
        tree.Is(verb, "advcl") && tree.Children(verb, "mark").Any(mark => EventWords.Shipped.TellsTime(TreeWords.LemmaOf(tree, mark)));

    /// <summary>"met on Monday and urged", "In June the army attacked and the rebels fled": the date a verb shares with the first of its row.</summary>
    public Fact<DatedPhrase>? SharedBy(int verb, int first)
    {
        if (tree[first].Upos is not (Upos.VERB or Upos.AUX) || !SameTense(verb, first) || Below(first) is not { } date || date.Claim.Edtf.Contains("..", StringComparison.Ordinal))
            return null;
        var start = date.Support[0].Evidence.Span.Start;
        if (start > tree[verb].Span.Start)
            return null;
        return ShareSubject(verb) || tree.Child(first, "nsubj") is { } subject && start < tree[subject].Span.Start ? date : null;
    }

    public bool ShareSubject(int verb) => tree.Child(verb, "nsubj") is null;

    /// <summary>The date that ends before a word, but for a comma; the day it begins with, where it is an interval.</summary>
    public Fact<DatedPhrase>? Before(int token)
    {
        var last = token - 1;
        if (last > tree.Sentence.FirstToken && tree[last].Upos == Upos.PUNCT)
            last--;
        if (last < tree.Sentence.FirstToken || dates.Find(date => date.Support[0].Evidence.Span.Overlaps(tree[last].Span)) is not { } date)
            return null;
        var first = date.Claim.Edtf.Split('/')[0];
        return first == ".." ? null : first == date.Claim.Edtf ? date : new Fact<DatedPhrase>(date.Claim with { Edtf = first }, date.Support, date.Coder, date.Attribution);
    }

    /// <summary>The date whose words a token is part of.</summary>
    public Fact<DatedPhrase>? At(int token) => dates.Find(date => date.Support[0].Evidence.Span.Overlaps(tree[token].Span));

    private bool Enters(int child) => child == match.Trigger || !(Blocks(child) || IsClause(child) || IsContent(child));

    // "talks meant to save a truce agreed on Monday": the day is the truce's.
    private bool IsOfThing(int token) =>
        tree[token].Xpos == "VBN" && tree[token].Deprel == "acl" && tree.Parent(token) is { } noun && noun != match.Trigger && noun != match.Object && match.Entry.Type == EventType.Consult;

    private bool IsClause(int token) =>
        IsOfThing(token) || tree.Is(token, "acl:relcl") || tree.Is(token, "ccomp") || tree.Is(token, "parataxis") || (tree.Is(token, "advcl") && !tree.Children(token, "mark").Any(mark => tree[mark].Form == "from")) || (tree.Is(token, "conj") && tree[token].Upos == Upos.VERB);

    // "asked the army to leave on Friday": when it is to leave, not when it was asked.
    private bool IsContent(int token) =>
        match.Entry.Type is EventType.Request or EventType.Agree or EventType.Threaten && (tree.Is(token, "xcomp") || tree.Is(token, "acl") && tree[token].Xpos == "VB") && tree.Parent(token) is { } head
        && (head == match.Predicate || tree.Parent(head) == match.Predicate);

    // "was ousted in the 2021 coup", "agreed at Monday's meeting": an act on an occasion has the time of it.
    private bool IsOccasion(int noun) =>
        tree.Is(noun, "obl") && tree.Parent(noun) == match.Predicate && (TreeWords.HasCase(tree, noun, "in") || TreeWords.HasCase(tree, noun, "at") || TreeWords.HasCase(tree, noun, "during"));

    /// <summary>"Sunday's attack", "the assault of 2019", "this year's chairman": the date tells which one, not when the event came about that speaks of it.</summary>
    private bool IsOfNoun(Fact<DatedPhrase> date)
    {
        if (HeadOf(date) is not { } head || tree.Parent(head) is not { } noun || noun == match.Trigger || (noun == match.Object && match.Entry.Type is EventType.Agree or EventType.Support or EventType.Cooperate or EventType.Consult or EventType.Assault))
            return false;
        if (!tree.Is(head, "nmod:poss") && !tree.Is(head, "compound") && !tree.Is(head, "nummod") && !tree.Is(head, "amod") && !(tree.Is(head, "nmod") && (TreeWords.HasCase(tree, head, "of") || TreeWords.HasCase(tree, head, "from"))))
            return false;
        return !IsOccasion(noun) && !(ActType.IsHostile(match.Entry.Type) && tree.Parent(noun) == match.Predicate);
    }

    // "[4 March 2025] The army …": the day of the report, not of what it tells.
    private bool IsHead(Fact<DatedPhrase> date)
    {
        var first = tree.Sentence.FirstToken;
        return tree[first].Form is "[" or "(" && first + 1 < tree.Sentence.EndToken && date.Support[0].Evidence.Span.Start <= tree[first + 1].Span.Start;
    }

    private int? HeadOf(Fact<DatedPhrase> date)
    {
        var span = date.Support[0].Evidence.Span;
        for (var token = tree.Sentence.FirstToken; token < tree.Sentence.EndToken; token++)
        {
            if (span.Contains(tree[token].Span) && tree[token].Upos is not Upos.ADP and not Upos.SCONJ && !(tree.Parent(token) is { } parent && span.Contains(tree[parent].Span)))
                return token;
        }

        return null;
    }

    // "brought the sick across on Monday and has appealed": what has come about since is of another time.
    private bool SameTense(int verb, int first)
    {
        if (tree.Children(verb, "aux").Any(aux => tree[aux].Xpos is not ("VBG" or "VBN")) && !tree.Children(first, "aux").Any())
            return false;
        return tree[verb].Xpos is "VBZ" or "VBP" == tree[first].Xpos is "VBZ" or "VBP";
    }
}
