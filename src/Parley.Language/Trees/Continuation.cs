namespace Parley.Language.Trees;

/// <summary>Gives a clause that a report interrupts what follows the report: "The treaty could be signed, he said, if both agree".</summary>
internal static class Continuation
{
    private const int MaxSteps = 12;

    private static readonly HashSet<string> Markers = [.. WordList.Lines("Trees/continuing-markers.txt")];

    /// <summary>Changes heads and relations in place.</summary>
    /// <param name="clause">The head of the clause before the report, on which the report hangs.</param>
    public static void Apply(Token[] tokens, Sentence sentence, Report report, int clause)
    {
        Before(tokens, sentence, report, clause);
        if (CommaAfter(tokens, sentence, report) is not { } comma)
            return;
        foreach (var child in Report.Children(tokens, sentence, report.Verb).Where(child => child > comma).ToList())
        {
            if (RelationTo(tokens, sentence, report, child) is not { } relation)
                continue;
            var old = tokens[child];
            tokens[child] = old with { Head = clause, Deprel = relation };
            if (!Report.IsTree(tokens, sentence))
                tokens[child] = old;
        }
    }

    /// <summary>"The crews return if the court rules, he said": the condition, with its "if", stands before the report.</summary>
    private static void Before(Token[] tokens, Sentence sentence, Report report, int clause)
    {
        var own = Report.Children(tokens, sentence, report.Verb).Where(child => child > clause && child < report.Comma).ToList();
        var condition = own.Find(child => tokens[child].Deprel == "advcl");
        if (condition == 0)
            return;
        foreach (var mark in own.Where(child => tokens[child].Deprel == "mark" && child < condition).ToList())
            tokens[mark] = tokens[mark] with { Head = condition };
        tokens[condition] = tokens[condition] with { Head = clause };
    }

    /// <summary>The comma that closes the report: behind its verb, its subject, and whom it is told ("the governor told state radio").</summary>
    private static int? CommaAfter(Token[] tokens, Sentence sentence, Report report)
    {
        for (var i = Math.Max(report.Verb + 1, report.End); i < sentence.EndToken; i++)
        {
            if (tokens[i].Form == ",")
                return i;
            if (!IsArgument(tokens, report.Verb, i))
                return null;
        }

        return null;
    }

    private static bool IsArgument(Token[] tokens, int verb, int token)
    {
        for (var (at, steps) = (token, 0); tokens[at].Head != Token.NoHead && steps < MaxSteps; at = tokens[at].Head, steps++)
        {
            if (tokens[at].Head == verb)
                return at > verb && tokens[at].Deprel is "obj" or "iobj" or "obl" or "obl:unmarked" or "obl:tmod" or "advmod";
        }

        return false;
    }

    /// <summary>How what follows belongs to the clause before; null where it is the report's own.</summary>
    private static string? RelationTo(Token[] tokens, Sentence sentence, Report report, int child)
    {
        var own = Report.Children(tokens, sentence, child).Where(i => i < child).ToList();
        var marks = own.Where(i => tokens[i].Deprel == "mark").Select(i => tokens[i].Lemma).ToList();
        if (tokens[child].Deprel is "xcomp" or "advcl" or "ccomp" && marks is ["to"])
            return "xcomp";
        if (tokens[child].Deprel is "advcl" && (marks.Exists(Markers.Contains) || own.Exists(i => tokens[i].Lemma == "only")))
            return "advcl";
        // "as soon as the rain stops".
        if (tokens[child].Deprel is "advmod" && tokens[child - 1].Lemma == "as" && Report.Children(tokens, sentence, child).Any(i => tokens[i].Deprel == "advcl"))
            return "advmod";
        return IsContrast(tokens, sentence, report, child, own) ? "conj" : null;
    }

    /// <summary>"…, she said, but the gate stays shut": not in the tense of the report, so no act told beside it.</summary>
    private static bool IsContrast(Token[] tokens, Sentence sentence, Report report, int child, List<int> own) =>
        tokens[child].Deprel == "conj" && tokens[report.Verb].Xpos == "VBD" && own.Exists(i => tokens[i].Deprel == "cc" && tokens[i].Lemma == "but")
        && own.Exists(i => tokens[i].Deprel.StartsWith("nsubj", StringComparison.Ordinal))
        && (tokens[child].Xpos is "VBZ" or "VBP" || own.Exists(i => tokens[i].Deprel is "aux" or "cop" or "aux:pass" && tokens[i].Xpos is "MD" or "VBZ" or "VBP"));
}
