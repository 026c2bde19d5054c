using Parley.Analysis.Graph.Coalitions;
using Parley.Analysis.Graph.States;

namespace Parley.Analysis.Graph.Play;

/// <summary>Equilibrium jumps: where coalitions would leave outcomes that no one leaves alone.</summary>
public static class Jumps
{
    /// <summary>Every joint improvement from some nodes by two or more; of coalitions that can make the same jump only those no part of which can.</summary>
    public static IReadOnlyList<Jump> From(CoalitionAnalysis coalitions, StateSet nodes)
    {
        var found = new List<Jump>();
        foreach (var node in nodes.Nodes())
        {
            var jumps = coalitions.Coalitions.SelectMany(coalition => coalitions.Improvements(coalition, node).Select(end => new Jump(node, coalition, end))).ToList();
            found.AddRange(jumps.Where(jump => jump.Members.Skip(1).Any() && !jumps.Exists(part => part.To == jump.To && IsPart(part, jump))));
        }

        return [.. found.OrderBy(jump => jump.From).ThenBy(jump => jump.To).ThenBy(jump => jump.Coalition)];
    }

    private static bool IsPart(Jump part, Jump whole) => part.Coalition != whole.Coalition && (part.Coalition & ~whole.Coalition) == 0;
}
