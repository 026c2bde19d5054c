using Parley.Coding.Phrases;
using Parley.Coding.Propositions;
using Parley.Language;

namespace Parley.Coding.Positions;

/// <summary>Reads the sides taken in a sentence off its tree.</summary>
internal sealed class PositionReader(SpokenText text, PropositionReader propositions, PositionWords words)
{
    // "is against the deal".
    private static readonly PositionRule AgainstIt = new("against", "ADP", ["self"], PositionStance.Against, PositionType.Rejection, NeedsName: false);
    // "is for the dam".
    private static readonly PositionRule ForIt = new("for", "ADP", ["self"], PositionStance.For, PositionType.Support, NeedsName: true);
    private readonly OwnWordReader _own = new(text, words);
    private readonly TermsReader _terms = new(text);
    private readonly HolderFinder _holders = new(text, words);
    private readonly EchoReader _echoes = new(text);

    public IEnumerable<PositionDraft> Find(SyntaxTree tree)
    {
        if (tree[tree.Sentence.EndToken - 1].Form == "?")
            return [];
        var found = new List<PositionDraft>();
        for (var i = tree.Sentence.FirstToken; i < tree.Sentence.EndToken; i++)
        {
            var drafts = Rules(tree, i).SelectMany(rule => Drafts(tree, i, rule)).ToList();
            if (drafts.Count == 0 && (_echoes.Find(tree, i) ?? _own.Find(tree, i) ?? RedLine.Find(tree, i) ?? _terms.Find(tree, i)) is { } own)
                drafts.Add(own);
            if (drafts.Count > 0 && !IsUnreal(tree, i))
                found.AddRange(drafts);
        }

        // "urged them to support the plan": the support is asked for, not given.
        return found.Where(draft => !found.Exists(outer => (outer.Content == draft.Cue || outer.Accepting == draft.Cue) && outer.Cue != draft.Cue));
    }

    private IEnumerable<PositionRule> Rules(SyntaxTree tree, int token)
    {
        if (tree[token].Upos is Upos.NOUN or Upos.PROPN or Upos.PRON && IsPredicate(tree, token) && tree.HasCase(token, "against"))
            return [AgainstIt];
        if (tree[token].Upos is Upos.NOUN && IsPredicate(tree, token) && tree.HasCase(token, "for") && tree[tree.Child(token, "nsubj") ?? token].Upos == Upos.PROPN)
            return [ForIt];
        if (tree[token].Xpos == "VBN" && tree.Child(token, "aux:pass", "cop") is not null && tree.Children(token, "obl").All(child => !tree.HasCase(child, "by")))
            return words.Rules(tree[token].Form.ToLowerInvariant(), "ADJ");
        if (tree[token].Upos is Upos.VERB && !tree.Is(token, "amod"))
            return Answer(tree, token) is { } answer ? words.Rules(answer, "VERB")
                : words.Rules(ActWords.WithParticle(tree, token), "VERB").Concat(tree.Children(token, "obj", "obl").Where(thing => tree.Child(thing, "case") is null).SelectMany(thing => words.Rules($"{tree.LemmaOf(token)} {tree.LemmaOf(thing)}", "VERB")));
        if (tree[token].Upos is Upos.NOUN)
            return tree.Is(token, "compound") || IsDropped(tree, token) || IsObjectOfStance(tree, token) ? [] : words.Rules(tree.LemmaOf(token), "NOUN");
        return tree[token].Upos is Upos.ADJ && !tree.Is(token, "amod") ? words.Rules(tree.LemmaOf(token), "ADJ") : [];
    }

    // "is for the dam and against the loan".
    private static bool IsPredicate(SyntaxTree tree, int token) => tree.Child(token, "cop") is not null || (tree.Is(token, "conj") && tree.Parent(token) is { } first && first < token && tree.Child(first, "cop") is not null && tree.Child(first, "case") is not null);

    /// <summary>"said no": "say_no", or null.</summary>
    private static string? Answer(SyntaxTree tree, int verb) =>
        tree.LemmaOf(verb) == "say" && tree.Children(verb).Cast<int?>().FirstOrDefault(child => tree[child!.Value].Upos == Upos.INTJ && child > verb && tree.LemmaOf(child.Value) is "no" or "yes" && !tree.Children(child.Value, "conj", "cc", "cc:preconj", "advmod").Any()) is { } word && tree.Children(verb, "advmod", "cc:preconj").All(child => tree.LemmaOf(child) is not ("not" or "neither" or "never")) ? $"say_{tree.LemmaOf(word)}" : null;

