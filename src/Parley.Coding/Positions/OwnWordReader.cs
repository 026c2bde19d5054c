using Parley.Coding.Phrases;
using Parley.Coding.Propositions;
using Parley.Language;

namespace Parley.Coding.Positions;

/// <summary>Sides a speaker takes without a word of stance: "the siege must end", "we will never leave", "there will be no talks".</summary>
internal sealed class OwnWordReader(SpokenText text)
{
    private static readonly PositionRule Obligation = new("must", "VERB", ["self"], PositionStance.For, PositionType.Demand, NeedsName: false);
    private static readonly PositionRule Will = new("will", "VERB", ["self"], PositionStance.For, PositionType.Commitment, NeedsName: false);

    // What there will be is denied in its noun: "no talks".
    private static readonly PositionRule Nothing = new("there will be no", "VERB", ["self"], PositionStance.For, PositionType.Rejection, NeedsName: false);

    /// <summary>Null where the word takes none, or nobody is said to say it.</summary>
    public PositionDraft? Find(SyntaxTree tree, int token)
    {
        if (tree[token].Upos is not (Upos.VERB or Upos.ADJ or Upos.NOUN or Upos.AUX) || text.StatementAt(tree[token].Span) is not { } statement)
            return null;
        if (IsObliged(tree, token))
            return Draft(tree, Obligation, token, token);
        if (!tree.Children(token, "aux").Any(aux => tree.LemmaOf(aux) is "will" or "shall" or "would" or "wo"))
            return null;
        if (tree.Child(token, "expl") is not null)
            return tree.Child(token, "nsubj") is { } thing && tree.Children(thing, "det").Any(det => tree.LemmaOf(det) == "no") ? Draft(tree, Nothing, token, thing) : null;
        var speakers = text.SpeakersOf(statement);
        var isOwn = tree.Children(token, "nsubj").Any(subject => tree[subject].Feature("Person") == "1" || text.ActorsOf(tree, [subject]).Exists(speakers.Contains));
        return isOwn && tree[token].Upos == Upos.VERB ? Draft(tree, Will, token, token) : null;
    }

    private static PositionDraft Draft(SyntaxTree tree, PositionRule rule, int cue, int content) => new(tree, rule, cue, content, []) { IsSpeakers = true };

    /// <summary>"must", "needs to".</summary>
    private static bool IsObliged(SyntaxTree tree, int token)
    {
        var subject = tree.Child(token, "nsubj", "csubj");
        return tree.Children(token, "aux").Any(aux => tree.LemmaOf(aux) is "must" or "should" && subject is { } before && before < aux && tree[before].Upos is Upos.NOUN or Upos.PROPN or Upos.PRON)
            || (tree.Is(token, "xcomp") && tree.Parent(token) is { } above && tree.LemmaOf(above) == "need" && tree[above].Upos == Upos.VERB && tree.Child(above, "nsubj") is not null);
    }
}
