using System.Collections.Immutable;
using Parley.Coding.Phrases;
using Parley.Coding.Propositions;
using Parley.Language;

namespace Parley.Coding.Positions;

/// <summary>Sides a speaker takes without a word of stance: "the siege must end", "we will never leave", "there will be no talks".</summary>
internal sealed class OwnWordReader(SpokenText text, PositionWords words)
{
    private static readonly PositionRule Obligation = new("must", "VERB", ["self"], PositionStance.For, PositionType.Demand, NeedsName: false);
    private static readonly PositionRule Will = new("will", "VERB", ["self"], PositionStance.For, PositionType.Commitment, NeedsName: false);

    private static readonly PositionRule Need = new("need", "VERB", ["obj"], PositionStance.For, PositionType.Demand, NeedsName: false);
    private static readonly PositionRule Blame = new("blame", "NOUN", ["judged"], PositionStance.Against, PositionType.Rejection, NeedsName: false);

    private static readonly PositionRule Order = new("imperative", "VERB", ["self"], PositionStance.For, PositionType.Demand, NeedsName: false);
    private static readonly PositionRule Refusal = new("refusal", "ADJ", ["judged"], PositionStance.Against, PositionType.Rejection, NeedsName: false);
    /// <summary>"our land is not for sale": held to.</summary>
    public static readonly PositionRule Kept = new("not for sale", "ADJ", ["judged"], PositionStance.For, PositionType.Demand, NeedsName: false);

    private static readonly PositionRule NoGround = new("there is no reason", "NOUN", ["self"], PositionStance.Against, PositionType.Rejection, NeedsName: false);
    private static readonly PositionRule Best = new("the only way", "NOUN", ["judged"], PositionStance.For, PositionType.Support, NeedsName: false);

    private static readonly PositionRule NoOther = new("no alternative", "NOUN", ["self"], PositionStance.For, PositionType.Support, NeedsName: false);

    private static readonly PositionRule NoMore = new("no", "NOUN", ["self"], PositionStance.For, PositionType.Rejection, NeedsName: false);

    // What there will be is denied in its noun: "no talks".
    private static readonly PositionRule Nothing = new("there will be no", "VERB", ["self"], PositionStance.For, PositionType.Rejection, NeedsName: false);

    /// <summary>Null where the word takes none, or nobody is said to say it.</summary>
    public PositionDraft? Find(SyntaxTree tree, int token)
    {
        if (tree[token].Upos is not (Upos.VERB or Upos.ADJ or Upos.NOUN or Upos.AUX) || text.StatementAt(tree[token].Span) is not { } statement)
            return null;
        if (Blamed(tree, token) is { } thing)
            return Draft(tree, Blame, token, thing);
        if (TheOnly(tree, token) is { } best)
            return Draft(tree, Best, token, best);
        if (tree[token].Upos == Upos.VERB && tree.LemmaOf(token) == "need" && tree.Child(token, "obj") is { } needed && tree.Child(token, "aux", "advmod") is null && IsOwn(tree, token, statement))
            return Draft(tree, Need, token, needed);
        if (IsObliged(tree, token))
            return Draft(tree, Obligation, token, token);
        if (Refused(tree, token) is { } refused)
            return Draft(tree, words.IsUnbargained(Predicate(tree, token)) && IsSpeakersThing(tree, token, refused) ? Kept : Refusal, token, refused);
        if (IsCalledOff(tree, token, statement))
            return Draft(tree, NoMore, token, token);
        if (IsOrder(tree, token, statement))
            return Draft(tree, Order, token, token);
        if (Groundless(tree, token, words.IsGround) is { } unfounded)
            return Draft(tree, NoGround, token, unfounded);
        if (Groundless(tree, token, words.IsSubstitute) is { } only)
            return Draft(tree, NoOther, token, only);
        if (!tree.Children(token, "aux").Any(aux => tree.LemmaOf(aux) is "will" or "shall" or "would" or "wo"))
            return null;
        if (tree.Child(token, "expl") is not null)
            return tree.Child(token, "nsubj") is { } none && tree.Children(none, "det").Any(det => tree.LemmaOf(det) == "no") ? Draft(tree, Nothing, token, none) : null;
        return tree[token].Upos == Upos.VERB && IsOwn(tree, token, statement) && (!words.IsArrangement(tree.LemmaOf(token)) || tree.Children(token, "advmod").Any(child => tree.LemmaOf(child) is "not" or "never")) && !(words.IsSilence(tree.LemmaOf(token)) && tree.Children(token, "advmod").Any(child => tree.LemmaOf(child) == "not")) ? Draft(tree, Will, token, token) : null;
    }

