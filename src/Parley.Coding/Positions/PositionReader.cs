using Parley.Coding.Phrases;
using Parley.Coding.Propositions;
using Parley.Language;

namespace Parley.Coding.Positions;

/// <summary>Reads the sides taken in a sentence off its tree.</summary>
internal sealed class PositionReader(SpokenText text, PropositionReader propositions, PositionWords words)
{
    private readonly OwnWordReader _own = new(text);
    private readonly HolderFinder _holders = new(text, words);

    public IEnumerable<PositionDraft> Find(SyntaxTree tree)
    {
        if (tree[tree.Sentence.EndToken - 1].Form == "?")
            return [];
        var found = new List<PositionDraft>();
        for (var i = tree.Sentence.FirstToken; i < tree.Sentence.EndToken; i++)
        {
            if (IsUnreal(tree, i))
                continue;
            if (Rules(tree, i).ToList() is { Count: > 0 } rules)
                found.AddRange(rules.SelectMany(rule => Drafts(tree, i, rule)));
            else if (_own.Find(tree, i) is { } own)
                found.Add(own);
        }

        // "urged them to support the plan": the support is asked for, not given.
        return found.Where(draft => !found.Exists(outer => outer.Content == draft.Cue && outer.Cue != draft.Cue));
    }

    private IEnumerable<PositionRule> Rules(SyntaxTree tree, int token)
    {
        if (tree[token].Xpos == "VBN" && tree.Child(token, "aux:pass", "cop") is not null && tree.Children(token, "obl").All(child => !tree.HasCase(child, "by")))
            return words.Rules(tree[token].Form.ToLowerInvariant(), "ADJ");
        if (tree[token].Upos is Upos.VERB && !tree.Is(token, "amod"))
            return words.Rules(ActWords.WithParticle(tree, token), "VERB");
        if (tree[token].Upos is Upos.NOUN)
            return tree.Is(token, "compound") || IsDropped(tree, token) || IsObjectOfStance(tree, token) ? [] : words.Rules(tree.LemmaOf(token), "NOUN");
        return tree[token].Upos is Upos.ADJ && !tree.Is(token, "amod") ? words.Rules(tree.LemmaOf(token), "ADJ") : [];
    }

    private IEnumerable<PositionDraft> Drafts(SyntaxTree tree, int cue, PositionRule rule)
    {
        var holders = _holders.Of(tree, cue, rule);
        // "the priorities are peace and aid" in what somebody says: the speaker's.
        var isJudged = rule.Places.Contains("judged") || (holders.Count == 0 && rule.Places.Contains("is"));
        if (holders.Count == 0 && !isJudged)
            yield break;
        foreach (var (content, addressee) in ContentReader.Of(tree, cue, rule))
        {
            var (head, inner, noun) = Inside(tree, content);
            if ((rule.Places.Contains("stance") && noun is null) || (rule.Places.Contains("called") && !IsBlamed(tree, cue, content)))
                continue;
            yield return new PositionDraft(tree, inner && noun is { Stance: PositionStance.Against } ? Against(rule, noun) : rule, cue, head, holders)
            {
                Addressee = addressee == content ? null : addressee,
                IsSpeakers = isJudged,
                IsDenied = propositions.IsNegated(tree, cue) && tree[cue].Upos is not Upos.NOUN,
                Echoed = inner ? null : noun,
            };
        }
    }

    /// <summary>"rejected the call for a truce": what is called for; "echoed these concerns": the noun whose content was told before.</summary>
    private (int Head, bool IsInner, PositionRule? Noun) Inside(SyntaxTree tree, int content)
    {
        if (tree[content].Upos != Upos.NOUN || words.Rule(tree.LemmaOf(content), "NOUN") is not { } noun)
            return (content, false, null);
        return ContentReader.Of(tree, content, noun) is [var (inner, _), ..] ? (inner, true, noun) : (content, false, noun);
    }

    // "backs the opposition to the plan" is against the plan; "rejected their objection to it" is for it.
    private static PositionRule Against(PositionRule rule, PositionRule noun) =>
        rule.Stance == PositionStance.For ? rule with { Stance = PositionStance.Against, Type = noun.Type } : rule with { Stance = PositionStance.For, Type = PositionType.Support };

    private bool IsBlamed(SyntaxTree tree, int cue, int content) => tree.Children(cue, "xcomp", "obl", "obj", "ccomp", "iobj").Concat(tree.Children(content, "appos"))
        .Where(child => child != content).SelectMany(child => tree.Children(child, "amod").Prepend(child)).Any(word => words.Blames(tree.LemmaOf(word)));

    private bool IsObjectOfStance(SyntaxTree tree, int noun) =>
        (tree.Is(noun, "obj") || tree.Is(noun, "nsubj:pass")) && tree.Parent(noun) is { } verb && tree[verb].Upos == Upos.VERB
        && words.Rule(ActWords.WithParticle(tree, verb), "VERB") is { } rule && rule.Places.Contains("obj") && !words.Carries(tree.LemmaOf(verb));

    private bool IsDropped(SyntaxTree tree, int noun) => tree.Is(noun, "obj") && tree.Parent(noun) is { } verb && words.IsDropping(tree.LemmaOf(verb));

    /// <summary>In a clause of what need not be so.</summary>
    private bool IsUnreal(SyntaxTree tree, int token) =>
        tree.Ancestors(token).Prepend(token).Take(4).Any(word => tree.Children(word, "mark").Any(mark => words.IsUnreal(tree.LemmaOf(mark))));
}