    private IEnumerable<PositionDraft> Drafts(SyntaxTree tree, int cue, PositionRule rule)
    {
        // "called the move “encouraging”" calls for nothing.
        if (rule.Word == "call" && !rule.Places.Contains("called") && QuotedPredicate.Of(tree, cue) is not null)
            yield break;
        var holders = _holders.Of(tree, cue, rule);
        // "the priorities are peace and aid" in what somebody says: the speaker's.
        var isJudged = rule.Places.Contains("judged") || (holders.Count == 0 && rule.Places.Contains("is"));
        if (holders.Count == 0 && !isJudged)
            yield break;
        var found = ContentReader.Of(tree, cue, rule);
        if (found.Count == 0 && (rule.Pos == "NOUN" ? IsFeeling(tree, cue, rule) : words.Answers(rule.Word) && IsAlone(tree, cue)))
            yield return new PositionDraft(tree, rule, cue, cue, holders) { IsAnswer = true, IsDenied = IsDenied(tree, cue, rule) };
        foreach (var (content, addressee) in found.Where(item => IsTakenOn(tree, cue, rule, item.Content)))
        {
            var accepted = rule.Pos != "ADJ" && tree[content].Upos == Upos.VERB && words.Accepts(tree.LemmaOf(content)) && !propositions.IsNegated(tree, content) ? tree.Child(content, "obj") : null;
            var (head, inner, noun) = Inside(tree, accepted ?? content);
            if ((rule.Places.Contains("stance") && noun is null) || CalledAs(tree, cue, content, rule) is not { } side)
                continue;
            var (own, on) = Judged(tree, inner && noun is { Stance: PositionStance.Against } ? Against(side, noun) : side, head);
            if (isJudged && words.IsUnbargained(rule.Word) && _own.IsSpeakersThing(tree, cue, on))
                yield return new PositionDraft(tree, IsDenied(tree, cue, rule) == (rule.Stance == PositionStance.For) ? OwnWordReader.Kept : own, cue, on, holders) { IsSpeakers = true };
            else
                yield return new PositionDraft(tree, own, cue, on, holders)
                {
                    Addressee = addressee == content ? null : addressee,
                    IsSpeakers = isJudged,
                    IsDenied = IsDenied(tree, cue, rule),
                    Accepting = accepted is null ? null : content,
                    Echoed = inner ? null : noun,
                };
        }
    }

    private bool IsDenied(SyntaxTree tree, int cue, PositionRule rule) =>
        tree[cue].Upos is Upos.NOUN ? tree.Children(cue, "det").Any(det => tree.LemmaOf(det) == "no") : tree.LemmaOf(cue) != "say" && propositions.IsNegated(tree, cue);

    /// <summary>"voiced concern", and nothing more: over what was told last.</summary>
    private bool IsFeeling(SyntaxTree tree, int noun, PositionRule rule) =>
        rule.Type == PositionType.Concern && tree.Is(noun, "obj") && tree.Parent(noun) is { } verb && words.Carries(tree.LemmaOf(verb)) && !tree.Children(noun, "nmod", "acl").Any() && !tree.Children(verb, "obl").Any(child => child > noun);

    // Nothing follows that it takes.
    private bool IsAlone(SyntaxTree tree, int verb) => !tree.Children(verb, "obj", "ccomp", "xcomp", "nsubj:pass").Any(child => tree[child].Upos != Upos.INTJ) && !tree.Children(verb, "obl").Any(child => child > verb && !words.IsWhen(tree.LemmaOf(child)) && tree[child].Upos != Upos.PROPN);

    /// <summary>Who is backed ("fighters backed by Chad", "which backs him") has a friend, and an accusation rejected is denied: no sides on a matter.</summary>
    private bool IsTakenOn(SyntaxTree tree, int cue, PositionRule rule, int content)
    {
        // "agreed on condition that": to something else; "sought refuge": help, and no side.
        if (PhraseWords.Shipped.IsCondition(tree.LemmaOf(content)) || words.IsHelp(rule.Word, tree.LemmaOf(content)))
            return false;
        // "the government recognised by the council": a tie, and no side on a matter.
        if (rule.Places.Contains("self") && tree[cue].Xpos == "VBN" && tree.Child(cue, "aux") is null && (tree[cue].Deprel is "acl" || (tree.Is(cue, "conj") && tree.Parent(cue) is { } first && tree[first].Deprel is "acl")))
            return false;
        // "wants Lima out of the bay": not Lima.
        if (rule.Type == PositionType.Interest && words.Wants(rule.Word) && tree.Is(content, "obj") && tree[content].Upos == Upos.PROPN && (text.IsNamed(content) || tree.Children(cue, "obl").Any(child => tree.HasCase(child, "out"))))
            return false;
        var isOfThing = rule.Pos == "VERB" && rule.Places.Contains("obj");
        if (isOfThing && rule.Type == PositionType.Support && words.Befriends(rule.Word) && (tree[content].Feature("Gender") is "Masc" or "Fem" || (tree[cue].Xpos == "VBN" && tree.Child(cue, "aux", "nsubj") is null && (tree[cue].Deprel == "acl" || tree.Is(cue, "conj")))))
            return false;
        return !((isOfThing || rule.Places.Contains("called")) && rule.Type == PositionType.Rejection && tree[content].Upos == Upos.NOUN && words.IsClaim(tree.LemmaOf(content)));
    }