    // The speaker's own act, or that of the body whose part speaks ("Peru will stay, its army said").
    private bool IsOwn(SyntaxTree tree, int token, Fact<Statement> statement)
    {
        var speakers = text.SpeakersOf(statement);
        return Subjects.Of(tree, token).Exists(subject => tree[subject].Feature("Person") == "1" || IsBodyOf(tree, subject, speakers)
            || (text.ActorsOf(tree, [subject]) is { Count: > 0 } ids ? ids.Exists(id => speakers.Any(speaker => speaker == id || PartId.OwnerOf(speaker) == id)) || (speakers.IsEmpty && text.IsSpeaker(tree, subject, statement))
                : text.IsSpeaker(tree, subject, statement)));
    }

    // "his party will stay": the body the speaker speaks for.
    private bool IsBodyOf(SyntaxTree tree, int subject, ImmutableArray<string> speakers) =>
        SpokenText.IsOwnBody(tree.LemmaOf(subject)) && tree.Children(subject, "nmod:poss").Any(owner => tree[owner].Xpos == "PRP$" && (tree[owner].Feature("Person") == "1" || text.ActorsOf(tree, [owner]).Exists(speakers.Contains)));

    /// <summary>"Leave our land!", "Do not sign": whoever is quoted asks for it.</summary>
    private bool IsOrder(SyntaxTree tree, int token, Fact<Statement> statement) =>
        statement.Claim.Kind == StatementKind.Direct && tree[token].Upos == Upos.VERB && tree[token].Xpos == "VB" && (tree[token].Feature("Mood") == "Imp" || tree.Children(token, "aux").Any(aux => tree[aux].Feature("Mood") == "Imp")) && tree.Child(token, "nsubj", "mark", "expl") is null
        && tree.Children(token, "aux").All(aux => tree.LemmaOf(aux) == "do") && !words.IsAside(tree.LemmaOf(token)) && tree.Children(token).All(child => tree[child].Xpos is not ("WRB" or "WP" or "WDT")) && tree.Parent(token) is var above && (above is null || !text.IsSaid(tree[above.Value].Span, tree[token].Span));

    /// <summary>"No talks, no truce", and no verb with it.</summary>
    private static bool IsCalledOff(SyntaxTree tree, int token, Fact<Statement> statement) =>
        statement.Claim.Kind == StatementKind.Direct && tree[token].Upos == Upos.NOUN && ActWords.Shipped.IsActNoun(tree.LemmaOf(token)) && tree.Children(token, "det").Any(det => tree.LemmaOf(det) == "no")
        && tree.Child(token, "cop", "nsubj", "case") is null && (tree.Is(token, "appos") || tree.Is(token, "conj") || tree.Parent(token) is not { } above || (tree.Is(token, "ccomp") && !statement.Support.Any(item => item.Role == SupportRole.Content && item.Evidence.Span.Contains(tree[above].Span))));

    /// <summary>"the capital is not for sale": what is refused, or null.</summary>
    private int? Refused(SyntaxTree tree, int token)
    {
        if (tree.Child(token, "cop") is null || (ContentReader.Anticipated(tree, token) ?? tree.Child(token, "nsubj", "csubj")) is not { } thing || tree[thing].Upos is not (Upos.NOUN or Upos.VERB))
            return null;
        var isDenied = tree.Children(token, "advmod").Any(child => tree.LemmaOf(child) is "not" or "never" or "no") || tree.Children(token, "det").Any(det => tree.LemmaOf(det) == "no");
        return words.Refuses(Predicate(tree, token), isDenied) ? thing : null;
    }

