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
            var tree = parsed.TreeOf(sentence);
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
        if (tree[token].Upos is not (Upos.NOUN or Upos.VERB) || words.TalksRole(TreeWords.LemmaOf(tree, token), tree[token].Upos.ToString()) is not { } role)
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

    private List<int> HoldersOf(SyntaxTree tree, int noun)
    {
        // "X and Y are guarantors".
        if (tree.Child(noun, "cop") is not null)
            return tree.Child(noun, "advmod") is { } not && words.Negates(TreeWords.LemmaOf(tree, not)) ? [] : [.. tree.Children(noun, "nsubj")];
        if (tree.Children(noun, "case").FirstOrDefault(item => TreeWords.LemmaOf(tree, item) == "as", -1) is > 0 and var capacity)
            return InCapacity(tree, noun, capacity);
        // "X, the mediator".
        if (tree.Is(noun, "appos") && tree.Parent(noun) is { } named)
            return [named];
        // "observers from X".
        return [.. tree.Children(noun, "nmod").Where(child => TreeWords.HasCase(tree, child, "from") || TreeWords.HasCase(tree, child, "of")), .. tree.Children(noun, "appos")];
    }

    // "with X as mediator" is X; "X attended as an observer" is the subject, whatever the preposition hangs on.
    private static List<int> InCapacity(SyntaxTree tree, int noun, int capacity)
    {
        if (capacity > tree.Sentence.FirstToken && tree.Ancestors(capacity - 1).Prepend(capacity - 1).FirstOrDefault(item => TreeWords.HasCase(tree, item, "with"), -1) is >= 0 and var beside)
            return [beside];
        return tree.Parent(noun) is not { } above ? [] : tree[above].Upos == Upos.VERB ? [.. tree.Children(above, "nsubj")] : [above];
    }

    // "a truce mediated by X"; who mediates as the subject is told with the event.
    private static List<int> DoersOf(SyntaxTree tree, int verb) => [.. tree.Children(verb, "obl").Where(child => TreeWords.HasCase(tree, child, "by"))];

    private void AddDelegate(SyntaxTree tree, int token, TalksDraft talks, PhraseActors phrases)
    {
        if (!words.IsDelegationVerb(TreeWords.LemmaOf(tree, token)) || tree[token].Upos != Upos.VERB)
            return;
        var delegation = tree.Children(token, "obj").Concat(tree.Is(token, "acl") && tree.Parent(token) is { } noun ? [noun] : [])
            .FirstOrDefault(item => words.IsDelegation(TreeWords.LemmaOf(tree, item)), -1);
        if (delegation < 0)
            return;
        var leaders = tree.Children(token, "nsubj").Concat(tree.Children(token, "obl").Where(child => TreeWords.HasCase(tree, child, "by")));
        foreach (var actor in phrases.Of(tree, leaders))
        {
            talks.Add(actor, TalksRole.Delegate);
            talks.RoleTokens.Add(token);
        }

        foreach (var actor in phrases.Of(tree, [delegation]))
            talks.Add(actor, TalksRole.Party);
    }
}
