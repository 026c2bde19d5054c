namespace Parley.Language.Trees;

/// <summary>Gives a finite verb without a subject the noun before it that was taken for its object: "Peru said its treaty with Chad covers attacks".</summary>
/// <remarks>Only where another object stands behind the verb, and not in a relative clause or a question, whose object may come first.</remarks>
internal static class ObjectBeforeVerb
{
    /// <summary>Changes relations in place.</summary>
    public static void Apply(Token[] tokens, Sentence sentence)
    {
        for (var noun = sentence.FirstToken; noun < sentence.EndToken; noun++)
        {
            if (tokens[noun] is not { Deprel: "obj", Upos: Upos.NOUN or Upos.PROPN, Head: var verb } || verb <= noun || tokens[verb] is not { Upos: Upos.VERB, Xpos: "VBZ" or "VBD" or "VBP" } || tokens[verb].Deprel == "acl:relcl")
                continue;
            var below = Report.Children(tokens, sentence, verb).ToList();
            // "its treaty with Chad covers attacks": what stands behind a preposition is no subject.
            if (below.Find(child => child > noun && child < verb && tokens[child].Deprel == "nsubj" && Report.Children(tokens, sentence, child).Any(word => tokens[word] is { Deprel: "case", Upos: Upos.ADP })) is > 0 and var part)
            {
                tokens[part] = tokens[part] with { Head = noun, Deprel = "nmod" };
                below.Remove(part);
            }

            if (below.Exists(child => tokens[child].Deprel.StartsWith("nsubj", StringComparison.Ordinal) || tokens[child].Deprel.StartsWith("csubj", StringComparison.Ordinal)) || !below.Exists(child => child > verb && tokens[child].Deprel == "obj"))
                continue;
            if (!Report.Children(tokens, sentence, noun).Any(child => tokens[child].Xpos is "WDT" or "WP" or "WP$"))
                tokens[noun] = tokens[noun] with { Deprel = "nsubj" };
        }
    }
}
