using Parley.Coding.Phrases;
using Parley.Coding.Propositions;
using Parley.Language;

namespace Parley.Coding.Positions;

/// <summary>Finds who takes the side a word of stance tells.</summary>
internal sealed class HolderFinder(SpokenText text, PositionWords words)
{
    private const int MaxSteps = 6;

    /// <summary>Heads of the phrases of those who take it; empty where the text does not say.</summary>
    public List<int> Of(SyntaxTree tree, int cue, PositionRule rule)
    {
        if (rule.Places.Contains("judged"))
            return [];
        if (rule.Pos == "ADP")
            return Subjects.WithConjuncts(tree, [.. tree.Children(tree.Child(cue, "nsubj") is null && tree.Is(cue, "conj") ? tree.Parent(cue)!.Value : cue, "nsubj")]);
        // "It is ready to leave", which parsers read like "it is good to leave".
        if (rule.Pos == "ADJ" && tree.Child(cue, "nsubj") is null && tree.Child(cue, "expl") is { } it)
            return [it];
        if (rule.Pos == "ADJ" && tree.Children(cue, "nsubj").Where(child => tree.Is(child, "nsubj:pass")).ToList() is { Count: > 0 } told)
            return Subjects.WithConjuncts(tree, told);
        if (tree[cue].Upos != Upos.NOUN)
            return [.. Subjects.Of(tree, cue).Select(subject => Author(tree, subject))];
        // "marched in support of the bill", "walked out in protest at it".
        if (tree.Is(cue, "obl") && tree.HasCase(cue, "in") && tree.Parent(cue) is { } act && tree[act].Upos == Upos.VERB && !tree.Children(cue, "det", "nmod:poss").Any())
            return Subjects.Of(tree, act);
        var owners = Owners(tree, cue, rule);
        return owners.Count > 0 ? owners : tree.Child(cue, "cop") is not null ? Subjects.Of(tree, cue) : Carried(tree, cue);
    }

    /// <summary>"a letter from the bishops" takes the bishops' side.</summary>
    private int Author(SyntaxTree tree, int subject) =>
        tree[subject].Upos == Upos.NOUN && words.IsWriting(tree.LemmaOf(subject)) ? tree.Children(subject, "nmod").FirstOrDefault(child => tree.HasCase(child, "from") || tree.HasCase(child, "by"), subject) : subject;

    private List<int> Owners(SyntaxTree tree, int noun, PositionRule rule)
    {
        var found = tree.Children(noun).Where(child => tree.Is(child, "nmod:poss")
            || ((tree.Is(child, "amod") || tree.Is(child, "compound")) && text.IsNamed(child))
            || (tree.Is(child, "nmod") && (tree.HasCase(child, "by") || tree.HasCase(child, "from") || (tree.HasCase(child, "of") && !rule.Places.Contains("of"))))).ToList();
        return Subjects.WithConjuncts(tree, found);
    }

    /// <summary>"reaffirmed their commitment and the need": the subject of the carrying verb above.</summary>
    private List<int> Carried(SyntaxTree tree, int noun)
    {
        var at = noun;
        for (var step = 0; step < MaxSteps && tree.Parent(at) is { } above; step++, at = above)
        {
            if (tree[above].Upos == Upos.VERB && words.Carries(tree.LemmaOf(above)) && (tree.Is(at, "obj") || tree.Is(at, "nsubj:pass") || tree.Is(at, "ccomp") || tree.Is(at, "obl")))
                return Subjects.Of(tree, above);
            if (!(tree.Is(at, "conj") || tree.Is(at, "acl") || tree.Is(at, "obj") || tree.Is(at, "nmod")))
                return [];
        }

        return [];
    }
}
