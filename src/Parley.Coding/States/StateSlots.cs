using Parley.Coding.Phrases;
using Parley.Coding.Relations;
using Parley.Language;

namespace Parley.Coding.States;

/// <summary>Where the words stand of whom something became, and what an entry asks beside them.</summary>
internal static class StateSlots
{
    /// <summary>Heads of phrases, with what is joined to them; empty where the sentence names none.</summary>
    public static List<int> Of(SyntaxTree tree, int word, StateEntry entry) => [.. Heads(tree, word, entry.Slot, entry.OfWhom == "person" || entry.Needs.StartsWith("obj=", StringComparison.Ordinal)).SelectMany(head => Clause.WithConjuncts(tree, head)).Distinct()];

    /// <summary>Whether what the entry asks for is there: "declared independence", "went into exile".</summary>
    public static bool Hold(SyntaxTree tree, int word, StateEntry entry)
    {
        if (entry.Needs.Length == 0)
            return true;
        var (relation, wanted) = entry.Needs.Split('=') is [var first, var second] ? (first, second) : (entry.Needs, "");
        return relation == "obj"
            ? tree.Children(word, "obj").Any(child => tree.LemmaOf(child) == wanted)
            : tree.Children(word, "obl").Any(child => tree.LemmaOf(child) == wanted && tree.HasCase(child, relation));
    }

    /// <summary>The name a noun goes with: "the president, X", "X, a militia founded by exiles"; the noun itself where it has none.</summary>
    public static int Named(SyntaxTree tree, int head, Func<int, bool> isName)
    {
        if (isName(head))
            return head;
        foreach (var child in tree.Children(head, "appos", "flat"))
        {
            if (isName(child))
                return child;
        }

        return tree.Is(head, "appos") && tree.Parent(head) is { } before && isName(before) ? before : head;
    }

    /// <summary>Heads of phrases for the other actor.</summary>
    public static IEnumerable<int> Others(SyntaxTree tree, int word, StateEntry entry)
    {
        // "declared its independence from X": X hangs on the noun.
        foreach (var head in tree.Children(word, "obj").Where(_ => entry.Needs.StartsWith("obj=", StringComparison.Ordinal)).Prepend(word))
        {
            foreach (var child in tree.Children(head, "obl", "nmod"))
            {
                if (entry.Other.Any(preposition => tree.HasCase(child, preposition)))
                    yield return child;
            }
        }

        if (entry.Other.Contains("name"))
        {
            foreach (var child in tree.Children(word, "xcomp", "obj").Where(child => tree[child].Upos == Upos.PROPN))
                yield return child;
        }
    }

    private static IEnumerable<int> Heads(SyntaxTree tree, int word, string slot, bool takesObject) => slot switch
    {
        // "split the ransom" tells of the ransom, "disbanded itself" of who did it; in "talks with X collapsed" a parser may take X for what did.
        "subj" => tree.Children(word, "mark").Any(mark => tree.LemmaOf(mark) == "with") || Clause.IsPassive(tree, word) || (!takesObject && tree.Child(word, "obj") is { } item && tree[item].Feature("Reflex") is null) ? [] : Clause.Subjects(tree, word).Where(subject => !tree.HasCase(subject, "with")),
        "obj" => Clause.Objects(tree, word),
        _ => tree.Children(word, "nmod:poss", "compound", "amod").Where(child => child < word).Concat(tree.Children(word, "nmod").Where(child => tree.HasCase(child, "of"))),
    };
}
