using System.Collections.Immutable;
using System.Globalization;
using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Preferences;

namespace Parley.Analysis.Files;

/// <summary>Reads what a decision maker wants.</summary>
internal sealed class PreferenceReader(Vocabulary vocabulary, StateBook states, FileProblems problems)
{
    /// <summary>Stands between two items of a ranking whose step is a strong one.</summary>
    public const string StrongStep = "much better than";

    private static readonly ImmutableArray<string> Ways = ["ranking", "priorities", "weights", "known", "accounts"];

    /// <returns>Null, and a problem told, where the item tells no preference.</returns>
    public Preference? Read(YamlItem item)
    {
        if (Fields.Of(item, "preferences", problems) is not { } fields)
            return null;
        var told = Ways.Where(fields.Has).ToList();
        if (told.Count > 1)
            problems.Add("PLY0705", item, $"preferences told in {told.Count} ways: {string.Join(", ", told)}", "one of " + string.Join(", ", Ways), "keep one, or make them \"accounts\" of different sources");
        var preference = Told(fields, told.FirstOrDefault());
        return preference is null ? null : preference with { Overrides = Overrides(fields), UnknownPairs = UnknownPairs(fields) };
    }

    private Preference? Told(Fields fields, string? way)
    {
        var basis = BasisReader.Read(fields);
        switch (way)
        {
            case "ranking":
                return new RankingPreference(Levels(fields), fields.Choice("others", "refused", "unknown", "worst") switch { "unknown" => UnrankedStates.Unknown, "worst" => UnrankedStates.Last, _ => UnrankedStates.Refused }, basis);
            case "priorities":
                return new PrioritisedPreference(Priorities(fields), basis);
            case "weights":
                return new WeightedPreference(Weights(fields), basis);
            case "known":
                return new PairPreference(Pairs(fields), basis);
            case "accounts":
                var accounts = fields.List("accounts").Select(Read).OfType<Preference>().ToList();
                return accounts.Count > 0 ? new DisputedPreference(accounts, basis) : null;
            default:
                return Others(fields, basis);
        }
    }

    private Preference? Others(Fields fields, Basis? basis)
    {
        if (fields.Has("others"))
            return fields.Choice("others", "unknown", "equal") == "equal" ? new PrioritisedPreference([], basis) : new PairPreference([], basis);
        problems.Add("PLY0705", fields.Item, "preferences that tell nothing", $"one of {string.Join(", ", Ways)}; or \"others: equal\" for a party to whom all is one, \"others: unknown\" where nobody knows", "add one");
        return null;
    }

    private List<RankLevel> Levels(Fields fields)
    {
        var levels = new List<RankLevel>();
        var placed = new Dictionary<StatePattern, YamlItem>();
        foreach (var item in fields.List("ranking"))
        {
            if (item is YamlText { Value: StrongStep })
            {
                if (levels.Count > 0)
                    levels[^1] = new RankLevel(levels[^1].States, strongStepBelow: true);
                continue;
            }

            var found = states.FindAll(item);
            foreach (var state in found)
            {
                if (!placed.TryAdd(state, item))
                    problems.Add("PLY0808", item, string.Create(CultureInfo.InvariantCulture, $"a state that stands on line {placed[state].Line} too"), "a ranking has each state in one place", "take one of the two out, or name the pair under \"unknown\"");
            }

            if (!found.IsEmpty)
                levels.Add(new RankLevel(found));
        }

        return levels;
    }

    private List<PreferenceStatement> Priorities(Fields fields)
    {
        var wishes = new List<PreferenceStatement>();
        foreach (var item in fields.List("priorities"))
        {
            var (text, own) = item is YamlText plain ? (plain, null) : Fields.Of(item, "priority", problems) is { } group ? (group.Needed("wants"), group) : (null, null);
            if (text is null || vocabulary.Read(text) is not { } statement)
                continue;
            wishes.Add(new PreferenceStatement(statement)
            {
                Name = own?.Text("name")?.Value,
                IsStrong = own is not null && IsTrue(own, "strong"),
                Basis = (own is null ? null : BasisReader.Read(own)) ?? Basis.NotGiven,
            });
        }

        return wishes;
    }

