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

    private static readonly PositionRule Best = new("the only way", "NOUN", ["judged"], PositionStance.For, PositionType.Support, NeedsName: false);

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
        if (!tree.Children(token, "aux").Any(aux => tree.LemmaOf(aux) is "will" or "shall" or "would" or "wo"))
            return null;
        if (tree.Child(token, "expl") is not null)
            return tree.Child(token, "nsubj") is { } none && tree.Children(none, "det").Any(det => tree.LemmaOf(det) == "no") ? Draft(tree, Nothing, token, none) : null;
        return tree[token].Upos == Upos.VERB && IsOwn(tree, token, statement) && !words.IsArrangement(tree.LemmaOf(token)) ? Draft(tree, Will, token, token) : null;
    }

    private bool IsOwn(SyntaxTree tree, int token, Fact<Statement> statement)
    {
        var speakers = text.SpeakersOf(statement);
        return Subjects.Of(tree, token).Exists(subject => tree[subject].Feature("Person") == "1" || text.ActorsOf(tree, [subject]).Exists(speakers.Contains));
    }

    /// <summary>"this raid is a war crime": what is called so, or null.</summary>
    private int? Blamed(SyntaxTree tree, int token) =>
        tree[token].Upos is Upos.NOUN && words.Blames(tree.LemmaOf(token)) && tree.Child(token, "cop") is not null && tree.Child(token, "case", "mark") is null && tree.Children(token, "det", "advmod").All(child => tree.LemmaOf(child) is not ("no" or "not"))
        && tree.Child(token, "nsubj") is { } thing && tree[thing].Upos is Upos.NOUN ? thing : null;

    private static PositionDraft Draft(SyntaxTree tree, PositionRule rule, int cue, int content) => new(tree, rule, cue, content, []) { IsSpeakers = true };

    /// <summary>"a federation is the only solution": what is, or null.</summary>
    private int? TheOnly(SyntaxTree tree, int token) =>
        tree[token].Upos is Upos.NOUN && words.IsWay(tree.LemmaOf(token)) && tree.Child(token, "cop") is not null && tree.Children(token, "amod", "advmod").Any(child => tree.LemmaOf(child) is "only" or "best" or "right")
        && !tree.Children(token, "advmod").Any(child => tree.LemmaOf(child) == "not") && tree.Child(token, "nsubj") is { } thing && tree[thing].Upos is Upos.NOUN or Upos.VERB ? thing : null;

    /// <summary>"must", "needs to".</summary>
    private static bool IsObliged(SyntaxTree tree, int token)
    {
        var subject = tree.Child(token, "nsubj", "csubj");
        return tree.Children(token, "aux").Any(aux => tree.LemmaOf(aux) is "must" or "should" && subject is { } before && before < aux && tree[before].Upos is Upos.NOUN or Upos.PROPN or Upos.PRON)
            || (tree.Is(token, "xcomp") && tree.Parent(token) is { } above && tree.LemmaOf(above) == "need" && tree[above].Upos == Upos.VERB && tree.Child(above, "nsubj") is not null);
    }
}
