using Parley.Coding.Phrases;
using Parley.Coding.Propositions;
using Parley.Language;

namespace Parley.Coding.Conditions;

/// <summary>What a clause says of itself: denied, refused, demanded, still to come, over.</summary>
internal sealed class ClauseSense(PropositionReader reader, ConditionWords words)
{
    private const int MaxSteps = 3;

    /// <summary>Denied, or refused by a word above it.</summary>
    public bool IsDenied(SyntaxTree tree, int clause)
    {
        if (IsNegative(tree, clause))
            return true;
        var at = clause;
        for (var step = 0; step < MaxSteps && tree.Parent(at) is { } above; step++, at = above)
        {
            if (!IsComplement(tree, at))
                return false;
            if (Refuses(tree, above) || (IsNegative(tree, above) && tree[above].Upos == Upos.ADJ))
                return true;
        }

        return false;
    }

    public bool Refuses(SyntaxTree tree, int token) =>
        words.Refuses(ActWords.WithParticle(tree, token)) && (tree.LemmaOf(token) != "rule" || tree.Child(token, "compound:prt", "advmod") is not null);

    /// <summary>Demanded by a modal or by a word above it, or a demand itself.</summary>
    public bool IsDemanded(SyntaxTree tree, int clause)
    {
        if (IsObliged(tree, clause) || words.Demands(tree.LemmaOf(clause)))
            return true;
        return tree.Parent(clause) is { } above && IsComplement(tree, clause) && (words.Demands(tree.LemmaOf(above)) || IsObliged(tree, above));
    }

    /// <summary>"must", "needs to", "has to".</summary>
    public bool IsObliged(SyntaxTree tree, int clause)
    {
        if (tree.Children(clause, "aux").Any(aux => words.Obliges(tree.LemmaOf(aux)) && tree[aux].Xpos == "MD"))
            return true;
        return tree.Is(clause, "xcomp") && tree.Parent(clause) is { } above && tree.LemmaOf(above) is "need" or "have" && tree.Children(clause, "mark").Any(mark => tree.LemmaOf(mark) == "to");
    }

    /// <summary>Told with a modal, an infinitive or the present: not over.</summary>
    public bool IsToCome(SyntaxTree tree, int clause)
    {
        if (HasModal(tree, clause))
            return true;
        if (tree[clause].Xpos is "VB" or "VBG")
            return tree.Children(clause, "aux").All(aux => tree[aux].Xpos != "VBD");
        var finite = tree.Children(clause, "aux", "cop", "aux:pass").Append(clause).Where(token => tree[token].Xpos is "VBD" or "VBZ" or "VBP");
        // "said talks were possible only after": what is possible is to come, told later or not.
        return finite.Any(token => tree[token].Xpos is "VBZ" or "VBP") || (tree.Is(clause, "ccomp") && words.IsPossible(tree.LemmaOf(clause)));
    }

    /// <summary>"will withdraw", "are to withdraw".</summary>
    public static bool HasModal(SyntaxTree tree, int clause) => tree.Children(clause, "aux").Any(aux => tree[aux].Xpos == "MD")
        || (tree[clause].Xpos == "VB" && tree.Children(clause, "cop").Any(word => tree.LemmaOf(word) == "be") && tree.Children(clause, "mark").Any(mark => tree[mark].Xpos == "TO"));

    /// <summary>The verb or predicate of the clause a word stands in, the word itself where it is one.</summary>
    public static int ClauseOf(SyntaxTree tree, int token)
    {
        var at = token;
        while (!IsClause(tree, at) && tree.Parent(at) is { } above)
            at = above;
        return at;
    }

    public static bool IsClause(SyntaxTree tree, int token) =>
        (tree[token].Upos is Upos.VERB or Upos.AUX && !tree.Is(token, "amod") && !tree.Is(token, "aux") && !tree.Is(token, "cop") && !tree.Is(token, "case"))
        || tree.Child(token, "cop", "nsubj") is not null || (tree[token].Upos == Upos.ADJ && tree.Is(token, "xcomp"));

    private bool IsNegative(SyntaxTree tree, int clause)
    {
        if (reader.IsNegated(tree, clause))
            return true;
        // "impossible", "no way"; "refused" with what it refuses as its object.
        return Refuses(tree, clause);
    }

    private static bool IsComplement(SyntaxTree tree, int token) =>
        tree.Is(token, "xcomp") || tree.Is(token, "ccomp") || tree.Is(token, "obj") || tree.Is(token, "nmod") || tree.Is(token, "obl") || tree.Is(token, "csubj")
        || (tree.Is(token, "acl") && !tree.Is(token, "acl:relcl")) || tree.Is(token, "nsubj");
}
