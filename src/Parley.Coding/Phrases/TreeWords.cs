using Parley.Language;

namespace Parley.Coding.Phrases;

/// <summary>What every rule asks of a word of a tree.</summary>
internal static class TreeWords
{
    /// <summary>The dictionary form in small letters.</summary>
    public static string LemmaOf(this SyntaxTree tree, int token)
    {
        var lemma = tree[token].Lemma;
        return lemma.Any(char.IsUpper) ? lemma.ToLowerInvariant() : lemma;
    }

    /// <summary>Whether a word stands within quotation marks that open in its sentence.</summary>
    public static bool IsQuoted(this SyntaxTree tree, int token)
    {
        var open = 0;
        for (var i = tree.Sentence.FirstToken; i < token; i++)
            open += tree[i].Xpos == "``" ? 1 : tree[i].Xpos == "''" ? -1 : 0;
        return open > 0;
    }

    /// <summary>Whether a phrase stands after this preposition.</summary>
    public static bool HasCase(this SyntaxTree tree, int token, string preposition)
    {
        foreach (var child in tree.Children(token))
        {
            if (tree.Is(child, "case") && tree.LemmaOf(child) == preposition)
                return true;
        }

        return false;
    }

    /// <summary>Whether a relative clause takes up its noun as an owner, a place or behind a preposition ("whose head", "where", "with whom"): it is then no object of the clause's verb.</summary>
    public static bool TakesUpElsewhere(this SyntaxTree tree, int clause)
    {
        foreach (var token in tree.Subtree(clause, child => tree.Is(child, "acl:relcl") && child != clause))
        {
            if (tree[token].Xpos is "WP$" or "WRB" || (tree[token].Xpos is "WDT" or "WP" && tree.Child(token, "case") is not null))
                return true;
        }

        return false;
    }
}
