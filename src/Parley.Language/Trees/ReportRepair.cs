namespace Parley.Language.Trees;

/// <summary>Hangs a report that follows what it tells ("The town fell, two officers said by phone") beside it, where the parser took its words for parts of the clause before.</summary>
/// <remarks>
/// The report is a verb of saying after a comma, with its subject between them or behind the verb, and with nothing after it that it could tell. It becomes
/// the parataxis of the clause before it, as treebanks have it. A tree that the change would break is left alone.
/// </remarks>
internal static class ReportRepair
{
    /// <summary>Changes heads and relations in place.</summary>
    public static void Apply(Token[] tokens, Sentence sentence)
    {
        for (var verb = sentence.EndToken - 1; verb > sentence.FirstToken; verb--)
        {
            if (!Report.IsSaying(tokens[verb]) || Report.At(tokens, sentence, verb) is not { } report || report.ClauseBefore(tokens, sentence) is not { } clause)
                continue;
            if (!IsBroken(tokens, sentence, report, clause))
            {
                Part(tokens, sentence, verb, clause);
                if (tokens[verb].Head == clause || IsToldBy(tokens, clause, verb))
                    Continuation.Apply(tokens, sentence, report, clause);
                continue;
            }

            var before = tokens.AsSpan(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).ToArray();
            Hang(tokens, sentence, report, clause);
            if (!Report.IsTree(tokens, sentence))
                before.CopyTo(tokens, sentence.FirstToken);
            else if (tokens[verb].Head == clause)
                Continuation.Apply(tokens, sentence, report, clause);
        }
    }

    private static bool IsBroken(Token[] tokens, Sentence sentence, Report report, int clause)
    {
        var verb = report.Verb;
        var own = Report.Children(tokens, sentence, verb).ToList();
        var told = own.Where(child => child > verb && child != report.Subject && tokens[child].Deprel is "ccomp" or "xcomp" or "obj").ToList();
        var hasSubject = own.Exists(child => tokens[child].Deprel.StartsWith("nsubj", StringComparison.Ordinal));
        if (told.Exists(child => !IsMisplaced(tokens, sentence, report, child)) || (hasSubject && own.Exists(child => child < verb && tokens[child].Deprel is "ccomp")))
            return false;
        if (Enumerable.Range(verb, sentence.EndToken - verb).Any(i => tokens[i].Form is ":" || tokens[i].Xpos == "``"))
            return false;
        var isBeside = tokens[verb].Deprel == "parataxis" && tokens[verb].Head >= sentence.FirstToken && tokens[verb].Head < report.Comma;
        return told.Count > 0 || !isBeside || Enumerable.Range(report.First, report.End - report.First)
            .Any(i => tokens[i].Upos is not Upos.PUNCT && Report.IsOutside(tokens, i, report.First, report.End) && !(tokens[i].Head == verb && tokens[i].Deprel.StartsWith("nsubj", StringComparison.Ordinal)));
    }

    private static bool IsToldBy(Token[] tokens, int clause, int verb) => tokens[clause].Deprel == "ccomp" && tokens[clause].Head == verb;

    // "They had left, he said, and the mayor explained why": what is told stands before, so that "and" begins another sentence.
    private static void Part(Token[] tokens, Sentence sentence, int verb, int clause)
    {
        if (!IsToldBy(tokens, clause, verb) || clause > verb)
            return;
        foreach (var child in Report.Children(tokens, sentence, verb).Where(child => child > verb && tokens[child].Deprel == "ccomp").ToList())
        {
            var own = Report.Children(tokens, sentence, child).Where(i => i < child).ToList();
            if (own.Exists(i => tokens[i].Deprel == "cc") && own.Exists(i => tokens[i].Deprel.StartsWith("nsubj", StringComparison.Ordinal)) && !own.Exists(i => tokens[i].Deprel == "mark"))
                tokens[child] = tokens[child] with { Deprel = "conj" };
        }
    }

    // After a semicolon, "and", "a month after": no words of the speaker's.
    private static bool IsMisplaced(Token[] tokens, Sentence sentence, Report report, int child)
    {
        if (tokens[child].Deprel is not "ccomp")
            return false;
        var first = Enumerable.Range(report.Verb + 1, child - report.Verb).First(i => i == child || IsBelow(tokens, i, child));
        if (tokens[first - 1].Form == ";" || tokens[first].Form == ";")
            return true;
        return Report.Children(tokens, sentence, child).Any(i => i < child && (tokens[i].Deprel == "cc" || (tokens[i].Deprel == "mark" && tokens[i].Lemma is not ("that" or "whether" or "if"))));
    }

    private static void Hang(Token[] tokens, Sentence sentence, Report report, int clause)
    {
        var verb = report.Verb;
        var wasRoot = tokens[verb].Head == Token.NoHead;
        foreach (var child in Report.Children(tokens, sentence, verb).Where(child => child > verb && tokens[child].Deprel is "ccomp").ToList())
            tokens[child] = tokens[child] with { Deprel = Report.Children(tokens, sentence, child).Any(i => tokens[i].Deprel == "mark") ? "advcl" : "parataxis" };
        if (wasRoot)
        {
            tokens[clause] = tokens[clause] with { Head = verb, Deprel = "ccomp" };
        }
        else
        {
            tokens[verb] = tokens[verb] with { Head = clause, Deprel = "parataxis" };
        }

        for (var i = report.First; i < report.End; i++)
        {
            if (i != report.Subject && Report.IsOutside(tokens, i, report.First, report.End))
                tokens[i] = tokens[i] with { Head = report.Subject, Deprel = RelationTo(tokens, i, report.Subject) };
        }

        tokens[report.Subject] = tokens[report.Subject] with { Head = verb, Deprel = "nsubj" };
    }

    private static string RelationTo(Token[] tokens, int token, int subject) => tokens[token].Upos switch
    {
        Upos.PUNCT => "punct",
        Upos.CCONJ => "cc",
        Upos.DET => "det",
        Upos.NOUN or Upos.PROPN => Enumerable.Range(subject, Math.Max(0, token - subject)).Any(i => tokens[i].Upos == Upos.CCONJ) ? "conj" : token > subject ? "appos" : "compound",
        _ => token < subject ? "amod" : "nmod",
    };

    private static bool IsBelow(Token[] tokens, int token, int head)
    {
        for (var at = tokens[token].Head; at != Token.NoHead; at = tokens[at].Head)
        {
            if (at == head)
                return true;
        }

        return false;
    }
}
