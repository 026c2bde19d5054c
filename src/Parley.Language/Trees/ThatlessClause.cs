namespace Parley.Language.Trees;

/// <summary>Puts a clause without "that" below the report before it ("Peru said on Friday it would stay") where the parser made the report an adjunct of the clause,
/// and gives a clause before its report the subject that the parser hung on the report ("Talks ended, the ministry said").</summary>
/// <remarks>A tree that the change would break is left alone.</remarks>
internal static class ThatlessClause
{
    /// <summary>Changes heads and relations in place.</summary>
    public static void Apply(Token[] tokens, Sentence sentence)
    {
        for (var verb = sentence.FirstToken; verb < sentence.EndToken; verb++)
        {
            if (!Report.IsSaying(tokens[verb]))
                continue;
            var before = tokens.AsSpan(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).ToArray();
            if (!Raise(tokens, sentence, verb) && !GiveSubject(tokens, sentence, verb) && !Settle(tokens, sentence, verb))
                continue;
            if (!Report.IsTree(tokens, sentence))
                before.CopyTo(tokens, sentence.FirstToken);
        }
    }

    private static bool Raise(Token[] tokens, Sentence sentence, int verb)
    {
        var told = tokens[verb].Head;
        if (told <= verb || tokens[verb].Deprel is not ("advcl" or "parataxis" or "csubj"))
            return false;
        var own = Report.Children(tokens, sentence, verb).ToList();
        if (own.Exists(child => tokens[child].Deprel is "mark" or "obj" or "ccomp" or "cc") || !own.Exists(child => child < verb && IsSubject(tokens[child])))
            return false;
        var below = Report.Children(tokens, sentence, told).ToList();
        var subject = below.Find(child => child > verb && child < told && IsSubject(tokens[child]));
        if (subject == 0 || Enumerable.Range(verb, subject - verb).Any(i => tokens[i].Form is "," or ":" or ";"))
            return false;
        foreach (var child in below.Where(child => child != verb && (child < verb || (child < subject && tokens[child].Deprel is "obl" or "obl:unmarked" or "advmod") || IsNextReport(tokens, sentence, child, told))))
            tokens[child] = tokens[child] with { Head = verb };
        tokens[verb] = tokens[verb] with { Head = tokens[told].Head, Deprel = tokens[told].Deprel };
        tokens[told] = tokens[told] with { Head = verb, Deprel = "ccomp" };
        return true;
    }

    /// <summary>"said on Friday it would stay, and Chile said": the day, and the next report, belong to the first report and not to what it tells.</summary>
    private static bool Settle(Token[] tokens, Sentence sentence, int verb)
    {
        var told = Report.Children(tokens, sentence, verb).FirstOrDefault(child => child > verb && tokens[child].Deprel == "ccomp");
        if (told == 0)
            return false;
        var below = Report.Children(tokens, sentence, told).ToList();
        var subject = below.Find(child => child > verb && child < told && IsSubject(tokens[child]));
        var moved = below.Where(child => (child > verb && child < subject && tokens[child].Deprel is "obl" or "obl:unmarked" && !below.Exists(mark => mark < child && tokens[mark].Deprel == "mark"))
            || (IsNextReport(tokens, sentence, child, told) && Report.Children(tokens, sentence, child).Any(mark => tokens[mark].Form == ","))).ToList();
        foreach (var child in moved)
            tokens[child] = tokens[child] with { Head = verb };
        return moved.Count > 0;
    }

    // "…, and Chile said": beside the report, not beside what it tells.
    private static bool IsNextReport(Token[] tokens, Sentence sentence, int child, int told) =>
        child > told && tokens[child].Deprel == "conj" && Report.IsSaying(tokens[child]) && Report.Children(tokens, sentence, child).Any(below => IsSubject(tokens[below]));

    private static bool GiveSubject(Token[] tokens, Sentence sentence, int verb)
    {
        var own = Report.Children(tokens, sentence, verb).Where(child => child < verb).ToList();
        if (own.Where(child => IsSubject(tokens[child])).ToList() is not [var first, var second])
            return false;
        var clause = own.Find(child => child > first && child < second && tokens[child].Deprel == "ccomp");
        if (clause == 0 || Report.Children(tokens, sentence, clause).Any(child => IsSubject(tokens[child]) || tokens[child].Deprel is "expl" or "csubj"))
            return false;
        var isPassive = Report.Children(tokens, sentence, clause).Any(child => tokens[child].Deprel == "aux:pass");
        tokens[first] = tokens[first] with { Head = clause, Deprel = isPassive ? "nsubj:pass" : "nsubj" };
        return true;
    }

    private static bool IsSubject(Token token) => token.Deprel is "nsubj" or "nsubj:pass";
}
