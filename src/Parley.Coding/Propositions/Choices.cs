using System.Collections.Frozen;

namespace Parley.Coding.Propositions;

/// <summary>Which acts somebody can take up or leave, and which are done already.</summary>
public static class Choices
{
    private const string Stop = "stop";

    private static readonly FrozenSet<string> None = DataLines.Of("Propositions/no-choices.txt").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Standing = DataLines.Of("Propositions/standing-acts.txt").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Stopping = DataLines.Of("Propositions/stopping-words.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <param name="act">As <see cref="Proposition.Act"/> has it.</param>
    public static bool Has(string act) => act.Length > 0 && !None.Contains(act);

    /// <summary>Whether whoever is said to do it does it as things stand.</summary>
    /// <param name="act">As <see cref="Proposition.Act"/> has it.</param>
    public static bool IsStanding(string act) => Standing.Contains(act);

    /// <summary>Whether a wording tells that the act is to stop, so that it is done as things stand.</summary>
    /// <param name="act">As <see cref="Proposition.Act"/> has it: who stops a war does stop it.</param>
    /// <param name="wording">As <see cref="Proposition.Text"/> has it.</param>
    public static bool GoesOn(string act, string wording) => act != Stop && wording.Split(' ').Any(Stopping.Contains);
}
