namespace Parley.Language.Trees;

/// <summary>Gives a report that goes on its content back: of "he told the agency, adding that talks were possible" the parser may hang "adding" on "possible", and that on "told".</summary>
internal static class AddedReport
{
    /// <summary>Changes heads and relations in place.</summary>
    public static void Apply(Token[] tokens, Sentence sentence)
    {
        for (var i = sentence.FirstToken + 1; i + 1 < sentence.EndToken; i++)
        {
            if (tokens[i] is not { Xpos: "VBG", Deprel: "advcl", Head: >= 0 and var content } || content < i || !Report.IsSayingWord(tokens[i].Lemma) || tokens[i - 1].Form != "," || tokens[i + 1].Form != "that"
                || tokens[content] is not { Deprel: "ccomp", Head: >= 0 and var verb } || verb > i || !Report.IsSaying(tokens[verb]))
                continue;
            var before = tokens.AsSpan(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).ToArray();
            tokens[i] = tokens[i] with { Head = verb };
            tokens[content] = tokens[content] with { Head = i };
            // "that talks were possible": no pronoun of several.
            if (tokens[i + 1].Deprel == "det" && tokens[tokens[i + 1].Head].Feature("Number") == "Plur")
                tokens[i + 1] = tokens[i + 1] with { Head = content, Deprel = "mark", Upos = Upos.SCONJ, Xpos = "IN", Feats = "" };
            if (!Report.IsTree(tokens, sentence))
                before.CopyTo(tokens, sentence.FirstToken);
        }
    }
}
