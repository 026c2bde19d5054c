using Parley.Language;

namespace Parley.Coding.Statements;

/// <summary>What the narrator adds behind the words somebody says, and the tree hangs below them.</summary>
/// <param name="isQuoted">Whether a word stands in quotation marks.</param>
internal sealed class NarratorsWords(SyntaxTree tree, WordSets words, Func<int, bool> isQuoted)
{
    private const int LongestName = 5;

    /// <summary>The words of a content without those that the narrator adds.</summary>
    /// <param name="head">What heads it.</param>
    public IReadOnlyList<int> Without(int head, IReadOnlyList<int> tokens)
    {
        // "blamed the Eagles; a spokesman for them denied it".
        if (tree[head].Upos is Upos.NOUN or Upos.PROPN && tree.Child(head, "cop") is null && tokens.FirstOrDefault(token => token > head && tree[token].Form == ";" && !isQuoted(token), -1) is >= 0 and var end)
            tokens = [.. tokens.Where(token => token < end)];
        if (tokens.FirstOrDefault(token => token > head && tree[token].Form == ";" && !isQuoted(token) && tokens.Any(clause => clause > token && IsClauseBehind(clause, token)), -1) is >= 0 and var semicolon)
            tokens = [.. tokens.Where(token => token < semicolon)];
        for (var at = tokens[^1]; at != head && tree.Parent(at) is { } above; at = above)
        {
            if (!isQuoted(at) && (AdditionFrom(at) ?? (tree[head].Xpos == "VB" ? BackgroundFrom(at) : null)) is { } first && first > head)
                return [.. tokens.Where(token => token < first)];
        }

        return tokens;
    }

    /// <summary>"He said it would pay; Peru refuses": the narrator goes on, unless "that" or a pronoun takes the report up.</summary>
    public bool IsAfterSemicolon(int clause) =>
        tree.Subtree(clause)[0] is var first && (tree[first].Form == ";" || (first > tree.Sentence.FirstToken && tree[first - 1].Form == ";")) && !isQuoted(first) && IsClauseBehind(clause, first - 1);

    private bool IsClauseBehind(int clause, int mark) =>
        (tree.Is(clause, "parataxis") || tree.Is(clause, "conj") || tree.Is(clause, "ccomp")) && tree[clause].Upos is Upos.VERB && tree.Child(clause, "mark") is null && tree.Child(clause, "nsubj") is { } subject && subject > mark && tree[subject].Upos != Upos.PRON;

    /// <summary>"rejected the bill, dealing a blow to the cabinet", "…, when nobody came": the narrator goes on after the comma.</summary>
    public void CutAside(List<int> tokens)
    {
        tokens.Sort();
        for (var i = 1; i < tokens.Count; i++)
        {
            if (tree[tokens[i]].Form == "," && !isQuoted(tokens[i]) && IsAside(tokens[i]))
            {
                tokens.RemoveRange(i, tokens.Count - i);
                return;
            }
        }
    }

    /// <summary>Whether what begins after a comma is a clause of another kind or a long apposition.</summary>
    private bool IsAside(int comma)
    {
        var head = comma + 1;
        if (head >= tree.Sentence.EndToken)
            return false;
        while (tree.Parent(head) is { } above && above > comma && tree.Subtree(above)[0] >= comma)
            head = above;
        if (tree.Is(head, "advcl") || tree[head].Deprel == "acl:relcl" || tree.Is(head, "parataxis"))
            return true;
        return tree.Is(head, "appos") && tree.Subtree(head).Length > LongestName;
    }

    /// <summary>Where the narrator's addition to a thing named begins: ", which has no cellar", " — a town of 9,000"; null where it is none.</summary>
    private int? AdditionFrom(int token)
    {
        var isClause = tree[token].Deprel == "acl:relcl";
        if (!isClause && !tree.Is(token, "appos") && !tree.Is(token, "parataxis"))
            return null;
        var first = tree.Subtree(token)[0];
        var mark = tree.Is(first, "punct") ? first : first - 1;
        return mark > tree.Sentence.FirstToken && (words.IsDash(tree[mark].Form) || (isClause && tree[mark].Form == ",")) ? first : null;
    }

    /// <summary>"agreed to open the road, after weeks of talks": where the phrase begins; null where it is none.</summary>
    private int? BackgroundFrom(int token) =>
        tree.Is(token, "obl") && tree.Child(token, "case") is { } preposition && words.OpensBackground(tree[preposition].Form) && tree.Subtree(token)[0] is var first && tree[first].Form == "," ? first
        : null;
}
