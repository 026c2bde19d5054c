namespace Parley.Language.Trees;

/// <summary>Gives a sentence its verb that was taken for a noun between two names: "The Alliance groups the Army of the North and the Front."</summary>
/// <remarks>Only where the sentence has no verb, ends in a full stop, and an article follows the word: a caption ("EU leaders Macron and Merz") has none of these.</remarks>
internal static class VerblessSentence
{
    /// <summary>Changes tags, heads and relations in place.</summary>
    public static void Apply(Token[] tokens, Sentence sentence)
    {
        var root = Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).First(i => tokens[i].Head == Token.NoHead);
        if (tokens[root] is not { Upos: Upos.NOUN, Xpos: "NNS" } || root == sentence.FirstToken || root + 2 >= sentence.EndToken || tokens[sentence.EndToken - 1].Form != ".")
            return;
        var before = root - 1;
        if (tokens[before] is not { Upos: Upos.PROPN, Deprel: "compound" } || tokens[before].Head != root || tokens[root + 1].Upos != Upos.DET || tokens[root + 1].Head is not (>= 0 and var thing) || tokens[thing].Head != root)
            return;
        if (Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).Any(i => tokens[i].Upos is Upos.VERB or Upos.AUX))
            return;
        foreach (var child in Report.Children(tokens, sentence, root).Where(child => child < before).ToList())
            tokens[child] = tokens[child] with { Head = before };
        tokens[before] = tokens[before] with { Deprel = "nsubj" };
        tokens[thing] = tokens[thing] with { Deprel = "obj" };
        tokens[root] = tokens[root] with { Upos = Upos.VERB, Xpos = "VBZ", Feats = TaggedVerb.Present, Lemma = tokens[root].Form.ToLowerInvariant()[..^1] };
    }
}