    private decimal[] Weights(Fields fields)
    {
        var weights = new decimal[vocabulary.OptionCount];
        foreach (var item in fields.List("weights"))
        {
            if (Fields.Of(item, "weight", problems) is not { } own || own.Needed("option") is not { } name || own.Needed("weight") is not { } number)
                continue;
            if (!decimal.TryParse(number.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight))
                problems.Add("PLY0705", number, $"\"{number.Value}\" is no number", "a number such as 3 or -0.5", "write a number");
            else if (vocabulary.Option(name) is { } option)
                weights[option] = weight;
        }

        return weights;
    }

    private List<KnownPair> Pairs(Fields fields)
    {
        var pairs = new List<KnownPair>();
        foreach (var item in fields.List("known"))
        {
            if (Fields.Of(item, "pair", problems) is not { } own)
                continue;
            var isTie = own.Has("equal");
            var ends = isTie ? Two(own, "equal") : own.Needed("better") is { } better && own.Needed("worse") is { } worse ? [better, worse] : [];
            if (ends.Length == 2 && states.Find(ends[0]) is { } first && states.Find(ends[1]) is { } second)
                pairs.Add(new KnownPair(first, second, isTie) { IsStrong = IsTrue(own, "strong"), Basis = BasisReader.Read(own) ?? Basis.NotGiven });
        }

        return pairs;
    }

    private ImmutableArray<UnknownPair> UnknownPairs(Fields fields)
    {
        var pairs = ImmutableArray.CreateBuilder<UnknownPair>();
        foreach (var item in fields.List("unknown"))
        {
            if (Fields.Of(item, "unknown-pair", problems) is { } own && Two(own, "between") is [var one, var two] && states.Find(one) is { } first && states.Find(two) is { } second)
                pairs.Add(new UnknownPair(first, second) { Basis = BasisReader.Read(own) ?? Basis.NotGiven });
        }

        return pairs.ToImmutable();
    }

    private ImmutableArray<YamlText> Two(Fields fields, string key)
    {
        var ends = fields.Texts(key);
        if (ends.Length != 2)
            problems.Add("PLY0705", fields.At(key) ?? fields.Item, string.Create(CultureInfo.InvariantCulture, $"\"{key}\" has {ends.Length} states"), "two states", $"write \"{key}: [one, other]\"");
        return ends.Length == 2 ? ends : [];
    }

    private ImmutableArray<PlaceOverride> Overrides(Fields fields)
    {
        var overrides = ImmutableArray.CreateBuilder<PlaceOverride>();
        foreach (var item in fields.List("overrides"))
        {
            if (Fields.Of(item, "override", problems) is not { } own || own.Needed("state") is not { } name || states.Find(name) is not { } state)
                continue;
            if (Place(own) is var (place, anchor))
                overrides.Add(new PlaceOverride(state, place, anchor) { Basis = BasisReader.Read(own) ?? Basis.NotGiven });
        }

        return overrides.ToImmutable();
    }

    private (OverridePlace Place, StatePattern Anchor)? Place(Fields own)
    {
        if (own.Has("place"))
            return (own.Choice("place", "first", "last") == "first" ? OverridePlace.First : OverridePlace.Last, default);
        foreach (var (key, place) in new[] { ("above", OverridePlace.JustAbove), ("below", OverridePlace.JustBelow), ("level-with", OverridePlace.LevelWith) })
        {
            if (own.Text(key) is { } anchor)
                return states.Find(anchor) is { } pattern ? (place, pattern) : null;
        }

        problems.Add("PLY0705", own.Item, "an override without a place", "one of above, below, level-with and place", "say where the state goes");
        return null;
    }

    private bool IsTrue(Fields fields, string key)
    {
        if (fields.Text(key) is not { } text)
            return false;
        if (text.Value is "true" or "false")
            return text.Value == "true";
        problems.Add("PLY0705", text, $"\"{key}\" is \"{text.Value}\"", "true or false", "use one of them");
        return false;
    }
}
