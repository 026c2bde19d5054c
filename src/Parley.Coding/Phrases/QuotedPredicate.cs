using Parley.Language;

namespace Parley.Coding.Phrases;

/// <summary>Finds what something is called in quotation marks after it: "called the walkout “theatre”".</summary>
/// <remarks>Parsers hang the quoted words on the thing as a compound, an apposition or a modifier.</remarks>
internal static class QuotedPredicate
{
    private const int Reach = 12;

    /// <summary>The head of the quoted words that end the object of a verb, or null.</summary>
    public static int? Of(SyntaxTree tree, int verb)
    {
        var end = Math.Min(tree.Sentence.EndToken, verb + Reach);
        for (var open = verb + 2; open < end; open++)
        {
            if (tree[open].Form is "," or ";" or ":" || tree[open].Upos is Upos.VERB or Upos.AUX or Upos.CCONJ)
                return null;
            if (tree[open].Xpos != "``")
                continue;
            if (tree[open - 1].Upos is not (Upos.NOUN or Upos.PROPN or Upos.PRON))
                return null;
            var close = open + 1;
            while (close < tree.Sentence.EndToken && tree[close].Xpos != "''")
                close++;
            return Head(tree, open + 1, close);
        }

        return null;
    }

    // Where nothing outside governs one word of them, the last noun.
    private static int? Head(SyntaxTree tree, int first, int end)
    {
        int? found = null;
        for (var i = first; i < end; i++)
        {
            if (tree[i].Upos is Upos.NOUN or Upos.ADJ or Upos.VERB or Upos.PROPN && tree.Parent(i) is var head && (head is not { } above || above < first || above >= end))
                found ??= i;
        }

        return found;
    }
}
