using Parley.Coding.Phrases;
using Parley.Language;

namespace Parley.Coding.Events;

/// <summary>Finds the words that give somebody a role at talks: "observers from X", "mediated by X", "X, who led the Y delegation".</summary>
internal sealed class TalksRoles(EventWords words)
{
    public void Add(ParsedDocument parsed, List<TalksDraft> found, PhraseActors phrases)
    {
        if (found.Count == 0)
            return;
        foreach (var sentence in parsed.Sentences)
        {
            var tree = new SyntaxTree(parsed, sentence);
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (At(found, sentence.Index) is not { } talks)
                    continue;
                AddRole(tree, i, talks, phrases);
                AddDelegate(tree, i, talks, phrases);
            }
        }
    }

    /// <summary>The talks told of last before a sentence's end; where none are, nobody has a role.</summary>
    private static TalksDraft? At(List<TalksDraft> found, int sentence) =>
        found.FindLast(talks => talks.Modality is Modality.Occurred or Modality.Ongoing && talks.Events.Exists(draft => draft.Tree.Sentence.Index <= sentence));

    private void AddRole(SyntaxTree tree, int token, TalksDraft talks, PhraseActors phrases)
    {
        if (tree[token].Upos is not (Upos.NOUN or Upos.VERB) || words.TalksRole(EventMatcher.LemmaOf(tree, token), tree[token].Upos.ToString()) is not { } role)
            return;
        var heads = tree[token].Upos == Upos.NOUN ? HoldersOf(tree, token) : role == TalksRole.Host ? [] : DoersOf(tree, token);
        foreach (var head in heads.ToList())
            heads.AddRange(tree.Children(head, "conj"));
        foreach (var actor in phrases.Of(tree, heads))
        {
            talks.Add(actor, role);
            talks.RoleTokens.Add(token);
        }
    }

    private static List<int> HoldersOf(SyntaxTree tree, int noun)
    {
        // "X and Y are guarantors".
        if (tree.Child(noun, "cop") is not null)
            return tree.Child(noun, "advmod") is { } not && EventWords.Shipped.Negates(EventMatcher.LemmaOf(tree, not)) ? [] : [.. tree.Children(noun, "nsubj")];
        // "attended as an observer", "with X as mediator".
        if (EventMatcher.HasCase(tree, noun, "as") && tree.Parent(noun) is { } above)
            return tree[above].Upos == Upos.VERB ? [.. tree.Children(above, "nsubj")] : [above];
        // "X, the mediator".
        if (tree.Is(noun, "appos") && tree.Parent(noun) is { } named)
            return [named];
        List<int> heads = [.. tree.Children(noun, "nmod").Where(child => EventMatcher.HasCase(tree, child, "from") || EventMatcher.HasCase(tree, child, "of")), .. tree.Children(noun, "appos")];
        return heads;
    }

    // "mediated by X"; "X mediated the talks".
    private List<int> DoersOf(SyntaxTree tree, int verb)
    {
        if (tree.Children(verb, "obl").Where(child => EventMatcher.HasCase(tree, child, "by")).ToList() is { Count: > 0 } agents)
            return agents;
        var isTalks = tree.Children(verb, "obj").Any(item => words.IsTalksWord(EventMatcher.LemmaOf(tree, item)));
        return isTalks && tree[verb].Xpos is "VBD" or "VBZ" or "VBP" && tree.Child(verb, "aux", "advmod") is null ? [.. tree.Children(verb, "nsubj").Where(item => !tree.Is(item, "nsubj:pass"))] : [];
    }

    private void AddDelegate(SyntaxTree tree, int token, TalksDraft talks, PhraseActors phrases)
    {
        if (!words.IsDelegationVerb(EventMatcher.LemmaOf(tree, token)) || tree[token].Upos != Upos.VERB)
            return;
        var delegation = tree.Children(token, "obj").Concat(tree.Is(token, "acl") && tree.Parent(token) is { } noun ? [noun] : [])
            .FirstOrDefault(item => words.IsDelegation(EventMatcher.LemmaOf(tree, item)), -1);
        if (delegation < 0)
            return;
        var leaders = tree.Children(token, "nsubj").Concat(tree.Children(token, "obl").Where(child => EventMatcher.HasCase(tree, child, "by")));
        foreach (var actor in phrases.Of(tree, leaders))
        {
            talks.Add(actor, TalksRole.Delegate);
            talks.RoleTokens.Add(token);
        }

        foreach (var actor in phrases.Of(tree, [delegation]))
            talks.Add(actor, TalksRole.Party);
    }
}
