using Parley.Coding.Phrases;
using Parley.Language;

namespace Parley.Coding.Propositions;

/// <summary>What a relative clause is about.</summary>
internal static class Antecedent
{
    /// <summary>The noun the clause hangs on; of "the withdrawal of troops, which Chad wants" the withdrawal: behind a comma the whole act is meant and not the thing in it.</summary>
    /// <param name="clause">Head of the relative clause.</param>
    /// <param name="noun">The noun it hangs on.</param>
    public static int Of(SyntaxTree tree, int clause, int noun)
    {
        var first = tree.Subtree(clause)[0];
        return first > tree.Sentence.FirstToken && (tree[first].Form == "," || tree[first - 1].Form == ",") && tree.Is(noun, "nmod") && tree.HasCase(noun, "of")
            && tree.Parent(noun) is { } act && tree[act].Upos == Upos.NOUN && ActWords.Shipped.IsActNoun(tree.LemmaOf(act)) ? act : noun;
    }
}
