using System.Collections.Frozen;

namespace Parley.Language.Trees;

/// <summary>Frees a subject from the day before it: of "On Sunday gunmen shot the mayor" the parser may make "Sunday gunmen" one phrase behind "on".</summary>
internal static class DayBeforeSubject
{
    private static readonly FrozenSet<string> Days = WordList.Lines("Trees/days.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Changes heads and relations in place.</summary>
    public static void Apply(Token[] tokens, Sentence sentence)
    {
        for (var day = sentence.FirstToken + 1; day + 2 < sentence.EndToken; day++)
        {
            if (!Days.Contains(tokens[day].Form) || tokens[day] is not { Deprel: "compound" or "nmod" or "nmod:unmarked" or "nmod:desc", Head: var subject } || subject < day || tokens[subject] is not { Deprel: "nsubj" or "nsubj:pass", Head: >= 0 and var verb } || verb < subject)
                continue;
            if (tokens[day - 1] is not { Deprel: "case", Lemma: "on", Head: var governed } || governed != subject)
                continue;
            tokens[day - 1] = tokens[day - 1] with { Head = day };
            tokens[day] = tokens[day] with { Head = verb, Deprel = "obl" };
        }
    }
}
