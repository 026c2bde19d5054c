using System.Collections.Immutable;
using Parley.Analysis.Files;
using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Preferences;

namespace Parley.Cli.Drafts;

/// <summary>A model made of what a record tells: acts are options, sides are wishes, preconditions are rules, and what no fact tells is an assumption that says so.</summary>
/// <param name="Disputed">Names of parties of which reports tell both sides of an act, and the act.</param>
/// <param name="Cut">How many acts are left out for the bound on options.</param>
internal sealed record ModelDraft(ConflictFile File, ImmutableArray<(string Party, string Act)> Disputed, int Cut)
{
    private const string About =
        "Drafted from a record: options, wishes and rules name the facts they rest on. No report tells which wish of a party weighs more, nor how things stand now: "
        + "the order of the wishes and the status quo are assumptions. Check them, and what is missing.";

    /// <param name="most">The most options.</param>
    /// <returns>Null where the record tells of no act of somebody named, or none so few can hold.</returns>
    public static ModelDraft? Of(DraftMatter matter, string title, int most)
    {
        var acts = new ActList(matter, most);
        if (acts.Kept.IsEmpty)
            return null;
        var options = new DraftOptions(matter, acts);
        var wishes = new WishList(matter, options);
        var rules = RuleList.Of(matter, options);
        var model = new ConflictModel(title, options.All, Makers(matter, options, wishes), rules, statusQuo: rules.Any(rule => rule.Forbids(options.StatusQuo)) ? null : options.StatusQuo);
        var file = new ConflictFile(model, [.. options.All.Select(option => OptionWords.Of(option.Name))])
        {
            About = About,
            States = model.StatusQuo is { } now ? [new NamedState("as things stand", now)] : [],
        };
        return new ModelDraft(file, [.. Parties(matter, options).SelectMany(party => wishes.Disputed(party).Select(act => (matter.NameOf(party), act)))], acts.Cut);
    }

    private static IEnumerable<string> Parties(DraftMatter matter, DraftOptions options) =>
        options.Owners.Concat(matter.Positions.SelectMany(position => position.Holders).Concat(matter.Conditions.SelectMany(condition => condition.Holders)).Where(matter.IsParty)).Distinct(StringComparer.Ordinal);

    // Those with most options first; who can do nothing and has no wish here takes no part.
    private static IEnumerable<DecisionMaker> Makers(DraftMatter matter, DraftOptions options, WishList wishes)
    {
        var makers = from party in Parties(matter, options)
                     let own = Enumerable.Range(0, options.All.Length).Where(place => options.Owners[place] == party).ToList()
                     let wanted = wishes.Of(party)
                     where own.Count > 0 || wanted.Length > 0
                     orderby own.Count descending, wanted.Length descending
                     select (Name: matter.NameOf(party), Party: party, Own: own, Wanted: wanted);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var maker in makers.Take(ConflictModel.MaxDecisionMakers))
            yield return new DecisionMaker(names.Add(maker.Name) ? maker.Name : $"{maker.Name} [{maker.Party}]", maker.Own, Wants(maker.Wanted));
    }

    private static Preference Wants(ImmutableArray<PreferenceStatement> wishes) => wishes.IsEmpty
        ? new PairPreference([], Basis.OfAssumption("what it wants here no report tells, or reports differ: unknown"))
        : new PrioritisedPreference(wishes, Basis.OfAssumption("the order: what it asks in return first, then how acts hang together, then the other sides it takes, the more often told first; all else is one to it"));
}
