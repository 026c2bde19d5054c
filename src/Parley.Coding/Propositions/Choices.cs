using System.Collections.Frozen;

namespace Parley.Coding.Propositions;

/// <summary>Which acts somebody can take up or leave, which are done already, and which several do only together.</summary>
public static class Choices
{
    private const string Gerund = "ing";

    private static readonly FrozenSet<string> None = Words("no-choices");
    private static readonly FrozenSet<string> Standing = Words("standing-acts");
    private static readonly FrozenSet<string> Joint = Words("joint-acts");
    private static readonly FrozenSet<string> Stopping = Words("stopping-words");
    private static readonly FrozenSet<string> Keeping = Words("keeping-words");

    /// <param name="act">As <see cref="Proposition.Act"/> has it.</param>
    public static bool Has(string act) => act.Length > 0 && !None.Contains(act);

    /// <summary>Whether those named do it together or not at all.</summary>
    /// <param name="act">As <see cref="Proposition.Act"/> has it.</param>
    public static bool IsJoint(string act) => Joint.Contains(act);

    /// <summary>Whether it is done as things stand: to occupy, to keep; or by its wording, which tells that it goes on or is to stop.</summary>
    public static bool GoesOn(Proposition proposition)
    {
        if (Standing.Contains(proposition.Act))
            return true;
        var words = proposition.Text.Split(' ');
        return words.Any(Keeping.Contains)
            || words.Zip(words.Skip(1)).Any(pair => Stopping.Contains(pair.First) && pair.Second.EndsWith(Gerund, StringComparison.OrdinalIgnoreCase));
    }

    private static FrozenSet<string> Words(string file) => DataLines.Of($"Propositions/{file}.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
