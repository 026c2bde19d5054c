using System.Collections.Immutable;
using System.Globalization;
using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Preferences;

namespace Parley.Analysis.Files;

/// <summary>Reads decision makers, in two passes: their options, and — when all options and states have names — their moves and preferences.</summary>
internal sealed class DecisionMakerReader(Vocabulary vocabulary, FileProblems problems)
{
    private readonly List<(Fields Fields, YamlText Name, ImmutableArray<int> Options)> _makers = [];
    private readonly ImmutableArray<Option>.Builder _options = ImmutableArray.CreateBuilder<Option>();
    private readonly ImmutableArray<OptionWords>.Builder _words = ImmutableArray.CreateBuilder<OptionWords>();
    private readonly List<YamlItem> _optionItems = [];

    public ImmutableArray<Option> Options => _options.ToImmutable();

    public ImmutableArray<OptionWords> Words => _words.ToImmutable();

    public ImmutableArray<string> Names => [.. _makers.Select(maker => maker.Name.Value)];

    /// <summary>Where decision makers and options stand in the file, by the words in which the model speaks of them.</summary>
    public IEnumerable<(string Item, int Line)> Lines =>
    [
        .. _makers.Select(maker => ($"decision maker \"{maker.Name.Value}\"", maker.Fields.At("preferences")?.Line ?? maker.Name.Line)),
        .. _makers.Where(maker => maker.Fields.Has("moves")).Select(maker => ($"decision maker \"{maker.Name.Value}\", moves", maker.Fields.At("moves")!.Line)),
        .. _optionItems.Select((item, option) => (string.Create(CultureInfo.InvariantCulture, $"option {option + 1}"), item.Line)),
    ];

    public void ReadOptions(ImmutableArray<YamlItem> makers)
    {
        foreach (var item in makers)
        {
            if (Fields.Of(item, "decision-maker", problems) is not { } fields || fields.Needed("name") is not { } name)
                continue;
            if (_makers.Exists(maker => string.Equals(maker.Name.Value, name.Value, StringComparison.OrdinalIgnoreCase)))
                problems.Add("PLY0709", name, $"a second decision maker is called \"{name.Value}\"", "names are given once", "rename one of the two");
            var own = ImmutableArray.CreateBuilder<int>();
            foreach (var option in fields.List("options"))
            {
                if (ReadOption(option, name.Value))
                    own.Add(_options.Count - 1);
            }

            _makers.Add((fields, name, own.ToImmutable()));
        }
    }

    /// <summary>Reads options in nobody's hands.</summary>
    /// <returns>How they stand.</returns>
    public StatePattern ReadGiven(ImmutableArray<YamlItem> items)
    {
        var (yes, no) = (0UL, 0UL);
        foreach (var item in items)
        {
            if (Fields.Of(item, "given", problems) is not { } fields || fields.Needed("name") is not { } name || fields.Needed("is") is null)
                continue;
            Add(new Option(name.Value, OptionDirection.Reversible, BasisReader.Read(fields)), OptionWords.Of(name.Value), "nobody", item);
            var bit = 1UL << Math.Min(_options.Count - 1, StatePattern.MaxOptions - 1);
            if (fields.Choice("is", "taken", "not taken") == "taken")
                yes |= bit;
            else
                no |= bit & ~yes;
        }

        return new StatePattern(yes, no & ~yes);
    }

    public ImmutableArray<DecisionMaker> ReadWishes(StateBook states)
    {
        var preferences = new PreferenceReader(vocabulary, states, problems);
        var makers = ImmutableArray.CreateBuilder<DecisionMaker>();
        foreach (var (fields, name, options) in _makers)
        {
            if (!fields.Has("preferences"))
                problems.Add("PLY0705", fields.Item, $"\"{name.Value}\" has no \"preferences\"", "a ranking, priorities, weights, known pairs or accounts; or \"others: equal\", \"others: unknown\"", "say what it wants, or that nobody knows");
            var preference = fields.At("preferences") is { } item ? preferences.Read(item) : null;
            makers.Add(new DecisionMaker(name.Value, options, preference ?? new PairPreference([]), Moves(fields, states), BasisReader.Read(fields)));
        }

        return makers.ToImmutable();
    }

    private bool ReadOption(YamlItem item, string owner)
    {
        if (item is YamlText { Value.Length: > 0 } plain)
        {
            Add(new Option(plain.Value), OptionWords.Of(plain.Value), owner, item);
            return true;
        }

        if (Fields.Of(item, "option", problems) is not { } fields || fields.Needed("name") is not { } name)
            return false;
        var direction = fields.Choice("direction", "both", "forward", "backward") switch
        {
            "forward" => OptionDirection.ForwardOnly,
            "backward" => OptionDirection.BackwardOnly,
            _ => OptionDirection.Reversible,
        };
        var plainWords = OptionWords.Of(name.Value);
        Add(new Option(name.Value, direction, BasisReader.Read(fields)), new OptionWords(fields.Text("taking")?.Value ?? plainWords.Taking, fields.Text("dropping")?.Value ?? plainWords.Dropping), owner, item);
        return true;
    }

    private void Add(Option option, OptionWords words, string owner, YamlItem item)
    {
        _options.Add(option);
        _words.Add(words);
        _optionItems.Add(item);
        vocabulary.AddOption(option.Name, owner, item);
        if (_options.Count == StatePattern.MaxOptions + 1)
            problems.Add("PLY0801", item, $"option number {_options.Count}, \"{option.Name}\"", $"at most {StatePattern.MaxOptions} options", "split the conflict, or leave out what decides nothing");
        if (_options.Count > StatePattern.MaxOptions)
            problems.ThrowIfAny();
    }

    private List<Arc>? Moves(Fields fields, StateBook states)
    {
        if (!fields.Has("moves"))
            return null;
        var arcs = new List<Arc>();
        foreach (var item in fields.List("moves"))
        {
            if (Fields.Of(item, "move", problems) is not { } own || own.Needed("from") is not { } from || states.FindOne(from) is not { } start)
                continue;
            if (own.At("to") is not { } to)
                problems.Add("PLY0705", item, "\"to\" is missing", "a state or a list of states", "add \"to: […]\"");
            else
                arcs.AddRange((to is YamlList list ? list.Items : [to]).Select(states.FindOne).OfType<ulong>().Select(end => new Arc(start, end)));
        }

        return arcs;
    }
}
