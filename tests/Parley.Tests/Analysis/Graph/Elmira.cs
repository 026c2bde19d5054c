using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Preferences;
using Parley.Analysis.Graph.Rules;

namespace Parley.Tests.Analysis.Graph;

/// <summary>The Elmira groundwater conflict of nine states (Hipel, Fang, Kilgour and Haight 1993; Kilgour and Hipel 2005), retyped from the literature.</summary>
/// <remarks>States by their numbers there, from 1: 1 is the status quo, 5 what the parties reach alone, 8 what a coalition reaches from 5, 9 the plant given up.</remarks>
internal static class Elmira
{
    private static readonly string[] States = ["NYNNN", "YYNNN", "NNYNN", "YNYNN", "NYNNY", "YYNNY", "NNYNY", "YNYNY", "---Y-"];

    internal const int Ministry = 0;
    internal const int Company = 1;
    internal const int Town = 2;

    internal static ConflictModel Model => new(
        "Elmira",
        [
            new Option("modify the order", OptionDirection.ForwardOnly), new Option("delay", OptionDirection.BackwardOnly), new Option("accept"),
            new Option("abandon the plant", OptionDirection.ForwardOnly), new Option("insist"),
        ],
        [
            new DecisionMaker("Ministry", [0], Ranking(7, 3, 4, 8, 5, 1, 2, 6, 9)), new DecisionMaker("Company", [1, 2, 3], Ranking(1, 4, 8, 5, 9, 3, 7, 2, 6)),
            new DecisionMaker("Town", [4], Ranking(7, 3, 5, 1, 8, 6, 4, 2, 9)),
        ],
        [new AtMostOneRule("one answer", 0b01110), new AtLeastOneRule("some answer", 0b01110)],
        [new CoalescedState(Pattern("---Y-"))],
        statusQuo: 0b00010);

    internal static StatePattern State(int number) => Pattern(States[number - 1]);

    private static RankingPreference Ranking(params int[] numbers) => new(numbers.Select(number => new RankLevel(State(number))));

    private static StatePattern Pattern(string text) => StatePattern.Parse(text, 5);
}