    /// <summary>"for sale".</summary>
    private static string Predicate(SyntaxTree tree, int token) => string.Join(' ', tree.Children(token, "case").Select(tree.LemmaOf).Append(tree.LemmaOf(token)));

    /// <summary>"our land", "its offer" in what its owner says. "Our withdrawal is not up for debate" refuses the withdrawal.</summary>
    public bool IsSpeakersThing(SyntaxTree tree, int token, int thing) => text.StatementAt(tree[token].Span) is { } statement && !words.Gives(ActWords.Shipped.Entry(tree.LemmaOf(thing), isNoun: true)?.Name ?? tree.LemmaOf(thing), null)
        && tree.Children(thing, "nmod:poss").Any(owner => tree[owner].Xpos == "PRP$" && (tree[owner].Feature("Person") == "1" || text.ActorsOf(tree, [owner]).Exists(text.SpeakersOf(statement).Contains)));

    /// <summary>"there is no pretext for a raid": the raid, or null.</summary>
    private static int? Groundless(SyntaxTree tree, int token, Func<string, bool> isGround) =>
        tree[token].Upos == Upos.NOUN && isGround(tree.LemmaOf(token)) && tree.Children(token, "det").Any(det => tree.LemmaOf(det) == "no") && tree.Parent(token) is { } be && tree.LemmaOf(be) == "be" && tree.Child(be, "expl") is not null
        ? tree.Children(token, "nmod", "acl").Cast<int?>().FirstOrDefault(child => child > token && !tree.Is(child!.Value, "acl:relcl") && !tree.HasCase(child.Value, "as")) : null;

    /// <summary>"this raid is a war crime": what is called so, or null.</summary>
    private int? Blamed(SyntaxTree tree, int token) =>
        tree[token].Upos is Upos.NOUN or Upos.ADJ && words.Blames(tree.LemmaOf(token)) && tree.Child(token, "cop") is not null && tree.Child(token, "case", "mark") is null && tree.Children(token, "det", "advmod").All(child => tree.LemmaOf(child) is not ("no" or "not"))
        && tree.Child(token, "nsubj") is { } thing && tree[thing].Upos is Upos.NOUN ? thing : null;

    private static PositionDraft Draft(SyntaxTree tree, PositionRule rule, int cue, int content) => new(tree, rule, cue, content, []) { IsSpeakers = true };

    /// <summary>"a federation is the only solution": what is, or null.</summary>
    private int? TheOnly(SyntaxTree tree, int token) =>
        tree[token].Upos is Upos.NOUN && words.IsWay(tree.LemmaOf(token)) && tree.Child(token, "cop") is not null && tree.Children(token, "amod", "advmod").Any(child => tree.LemmaOf(child) is "only" or "best" or "right")
        && !tree.Children(token, "advmod").Any(child => tree.LemmaOf(child) == "not") && tree.Child(token, "nsubj") is { } thing && tree[thing].Upos is Upos.NOUN or Upos.VERB ? thing : null;

    /// <summary>"must", "needs to"; of others, "has to".</summary>
    private static bool IsObliged(SyntaxTree tree, int token)
    {
        var subject = tree.Child(token, "nsubj", "csubj");
        return tree.Children(token, "aux").Any(aux => tree.LemmaOf(aux) is "must" or "should" && subject is { } before && before < aux && tree[before].Upos is Upos.NOUN or Upos.PROPN or Upos.PRON)
            || (tree.Is(token, "xcomp") && tree.Parent(token) is { } above && tree[above].Upos == Upos.VERB && tree.Child(above, "nsubj") is { } who
                && (tree.LemmaOf(above) == "need" || (tree.LemmaOf(above) == "have" && (tree[above].Xpos != "VBD" || tree[who].Upos is Upos.NOUN or Upos.PROPN) && tree[who].Feature("Person") != "1" && tree.Children(token, "mark").Any(mark => tree.LemmaOf(mark) == "to"))));
    }
}
