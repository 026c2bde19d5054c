using System.Collections.Frozen;

namespace Parley.Coding.Propositions;

/// <summary>Names an issue as a reader would: the act, what it is about, and whose act it is ("release of prisoners (Kenya)").</summary>
/// <remarks>What the act is about is worded as the reports word it. An act without a name in the list is named by the shortest wording: a phrase, an infinitive, else a clause.</remarks>
public static class IssueLabel
{
    private const string None = "-";
    private static readonly FrozenDictionary<string, string[]> Acts = DataLines.Of("Propositions/act-names.tsv").Select(line => line.Split('\t'))
        .ToFrozenDictionary(parts => parts[0], parts => parts[1..], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Persons = DataLines.Of("Propositions/somebody-nouns.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <param name="wordings">As they stand in the reports, each once.</param>
    /// <param name="nameOf">The name of an actor's id, or null.</param>
    public static string Of(Proposition proposition, IReadOnlyCollection<string> wordings, Func<string, string?> nameOf)
    {
        var whose = string.Join(", ", proposition.Actors.Select(id => nameOf(id) ?? id));
        var what = Named(proposition, wordings, nameOf) ?? WordedIn.Shortest(proposition.Act, wordings);
        return whose.Length == 0 || what.Contains(whose, StringComparison.OrdinalIgnoreCase) ? what : $"{what} ({whose})";
    }

    private static string? Named(Proposition proposition, IReadOnlyCollection<string> wordings, Func<string, string?> nameOf)
    {
        if (!Acts.TryGetValue(proposition.Act, out var act))
            return null;
        if (proposition.About is not { } about)
            return act[0];
        var name = nameOf(about);
        var isSomebody = name is not null || Persons.Contains(about) || WordedIn.IsKnown(about);
        var preposition = act[isSomebody ? 1 : ^1];
        return $"{act[0]} {(preposition == None ? "" : preposition + " ")}{name ?? WordedIn.Phrase(about, wordings) ?? about}";
    }
}
