namespace Parley.Language.Trees;

/// <summary>Tags as a verb what the tree has as one: "Mali, which armed and trained them", "The alliance groups the army and the front".</summary>
/// <remarks>A form in -ed with a subject and no copula, joined to a past verb, is no adjective; a word with a subject and an object is no noun and no adjective ("demanded that Chile free them").</remarks>
internal static class TaggedVerb
{
    private const string Past = "Mood=Ind|Tense=Past|VerbForm=Fin";

    /// <summary>The features of a third person in the present.</summary>
    public const string Present = "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin";

    private const string Subjunctive = "VerbForm=Inf";

    /// <summary>Changes parts of speech and features in place.</summary>
    public static void Apply(Token[] tokens, Sentence sentence)
    {
        // By the subject: few words have one, and each word's children take a pass.
        for (var subject = sentence.FirstToken; subject < sentence.EndToken; subject++)
        {
            if (tokens[subject].Deprel != "nsubj" || tokens[subject].Head is not (>= 0 and var i) || i < subject)
                continue;
            if (tokens[i].Upos is not (Upos.ADJ or Upos.NOUN) || Report.Children(tokens, sentence, i).ToList() is not { Count: > 1 } children || !(IsClause(tokens, children, i) || (tokens[i].Upos == Upos.ADJ && IsToCome(tokens, i, sentence))))
                continue;
            if (tokens[i].Upos == Upos.ADJ && tokens[i].Form.EndsWith("ed", StringComparison.Ordinal) && children.Exists(child => child > i && tokens[child] is { Deprel: "conj", Upos: Upos.VERB, Xpos: "VBD" or "VBN" }))
                tokens[i] = tokens[i] with { Upos = Upos.VERB, Xpos = "VBD", Feats = Past };
            else if (tokens[i] is { Upos: Upos.NOUN, Xpos: "NNS" or "VBZ" } && children.Exists(child => child > i && tokens[child].Deprel == "obj"))
                tokens[i] = tokens[i] with { Upos = Upos.VERB, Xpos = "VBZ", Feats = Present };
            else if (tokens[i] is { Upos: Upos.ADJ, Xpos: "JJ" } && (tokens[i].Deprel == "ccomp" || IsToCome(tokens, i, sentence)) && children.Exists(child => child > i && tokens[child] is { Deprel: "obj", Upos: Upos.NOUN or Upos.PROPN or Upos.NUM or Upos.PRON }))
            {
                tokens[i] = tokens[i] with { Upos = Upos.VERB, Xpos = "VB", Feats = Subjunctive };
                if (IsToCome(tokens, i, sentence) && !Report.Children(tokens, sentence, i - 2).Any())
                    tokens[i - 2] = tokens[i - 2] with { Head = i, Deprel = "cop" };
            }
        }
    }

    // "is to free them": a parser may hang "is" on what is freed.
    private static bool IsToCome(Token[] tokens, int word, Sentence sentence) => word - 2 >= sentence.FirstToken && tokens[word - 1].Xpos == "TO" && tokens[word - 2] is { Upos: Upos.AUX, Lemma: "be" };

    private static bool IsClause(Token[] tokens, List<int> children, int word) =>
        children.Exists(child => child < word && tokens[child].Deprel == "nsubj") && !children.Exists(child => tokens[child].Deprel is "cop" or "aux" or "aux:pass" or "det" or "case" or "amod" or "nmod:poss");
}
