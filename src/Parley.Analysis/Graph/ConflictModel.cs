using System.Collections.Immutable;
using System.Numerics;
using Parley.Analysis.Graph.Preferences;
using Parley.Analysis.Graph.Rules;

namespace Parley.Analysis.Graph;

/// <summary>A conflict as it was put down: who, with which options, under which rules, wanting what. Immutable; checked at birth.</summary>
/// <remarks>States are named by their options everywhere, so that models that differ in rules can be compared.</remarks>
public sealed record ConflictModel
{
    /// <summary>More do not fit the lists of who moved last.</summary>
    public const int MaxDecisionMakers = 32;

    /// <param name="rules">Combinations that cannot be.</param>
    /// <param name="coalesced">States that count as one.</param>
    /// <param name="given">Options in nobody's hands, and how they stand.</param>
    /// <param name="statusQuo">The state in which the conflict stands; null where it is not told.</param>
    /// <exception cref="ModelException">Something contradicts itself or names what is not there (PLY0801 to PLY0806, PLY0808, PLY0810).</exception>
    public ConflictModel(
        string title, IEnumerable<Option> options, IEnumerable<DecisionMaker> decisionMakers, IEnumerable<InfeasibilityRule>? rules = null,
        IEnumerable<CoalescedState>? coalesced = null, StatePattern given = default, ulong? statusQuo = null)
    {
        Title = title;
        Options = [.. options];
        DecisionMakers = [.. decisionMakers];
        Rules = rules?.ToImmutableArray() ?? [];
        Coalesced = coalesced?.ToImmutableArray() ?? [];
        Given = given;
        StatusQuo = statusQuo;
        Check();
    }

    public string Title { get; }

    public ImmutableArray<Option> Options { get; }

    public ImmutableArray<DecisionMaker> DecisionMakers { get; }

    public ImmutableArray<InfeasibilityRule> Rules { get; }

    public ImmutableArray<CoalescedState> Coalesced { get; }

    /// <summary>Options in nobody's hands, and how they stand.</summary>
    public StatePattern Given { get; }

    /// <summary>The state in which the conflict stands; null where it is not told.</summary>
    public ulong? StatusQuo { get; }

    /// <summary>
    /// It came about by a what-if: arcs that name states no longer possible rest, and states a ranking leaves out count as unknown, where
    /// both would be refused in a model somebody wrote.
    /// </summary>
    public bool IsEdited { get; init; }

    /// <summary>The model with some of its parts exchanged, checked anew.</summary>
    internal ConflictModel With(
        IEnumerable<Option>? options = null, IEnumerable<DecisionMaker>? makers = null, IEnumerable<InfeasibilityRule>? rules = null, StatePattern? given = null) =>
        new(Title, options ?? Options, makers ?? DecisionMakers, rules ?? Rules, Coalesced, given ?? Given, StatusQuo) { IsEdited = IsEdited };

    internal ConflictModel WithPreference(int maker, Preference preference) =>
        With(makers: DecisionMakers.SetItem(maker, DecisionMakers[maker] with { Preference = preference }));

    /// <summary>Place of the decision maker, from 0.</summary>
    /// <exception cref="ModelException">There is none of that name (PLY0814).</exception>
    public int IndexOf(string decisionMaker)
    {
        for (var index = 0; index < DecisionMakers.Length; index++)
        {
            if (string.Equals(DecisionMakers[index].Name, decisionMaker, StringComparison.OrdinalIgnoreCase))
                return index;
        }

        throw ModelProblems.NotThere("decision makers", $"no \"{decisionMaker}\"", "one of " + string.Join(", ", DecisionMakers.Select(maker => maker.Name)));
    }

    private void Check()
    {
        if (Options.Length > StatePattern.MaxOptions)
            throw ModelProblems.TooMany("options", Options.Length, StatePattern.MaxOptions, "options");
        if (DecisionMakers.Length > MaxDecisionMakers)
            throw ModelProblems.TooMany("decision makers", DecisionMakers.Length, MaxDecisionMakers, "decision makers");
        if (DecisionMakers.IsEmpty)
            throw ModelProblems.Name("decision makers", "a model without a decision maker");
        CheckNames("decision makers", DecisionMakers.Select(maker => maker.Name));
        CheckNames("rules", Rules.Select(rule => rule.Name));
        CheckOwners();
        CheckRules();
        CheckStates();
        foreach (var maker in DecisionMakers)
            maker.Preference.Check($"decision maker \"{maker.Name}\"", Options.Length);
    }

    private static void CheckNames(string where, IEnumerable<string> names)
    {
        var twice = names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Skip(1).Any());
        if (twice is not null)
            throw ModelProblems.Name(where, $"\"{twice.Key}\" is given twice");
    }

    private void CheckOwners()
    {
        var owners = new string?[Options.Length];
        foreach (var maker in DecisionMakers)
        {
            var where = $"decision maker \"{maker.Name}\"";
            foreach (var option in maker.Options)
            {
                if (option < 0 || option >= Options.Length)
                    throw ModelProblems.UnknownOption(where, $"option {option + 1}", Options.Length);
                if (owners[option] is { } other)
                    throw ModelProblems.Owner($"option {option + 1} \"{Options[option].Name}\"", $"it belongs to \"{other}\" and to \"{maker.Name}\"");
                owners[option] = maker.Name;
            }

            CheckNames($"{where}, options", maker.Options.Select(option => Options[option].Name));
        }

        for (var option = 0; option < owners.Length; option++)
        {
            var given = ((Given.Yes | Given.No) >> option & 1) != 0;
            var where = $"option {option + 1} \"{Options[option].Name}\"";
            if (owners[option] is null && !given)
                throw ModelProblems.Owner(where, "it belongs to nobody");
            if (owners[option] is not null && given)
                throw ModelProblems.Owner(where, $"it belongs to \"{owners[option]}\" and is said to be in nobody's hands");
        }
    }

    private void CheckRules()
    {
        CheckWidth(Given.Yes | Given.No, "given options");
        foreach (var rule in Rules)
            CheckWidth(rule.Options, $"rule \"{rule.Name}\"");
    }

    private void CheckStates()
    {
        CheckWidth(StatusQuo ?? 0, "status quo");
        foreach (var arc in DecisionMakers.SelectMany(maker => maker.Arcs ?? []))
            CheckWidth(arc.From | arc.To, "moves");
        for (var first = 0; first < Coalesced.Length; first++)
        {
            CheckWidth(Coalesced[first].Pattern.Yes | Coalesced[first].Pattern.No, $"coalesced state {first + 1}");
            for (var second = first + 1; second < Coalesced.Length; second++)
            {
                if (Coalesced[first].Pattern.Overlaps(Coalesced[second].Pattern))
                    throw ModelProblems.Coalescing($"coalesced states {first + 1} and {second + 1}", "a state that matches both");
            }
        }
    }

    private void CheckWidth(ulong options, string where)
    {
        var width = 64 - BitOperations.LeadingZeroCount(options);
        if (width > Options.Length)
            throw ModelProblems.UnknownOption(where, $"option {width}", Options.Length);
    }
}
