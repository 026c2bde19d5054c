using Parley.Language;

namespace Parley.Coding.Statements;

/// <summary>"measures that Lima threatens to block": the measures stand in the content for the pronoun that takes them up.</summary>
internal static class TakenUpContent
{
    /// <param name="tokens">The content of the cue.</param>
    /// <param name="detached">Words that belong to another report.</param>
    /// <returns>The same tokens where the cue stands in no relative clause, or the content holds no pronoun of one.</returns>
    public static List<int> In(SyntaxTree tree, int cue, List<int> tokens, IReadOnlySet<int> detached)
    {
        var pronouns = tokens.Where(token => IsRelative(tree, token)).ToList();
        if (pronouns.Count == 0 || !tree.Is(cue, "acl:relcl") || tree.Parent(cue) is not { } noun || detached.Contains(noun))
            return tokens;
        var clause = tree.Subtree(cue);
        var antecedent = tree.Subtree(noun, child => !tree.Is(child, "case")).Except(clause).Where(token => tree[token].Upos != Upos.PUNCT || token < cue);
        return [.. tokens.Except(pronouns).Concat(antecedent).Distinct().Order()];
    }

    public static bool IsRelative(SyntaxTree tree, int token) =>
        tree[token].Upos == Upos.PRON && (tree[token].Feature("PronType") == "Rel" || tree[token].Xpos is "WDT" or "WP");
}
