using Parley.Coding.Phrases;
using Parley.Coding.Propositions;
using Parley.Language;

namespace Parley.Coding.Conditions;

/// <summary>Tells who sets a condition: whoever refuses, demands or offers on it; else who says it; else whose refusal the narrator reports.</summary>
internal sealed class HolderReader(SpokenText text, ConditionWords words)
{
    private const int MaxSteps = 4;

    /// <param name="statement">What says the condition, or null.</param>
    public Holder Of(ConditionDraft draft, Fact<Statement>? statement)
    {
        if (Stance(draft) is { } stance)
            return stance;
        if (OfPlan(draft.Tree, draft.Then) is { } author)
            return author;
        if (statement is not null)
            return new Holder(text.SpeakersOf(statement), statement.Support.FirstOrDefault(item => item.Role == SupportRole.Speaker)?.Evidence.Span);
        return draft.Form is ConditionForm.Enables or ConditionForm.Blocks or ConditionForm.OnlyThrough
            ? new Holder([], null)
            : OfThen(draft) ?? new Holder([], null);
    }

    /// <summary>The subject of a word of stance at or above what depends, inside the clause.</summary>
    private Holder? Stance(ConditionDraft draft)
    {
        var tree = draft.Tree;
        int? at = draft.Then;
        for (var step = 0; step < MaxSteps && at is { } token; step++, at = IsClauseOfItsOwn(tree, token) ? null : tree.Parent(token))
        {
            // What comes first is not what the stance is on: "should the army reject the plan".
            if (token == draft.If)
                continue;
            if ((words.TakesStance(ActWords.WithParticle(tree, token), tree[token].Upos == Upos.ADJ) || draft.Cue.Contains(token) && draft.Form == ConditionForm.Demand) && Named(tree, Subjects.Of(tree, token)) is { } holder)
                return holder;
            if (tree[token].Upos == Upos.NOUN && words.TakesStance(tree.LemmaOf(token), isAdjective: false) && Named(tree, [.. tree.Children(token, "nmod:poss")]) is { } owner)
                return owner;
        }

        return null;
    }

    // "Chile accepted the plan; Peru said …": what Chile does is not Peru's stance.
    private static bool IsClauseOfItsOwn(SyntaxTree tree, int token) =>
        tree.Is(token, "parataxis") || (tree.Is(token, "conj") && tree[token].Upos is Upos.VERB or Upos.AUX && tree.Child(token, "nsubj") is not null);

    // "Under the draft, Peru would withdraw its police if …": the draft says so, not Peru. "Chad has drawn up a draft under which it would …": Chad, and not whoever tells of it. Null elsewhere.
    private Holder? OfPlan(SyntaxTree tree, int clause)
    {
        for (var at = clause; ;)
        {
            foreach (var child in tree.Children(at, "obl").Where(child => tree.HasCase(child, "under")))
            {
                if (words.IsPlan(tree.LemmaOf(child)))
                    return new Holder([], null);
                if (tree[child].Xpos == "WDT" && tree.Is(at, "acl") && tree.Parent(at) is { } plan && words.IsPlan(tree.LemmaOf(plan)))
                    return (tree.Is(plan, "obj") && tree.Parent(plan) is { } verb ? Named(tree, Subjects.Of(tree, verb)) : null) ?? new Holder([], null);
            }

            // "…, and the bank would pay".
            if (!tree.Is(at, "conj") || tree.Parent(at) is not { } first)
                return null;
            at = first;
        }
    }

    // "The rebels will not disarm unless …": the narrator tells their refusal.
    private Holder? OfThen(ConditionDraft draft)
    {
        var tree = draft.Tree;
        return tree.Children(draft.Then, "aux").Any(aux => tree.LemmaOf(aux) is "will" or "would" or "wo") && Subjects.Of(tree, draft.Then) is [var subject, ..] && text.IsSomebody(tree, subject) ? Named(tree, Subjects.Of(tree, draft.Then)) : null;
    }

    private Holder? Named(SyntaxTree tree, List<int> heads)
    {
        if (heads.Count == 0)
            return null;
        var ids = text.ActorsOf(tree, heads);
        if (ids.Count == 0 && (tree[heads[0]].Upos is Upos.PRON || ActWords.Shipped.IsActNoun(tree.LemmaOf(heads[0]))))
            return null;
        var tokens = tree.Subtree(heads[0], child => !tree.Is(child, "acl") && !tree.Is(child, "appos") && tree[child].Upos != Upos.PUNCT);
        return new Holder([.. ids], tree.SpanOf(tokens));
    }
}
