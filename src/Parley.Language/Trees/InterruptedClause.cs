namespace Parley.Language.Trees;

/// <summary>Gives a predicate its subject back where a report stands between them ("The road, says Ana Ruiz, is mined") and a clause that opens a sentence its
/// main clause ("If the rain stops, she said, the talks go on"), where the parser tied them to the report.</summary>
/// <remarks>A tree that the change would break is left alone.</remarks>
internal static class InterruptedClause
{
    /// <summary>Changes heads and relations in place.</summary>
    public static void Apply(Token[] tokens, Sentence sentence)
    {
        for (var verb = sentence.FirstToken + 2; verb < sentence.EndToken - 2; verb++)
        {
            if (!Report.IsSaying(tokens[verb]) || Report.At(tokens, sentence, verb) is not { } report || report.Comma <= sentence.FirstToken || tokens[report.Comma].Form != ",")
                continue;
            var before = tokens.AsSpan(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).ToArray();
            if ((Opening(tokens, sentence, report) || Subject(tokens, sentence, report)) && !Report.IsTree(tokens, sentence))
                before.CopyTo(tokens, sentence.FirstToken);
        }
    }

    /// <summary>"If the rain stops, she said, the talks go on": what the condition is of.</summary>
    private static bool Opening(Token[] tokens, Sentence sentence, Report report)
    {
        var main = tokens[report.Verb].Deprel == "parataxis" ? tokens[report.Verb].Head : Report.Children(tokens, sentence, report.Verb).FirstOrDefault(child => child > report.Verb && tokens[child].Deprel == "ccomp", -1);
        if (tokens[sentence.FirstToken].Upos != Upos.SCONJ || main <= report.Verb)
            return false;
        var clause = Report.Children(tokens, sentence, report.Verb).FirstOrDefault(child => child < report.Comma && tokens[child].Deprel == "advcl", -1);
        if (clause < 0)
            return false;
        tokens[clause] = tokens[clause] with { Head = main };
        return true;
    }

    private static bool Subject(Token[] tokens, Sentence sentence, Report report)
    {
        var close = Math.Max(report.Verb + 1, report.End);
        if (close >= sentence.EndToken - 1 || tokens[close].Form != "," || Top(tokens, close + 1, sentence.EndToken) is not { } predicate || Head(tokens, sentence.FirstToken, report.Comma) is not { } subject)
            return false;
        if (tokens[close + 1].Upos is not (Upos.AUX or Upos.VERB or Upos.ADV or Upos.PART) || tokens[close + 1].Xpos is "VBG" or "VBN" or "VB" || Report.Children(tokens, sentence, predicate).Any(child => child > close && IsSubject(tokens[child])))
            return false;
        tokens[predicate] = tokens[predicate] with { Head = Token.NoHead, Deprel = "root" };
        tokens[report.Verb] = tokens[report.Verb] with { Head = predicate, Deprel = "parataxis" };
        var isPassive = Report.Children(tokens, sentence, predicate).Any(child => tokens[child].Deprel == "aux:pass");
        tokens[subject] = tokens[subject] with { Head = predicate, Deprel = isPassive ? "nsubj:pass" : "nsubj" };
        if (tokens[sentence.EndToken - 1].Upos == Upos.PUNCT && sentence.EndToken - 1 != predicate)
            tokens[sentence.EndToken - 1] = tokens[sentence.EndToken - 1] with { Head = predicate };
        for (var i = report.First; i < report.End; i++)
        {
            if (i != report.Subject && Report.IsOutside(tokens, i, report.First, report.End))
                tokens[i] = tokens[i] with { Head = report.Subject, Deprel = i < report.Subject ? "compound" : "flat" };
        }

        tokens[report.Subject] = tokens[report.Subject] with { Head = report.Verb, Deprel = "nsubj" };
        return true;
    }

    // The one word of a stretch that hangs on something outside it: a verb, or a word with a copula.
    private static int? Top(Token[] tokens, int start, int end)
    {
        var tops = Enumerable.Range(start, end - start).Where(i => tokens[i].Upos != Upos.PUNCT && Report.IsOutside(tokens, i, start, end)).ToList();
        return tops is [var one] && tokens[one].Upos is Upos.VERB or Upos.ADJ or Upos.NOUN ? one : null;
    }

    // The head of a noun phrase without a verb; null where the stretch is anything else.
    private static int? Head(Token[] tokens, int start, int end)
    {
        var tops = Enumerable.Range(start, end - start).Where(i => tokens[i].Upos != Upos.PUNCT && Report.IsOutside(tokens, i, start, end)).ToList();
        if (tops is not [var one] || tokens[one].Upos is not (Upos.NOUN or Upos.PROPN or Upos.PRON) || tokens[start].Upos is Upos.ADP or Upos.ADV or Upos.CCONJ or Upos.SCONJ || tokens[one].Deprel.StartsWith("obl", StringComparison.Ordinal))
            return null;
        return Enumerable.Range(start, end - start).Any(i => tokens[i].Upos is Upos.VERB or Upos.AUX) ? null : one;
    }

    private static bool IsSubject(Token token) => token.Deprel is "nsubj" or "nsubj:pass" or "expl" or "csubj";
}
