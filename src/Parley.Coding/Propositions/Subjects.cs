using Parley.Coding.Phrases;
using Parley.Language;

namespace Parley.Coding.Propositions;

/// <summary>Who does what a verb, an adjective or a noun tells, as heads of phrases; through infinitives, relative clauses and coordination.</summary>
internal static class Subjects
{
    private const int MaxSteps = 6;

    /// <summary>The acting phrases with their conjuncts; empty where the text does not say.</summary>
    public static List<int> Of(SyntaxTree tree, int predicate)
    {
        var found = new List<int>();
        Add(tree, predicate, found, 0);
        return WithConjuncts(tree, found);
    }

    public static bool IsPassive(SyntaxTree tree, int verb) =>
        tree.Child(verb, "aux:pass", "csubj:pass") is not null || (tree.Child(verb, "nsubj:pass") is not null && tree[verb].Xpos != "VBD")
        || (tree[verb].Xpos == "VBN" && tree.Child(verb, "aux") is null && tree.Child(verb, "nsubj") is null && tree.Child(verb, "obj") is null && tree.Is(verb, "acl")) || IsWanted(tree, verb);

    /// <summary>"wants the road declared safe": what is to be done to the object of the verb above.</summary>
    public static bool IsWanted(SyntaxTree tree, int verb) =>
        tree[verb].Xpos == "VBN" && (tree.Is(verb, "xcomp") || tree.Is(verb, "ccomp")) && tree.Child(verb, "aux", "mark", "nsubj") is null && tree.Parent(verb) is { } above && tree.Children(above, "obj").Any(thing => thing < verb);

    public static List<int> WithConjuncts(SyntaxTree tree, List<int> heads)
    {
        for (var at = 0; at < heads.Count && heads.Count < 64; at++)
            heads.AddRange(tree.Children(heads[at], "conj").Where(child => tree[child].Upos is not Upos.VERB && !heads.Contains(child)).ToList());
        return [.. heads.Distinct()];
    }

    private static void Add(SyntaxTree tree, int verb, List<int> found, int steps)
    {
        if (IsPassive(tree, verb))
        {
            found.AddRange(tree.Children(verb, "obl").Where(child => tree.HasCase(child, "by")));
            return;
        }

        found.AddRange(tree.Children(verb, "nsubj").Where(child => !tree.Is(child, "nsubj:pass") || tree[verb].Xpos == "VBD").Select(subject => Antecedent(tree, verb, subject)));
        if (found.Count > 0 || steps == MaxSteps || tree.Parent(verb) is not { } above)
            return;
        if (tree.Is(verb, "acl"))
            AddOwner(tree, above, verb, found, steps);
        else if (tree.Is(verb, "xcomp") || tree.Is(verb, "conj") || tree.Is(verb, "advcl") || tree.Is(verb, "ccomp") || tree.Is(verb, "parataxis"))
            AddControlled(tree, verb, above, found, steps);
    }

    private static void AddControlled(SyntaxTree tree, int verb, int above, List<int> found, int steps)
    {
        if (tree.Is(verb, "xcomp") && tree[above].Upos == Upos.VERB && tree.Children(above, "obj", "iobj").Where(thing => tree[thing].Xpos is not ("WDT" or "WP")).ToList() is { Count: > 0 } objects)
            found.AddRange(objects);
        // "accused Chile of planning to leave": Chile plans it.
        else if (tree[verb].Xpos == "VBG" && tree[above].Upos == Upos.VERB && tree.Children(verb, "mark").Any(mark => tree.LemmaOf(mark) is "of" or "for" or "from") && tree.Children(above, "obj", "nsubj:pass").ToList() is { Count: > 0 } judged)
            found.AddRange(judged);
        else if (IsPassive(tree, above))
            found.AddRange(tree.Is(verb, "xcomp") || (tree.Is(verb, "conj") && !IsPassive(tree, verb)) ? tree.Children(above, "nsubj:pass") : []);
        else if (tree[above].Upos is Upos.NOUN or Upos.PROPN && tree.Child(above, "cop") is null)
            AddOwner(tree, above, verb, found, steps);
        else
            Add(tree, above, found, steps + 1);
    }

    // "its plan to withdraw", "made an offer to release", "forces guarding the dam".
    private static void AddOwner(SyntaxTree tree, int noun, int clause, List<int> found, int steps)
    {
        if (tree.HasCase(noun, "for") && tree.Children(clause, "mark").Any(mark => tree.LemmaOf(mark) == "to"))
        {
            found.Add(noun);
            return;
        }

        if (tree[clause].Xpos is "VBG" && tree.Child(clause, "mark") is null && !tree.Children(noun, "nmod:poss").Any())
        {
            found.Add(noun);
            return;
        }

        found.AddRange(tree.Children(noun, "nmod:poss"));
        if (found.Count == 0 && tree.Parent(noun) is { } verb && tree[verb].Upos == Upos.VERB && (tree.Is(noun, "obj") || tree.Is(noun, "obl") || tree.Is(noun, "conj")))
            Add(tree, verb, found, steps + 1);
    }

    private static int Antecedent(SyntaxTree tree, int verb, int subject) =>
        tree[subject].Xpos is "WDT" or "WP" or "IN" && tree.Is(verb, "acl") && tree.Parent(verb) is { } noun ? OneOf(tree, noun) : subject;

    // "the Third Front, one of the units that refused": the front.
    private static int OneOf(SyntaxTree tree, int noun)
    {
        if (!tree.Is(noun, "nmod") || !tree.HasCase(noun, "of") || tree.Parent(noun) is not { } one || tree.LemmaOf(one) != "one")
            return noun;
        return tree.Is(one, "appos") && tree.Parent(one) is { } named ? named : tree.Child(one, "nsubj") ?? noun;
    }
}
