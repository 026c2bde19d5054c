using Parley.Language;

namespace Parley.Coding.Statements;

/// <summary>The words around the head of a speaker's phrase.</summary>
/// <param name="Phrase">Without what is only added to it: relative clauses, appositions, participles after a comma.</param>
/// <param name="Apposition">The name or description beside it, or empty.</param>
internal readonly record struct SpeakerPhrase(TokenRange Phrase, TokenRange Apposition)
{
    public static SpeakerPhrase Of(SyntaxTree tree, int head)
    {
        var inside = tree.Subtree(head, child => !IsAddition(tree, child, head)).ToHashSet();
        var (first, end) = (head, head + 1);
        while (inside.Contains(first - 1))
            first--;
        while (inside.Contains(end) || Resumes(tree, inside, end))
            end++;
        while (first < head && (tree.Is(first, "punct") || tree.Is(first, "case")))
            first++;
        while (end - 1 > head && tree.Is(end - 1, "punct") && tree[end - 1].Form is not (")" or "."))
            end--;
        // A parser may take a rank and the name after it for two appositions.
        TokenRange apposition = default;
        foreach (var added in tree.Children(head, "appos").Select(child => Around(tree, child)))
            apposition = apposition.IsEmpty ? added : added.First == apposition.End ? new TokenRange(apposition.First, added.End) : apposition;
        return new SpeakerPhrase(new TokenRange(first, end), apposition);
    }

    /// <summary>"Ali, the envoy, | and Omar": what is added stands inside the list.</summary>
    private static bool Resumes(SyntaxTree tree, HashSet<int> inside, int at)
    {
        var next = inside.Where(token => token > at).DefaultIfEmpty(-1).Min();
        return next > 0 && (tree.Is(next, "cc") || tree.Is(next, "conj") || (tree.Is(next, "punct") && inside.Any(token => token > next && tree.Is(token, "conj"))));
    }

    private static TokenRange Around(SyntaxTree tree, int head)
    {
        var inside = tree.Subtree(head, child => !IsAddition(tree, child, head)).ToHashSet();
        var (first, end) = (head, head + 1);
        while (inside.Contains(first - 1))
            first--;
        while (inside.Contains(end))
            end++;
        while (first < head && tree.Is(first, "punct"))
            first++;
        return new TokenRange(first, end);
    }

    private static bool IsAddition(SyntaxTree tree, int child, int head)
    {
        // "the carmaker Nutra" is one phrase.
        if (tree.Is(child, "appos") && child == head + 1 && tree[child].Upos == Upos.PROPN)
            return false;
        if (tree.Is(child, "appos") || tree.Is(child, "parataxis") || tree[child].Deprel == "acl:relcl" || tree.Is(child, "advcl"))
            return true;
        // "warned voters that", "want both sides to": what they are warned of, what they are to do.
        if (tree.Is(child, "acl") && child > head && tree.Child(child, "mark") is { } mark && tree[mark].Lemma is "that" or "to")
            return true;
        if (tree.Is(child, "case") || tree.Is(child, "cc"))
            return tree.Parent(child) == head && tree.Is(child, "case");
        if (child > head && tree[child].Deprel is "acl" or "nmod" or "obl")
            return tree.Is(child, "acl") && tree[tree.Subtree(child)[0]] is var first && (first.Form == "," || (first.Index > 0 && tree[first.Index - 1].Form == ","));
        return false;
    }
}
