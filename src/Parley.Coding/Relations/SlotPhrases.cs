using Parley.Language;

namespace Parley.Coding.Relations;

/// <summary>Phrases that stand beside a word of the lexicon in ways no single slot tells.</summary>
/// <param name="isName">Whether a word is part of a name.</param>
internal sealed class SlotPhrases(SyntaxTree tree, RelationLexicon lexicon, Func<int, bool> isName)
{
    /// <summary>Who does it as well: "X, together with Y, brokered", whatever the parser hangs it on; "X, followed by Y, recognised".</summary>
    public IEnumerable<int> Together(int verb)
    {
        foreach (var subject in Clause.Subjects(tree, verb))
        {
            for (var i = subject + 1; i + 1 < verb; i++)
            {
                if (tree[i + 1].Form == "with" && lexicon.IsIn("@together", tree[i].Form.ToLowerInvariant()) && tree.Parent(i + 1) is { } named && named < verb)
                    yield return named;
            }

            foreach (var follower in tree.Children(subject, "acl").Concat(tree.Children(verb, "advcl", "acl")).Where(child => tree[child].Xpos == "VBN" && lexicon.IsIn("@followed", tree[child].Form.ToLowerInvariant()))
                .SelectMany(child => tree.Children(child, "obl").Where(other => Clause.HasCase(tree, other, "by"))))
                yield return follower;
        }
    }

    /// <summary>Who is given something: "will sell Kenya radars", even where the parser takes the name for a part of the goods.</summary>
    public List<int> Receivers(int verb)
    {
        List<int> found = [.. tree.Children(verb, "iobj")];
        if (found.Count == 0 && verb + 1 < tree.Sentence.EndToken && tree[verb + 1].Upos == Upos.PROPN && isName(verb + 1) && tree.Parent(verb + 1) is { } goods && tree.Is(verb + 1, "compound") && tree.Is(goods, "obj") && tree.Parent(goods) == verb)
            found.Add(verb + 1);
        return found;
    }

    /// <summary>"the ruling Democratic Front", "the opposition party Unity": the head of the name right behind; null where none is.</summary>
    public int? NameBehind(int word)
    {
        var first = word + 1;
        if (first + 1 < tree.Sentence.EndToken && !isName(first) && lexicon.IsIn("@own-group", lexicon.LemmaOf(tree[first])))
            first++;
        var last = first - 1;
        while (last + 1 < tree.Sentence.EndToken && isName(last + 1))
            last++;
        for (var i = first; i <= last; i++)
        {
            if (tree.Parent(i) is not { } above || above < first || above > last)
                return i;
        }

        return null;
    }

    /// <summary>"X and its rival, the Amal Movement": the name behind, though the parser joins it to X; null where none is.</summary>
    public int? NameBehindComma(int noun)
    {
        var at = noun + 1;
        if (at + 1 >= tree.Sentence.EndToken || tree[at].Form != ",")
            return null;
        at += tree[at + 1].Upos == Upos.DET ? 2 : 1;
        if (at >= tree.Sentence.EndToken || !isName(at))
            return null;
        while (tree.Parent(at) is { } above && above > noun && isName(above))
            at = above;
        return tree.Is(at, "conj") && tree.Parent(at) == tree.Parent(noun) && tree.Child(at, "cc") is null ? at : null;
    }

    /// <summary>Where those come from whom a noun counts: "refugees from X", "people who fled X".</summary>
    public IEnumerable<int> Origins(int noun)
    {
        yield return noun;
        foreach (var fled in tree.Children(noun, "acl").Where(child => lexicon.IsIn("@flee", lexicon.LemmaOf(tree[child]))))
        {
            foreach (var origin in tree.Children(fled, "obj", "obl").Where(child => tree.Is(child, "obj") || Clause.HasCase(tree, child, "from")))
                yield return origin;
        }

        foreach (var child in tree.Children(noun, "nmod"))
        {
            if (Clause.CaseOf(tree, child) is "from" or "of")
            {
                foreach (var origin in Origins(child))
                    yield return origin;
            }
        }
    }

    /// <summary>Who acts where an attack is the subject: "the attack by X hit Y"; the subject itself otherwise.</summary>
    public IEnumerable<int> Authors(int subject) =>
        !isName(subject) && lexicon.IsIn("@attack", lexicon.LemmaOf(tree[subject])) && Clause.Doers(tree, subject).ToList() is { Count: > 0 } doers ? doers : [subject];
}
