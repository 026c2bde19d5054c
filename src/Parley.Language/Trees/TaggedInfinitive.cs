namespace Parley.Language.Trees;

/// <summary>Gives an infinitive that was taken for a noun its place: "offered to host talks", "agreed to lease ships".</summary>
/// <remarks>Behind a verb that takes one, "to" and a bare noun that only stands before another noun are an infinitive and its object.</remarks>
internal static class TaggedInfinitive
{
    private const string Infinitive = "VerbForm=Inf";

    private static readonly HashSet<string> Governors = WordList.Lines("Trees/infinitive-verbs.txt").SelectMany(line => line.Split(' ')).ToHashSet(StringComparer.Ordinal);

    /// <summary>Changes tags, heads and relations in place.</summary>
    public static void Apply(Token[] tokens, Sentence sentence)
    {
        for (var to = sentence.FirstToken + 1; to + 2 < sentence.EndToken; to++)
        {
            var act = to + 1;
            if (tokens[to] is not { Form: "to", Deprel: "case", Head: >= 0 and var thing } || tokens[act] is not { Upos: Upos.NOUN, Xpos: "NN", Deprel: "compound" } || tokens[act].Head != thing || char.IsUpper(tokens[act].Form[0]))
                continue;
            if (tokens[thing].Head is not (>= 0 and var verb) || verb > to || tokens[verb].Upos != Upos.VERB || !Governors.Contains(tokens[verb].Lemma) || !tokens[thing].Deprel.StartsWith("obl", StringComparison.Ordinal))
                continue;
            tokens[act] = tokens[act] with { Upos = Upos.VERB, Xpos = "VB", Feats = Infinitive, Lemma = tokens[act].Form, Head = verb, Deprel = "xcomp" };
            tokens[to] = tokens[to] with { Upos = Upos.PART, Xpos = "TO", Feats = "", Lemma = "to", Head = act, Deprel = "mark" };
            tokens[thing] = tokens[thing] with { Head = act, Deprel = "obj" };
        }
    }
}
