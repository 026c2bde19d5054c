using System.Diagnostics;
using Parley.Reading;

namespace Parley.Analysis.Graph;

/// <summary>What can be wrong with a model or a question about it, in words.</summary>
internal static class ModelProblems
{
    internal static ModelException TooMany(string where, int found, int allowed, string what) => new(new Problem(
        "PLY0801", where, $"{found} {what}", $"at most {allowed} {what}", "split the conflict, or leave out what decides nothing"));

    internal static ModelException Owner(string where, string found) => new(new Problem(
        "PLY0802", where, found, "every option belongs to exactly one decision maker", "give the option to the decision maker who can take it"));

    internal static ModelException Name(string where, string found) => new(new Problem(
        "PLY0803", where, found, "a name that is not empty and is given once", "name every item, each differently"));

    internal static ModelException UnknownOption(string where, string found, int optionCount) => new(new Problem(
        "PLY0804", where, $"found {found}", optionCount == 0 ? "the model has no options" : $"an option of the model, by name or by number 1 to {optionCount}",
        "check the spelling, or add the option"));

    internal static ModelException Statement(string where, string text, int offset, string found) => new(new Problem(
        "PLY0805", where, $"{found} at character {offset + 1} of \"{text}\"",
        "numbers or names of options joined by '-' (not), '&' (and), '|' (or), IF, IFF and parentheses", "correct the statement"));

    internal static ModelException Pattern(string where, string found, int optionCount) => new(new Problem(
        "PLY0806", where, found, $"a pattern has one of Y, N and - for each of the {optionCount} options", "write one letter for each option, in their order"));

    internal static ModelException NoState(string found) => new(new Problem(
        "PLY0807", "rules", found, "at least one combination of options that no rule forbids", "drop or correct a rule"));

    internal static ModelException Contradiction(string where, string found) => new(new Problem(
        "PLY0808", where, found, "a preference puts each state in one place", "take out one of the two, or name the pair as unknown"));

    internal static ModelException Unranked(string where, string found) => new(new Problem(
        "PLY0809", where, found, "a place for every state that is possible", "rank the state, or say what holds for states that are not ranked"));

    internal static ModelException Coalescing(string where, string found) => new(new Problem(
        "PLY0810", where, found, "coalesced patterns share no state, and whoever ranks states gives all states of one pattern the same place",
        "take the patterns apart, or rank the coalesced state by an override"));

    internal static ModelException Arc(string where, string found) => new(new Problem(
        "PLY0811", where, found, "a move leads from one possible state to another", "correct the move, or the rule that forbids the state"));

    internal static ModelException TooLarge(string what, long needed, long allowed) => new(new Problem(
        "PLY0812", "model", $"{what} would take about {needed / (1024 * 1024) + 1} MB", $"at most {allowed / (1024 * 1024)} MB, as the limit is set",
        "raise the limit, or add rules that cut the states"));

    internal static ModelException NotDefined(string concept, string found, string allowed) => new(new Problem(
        "PLY0813", concept, found, allowed, "ask for another concept, or change the model"));

    internal static ModelException NotThere(string where, string found, string allowed) => new(new Problem(
        "PLY0814", where, found, allowed, "check the spelling; nothing was computed"));

    internal static ModelException BasisMissing() => new(new Problem(
        "PLY0815", "basis", "neither a fact nor an assumption", "ids of facts, or an assumption in words", "say what the item rests on"));

    /// <summary>For a switch over a closed set of types that has met a stranger.</summary>
    internal static Exception Unforeseen(object value) => new UnreachableException($"{value.GetType().Name} is not foreseen here.");
}