    /// <summary>"its stance that the raids are unacceptable" is against the raids.</summary>
    private (PositionRule Rule, int Content) Judged(SyntaxTree tree, PositionRule rule, int head)
    {
        if (!rule.Places.Contains("clause") || tree.Child(head, "cop") is null || !words.Blames(tree.LemmaOf(head)) || propositions.IsNegated(tree, head) || tree.Child(head, "nsubj") is not { } thing || tree[thing].Upos is not Upos.NOUN)
            return (rule, head);
        return (rule.Stance == PositionStance.For ? rule with { Stance = PositionStance.Against, Type = PositionType.Rejection } : rule, thing);
    }

    /// <summary>"rejected the call for a truce": what is called for; "echoed these concerns": the noun whose content was told before.</summary>
    private (int Head, bool IsInner, PositionRule? Noun) Inside(SyntaxTree tree, int content)
    {
        if (tree[content].Upos != Upos.NOUN || words.Rule(tree.LemmaOf(content), "NOUN") is not { } noun)
            return (content, false, null);
        // Who rejects a complaint or a warning is not for what it tells.
        if (noun.Type == PositionType.Concern || noun is { Type: PositionType.Warning, Stance: PositionStance.Against })
            return (content, false, null);
        return ContentReader.Of(tree, content, noun) is [var (inner, _), ..] ? (inner, true, noun) : (content, false, noun);
    }

    // "backs the opposition to the plan" is against the plan; "rejected their objection to it" is for it.
    private static PositionRule Against(PositionRule rule, PositionRule noun) =>
        rule.Stance == PositionStance.For ? rule with { Stance = PositionStance.Against, Type = noun.Type } : rule with { Stance = PositionStance.For, Type = PositionType.Support };

    /// <summary>"called the vote a sham", "called it a breakthrough": the side that is taken; null where the words judge nothing.</summary>
    private PositionRule? CalledAs(SyntaxTree tree, int cue, int content, PositionRule rule)
    {
        if (!rule.Places.Contains("called"))
            return rule;
        var named = Named(tree, cue, content).ToList();
        return named.Exists(words.Blames) ? rule : named.Exists(words.Praises) ? rule with { Stance = PositionStance.For, Type = PositionType.Support } : null;
    }

    // What something is called, as lemmas: the noun or adjective and what it is qualified by.
    private static IEnumerable<string> Named(SyntaxTree tree, int cue, int content) => tree.Children(cue, "xcomp", "obl", "obj", "ccomp", "iobj").Concat(tree.Children(content, "appos")).Concat(tree.Children(content, "amod").Where(child => child > content)).Concat(QuotedPredicate.Of(tree, cue) is { } quoted ? [quoted] : [])
        .Where(child => child != content).SelectMany(child => tree.Children(child, "amod").Prepend(child)).SelectMany(child => new[] { tree.LemmaOf(child), tree[child].Form.ToLowerInvariant() });

    private bool IsObjectOfStance(SyntaxTree tree, int noun) =>
        (tree.Is(noun, "obj") || tree.Is(noun, "nsubj:pass")) && tree.Parent(noun) is { } verb && tree[verb].Upos == Upos.VERB
        && words.Rule(ActWords.WithParticle(tree, verb), "VERB") is { } rule && rule.Places.Contains("obj") && !words.Carries(tree.LemmaOf(verb)) && !IsOfOthers(tree, noun, verb);

    // "Lima turned down Quito's demand that …": the demand is Quito's side.
    private bool IsOfOthers(SyntaxTree tree, int noun, int verb)
    {
        var owners = text.ActorsOf(tree, tree.Children(noun).Where(child => tree.Is(child, "nmod:poss") || (tree.Is(child, "nmod") && (tree.HasCase(child, "by") || tree.HasCase(child, "from")))));
        return owners.Count > 0 && !text.ActorsOf(tree, Subjects.Of(tree, verb)).Exists(owners.Contains);
    }

    private bool IsDropped(SyntaxTree tree, int noun) => tree.Is(noun, "obj") && tree.Parent(noun) is { } verb && words.IsDropping(tree.LemmaOf(verb));

    /// <summary>In a clause of what need not be so, or that somebody denies.</summary>
    private bool IsUnreal(SyntaxTree tree, int token) =>
        (tree.Ancestors(token).Take(3).Any(word => words.Denies(tree.LemmaOf(word))) && !words.Denies(tree.LemmaOf(token))) ||
        tree.Ancestors(token).Prepend(token).Take(4).Any(word => tree.Children(word, "mark").Any(mark => words.IsUnreal(tree.LemmaOf(mark)) || (tree.LemmaOf(mark) == "of" && tree.LemmaOf(mark - 1) == "short")))
        // "failed to agree": no side came of it.
        || ((tree.Is(token, "xcomp") || tree.Is(token, "advcl")) && tree.Parent(token) is { } failed && failed < token && tree.LemmaOf(failed) is "fail" or "neglect")
        // "used to threaten war": no more.
        || (tree.Is(token, "xcomp") && tree.Parent(token) is { } used && tree.LemmaOf(used) == "use" && tree[used].Xpos == "VBD");
}
