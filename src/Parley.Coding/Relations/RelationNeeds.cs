using Parley.Language;

namespace Parley.Coding.Relations;

/// <summary>Whether what an entry asks for stands beside its word.</summary>
internal sealed class RelationNeeds(SyntaxTree tree, RelationLexicon lexicon, RelationSlots slots)
{
    /// <param name="label">The words of the label where the entry asks for one.</param>
    public bool Hold(int word, RelationEntry entry, out (int First, int Last)? label)
    {
        label = null;
        foreach (var need in entry.EachNeed)
        {
            if (!Holds(word, entry, need, ref label))
                return false;
        }

        return true;
    }

    private bool Holds(int word, RelationEntry entry, string need, ref (int First, int Last)? label)
    {
        var at = need.IndexOf('=', StringComparison.Ordinal);
        if (at < 0)
            return need != "plural" || (tree[word].Xpos == "NNS" && slots.Owners(word).Count == 0);
        var (where, wanted) = (need[..at], need[(at + 1)..]);
        switch (where)
        {
            case "obj":
                return Clause.Objects(tree, word).Exists(item => Fits(item, wanted));
            case "subj":
                return Clause.Subjects(tree, word).Exists(item => Fits(item, wanted));
            case "mod":
                return tree.Children(word, "amod", "compound", "nmod").Any(item => item < word && Fits(item, wanted));
            case "adv":
                return tree.Children(word, "advmod").Any(item => Fits(item, wanted));
            case "above":
                return tree.Parent(word) is { } above && lexicon.IsIn(wanted, lexicon.LemmaOf(tree[above]));
            case "near":
                return Enumerable.Range(tree.Sentence.FirstToken, tree.Sentence.EndToken - tree.Sentence.FirstToken).Any(token => token != word && lexicon.IsIn(wanted, lexicon.LemmaOf(tree[token])));
            case "at":
                return Clause.HasCase(tree, word, wanted);
            case "as":
                label = Label(word, wanted, entry.Pos == "VERB");
                return label is not null;
            default:
                return slots.Prepositional(word, where, entry.Pos == "VERB").Exists(item => Fits(item, wanted));
        }
    }

    /// <summary>Of whom the label is said: the object that is not the label itself.</summary>
    public List<int> Viewed(int word, (int First, int Last) label)
    {
        List<int> heads = [.. tree.Children(word, "iobj"), .. Clause.Objects(tree, word)];
        return [.. heads.Where(head => head < label.First || head > label.Last).SelectMany(head => Clause.WithConjuncts(tree, head)).Distinct()];
    }

    private (int First, int Last)? Label(int word, string wanted, bool isVerb)
    {
        var marked = slots.Prepositional(word, "as", isVerb).Concat(tree.Children(word, "xcomp")).Concat(isVerb && tree.Child(word, "iobj") is not null ? tree.Children(word, "obj") : [])
            // "called the army a gang": the second of two.
            .Concat(isVerb ? tree.Children(word, "obj").Skip(1) : [])
            // "calls the group a gang", read as its name.
            .Concat(isVerb ? Clause.Objects(tree, word).SelectMany(held => tree.Children(held, "appos")).Where(child => tree.Children(child, "det").Any(det => tree[det].Form is "a" or "an")) : []);
        foreach (var head in marked)
        {
            var parts = tree.Subtree(head, child => !tree.Is(child, "acl") && !tree.Is(child, "case") && !tree.Is(child, "det") && !tree.Is(child, "punct") && !tree.Is(child, "nsubj"));
            if (parts.Any(part => lexicon.IsIn(wanted, lexicon.LemmaOf(tree[part])) || lexicon.IsIn(wanted, tree[part].Form.ToLowerInvariant())))
                return (parts[0], parts[^1]);
        }

        return null;
    }

    // "thousands of troops", "military support": the measured noun counts, and so does the kind.
    private bool Fits(int noun, string wanted)
    {
        if (lexicon.IsIn(wanted, lexicon.LemmaOf(tree[noun])) || lexicon.IsIn(wanted, tree[noun].Form.ToLowerInvariant()))
            return true;
        return tree.Children(noun, "nmod", "conj").Any(child => (tree.Is(child, "conj") || Clause.HasCase(tree, child, "of")) && lexicon.IsIn(wanted, lexicon.LemmaOf(tree[child])));
    }
}
