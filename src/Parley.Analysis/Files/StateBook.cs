using System.Collections.Immutable;
using Parley.Analysis.Graph;

namespace Parley.Analysis.Files;

/// <summary>Finds the states a text refers to: a name, a pattern of letters, or options joined by "and". Case does not count.</summary>
internal sealed class StateBook(Vocabulary vocabulary, FileProblems problems)
{
    private readonly Dictionary<string, StatePattern> _named = new(StringComparer.OrdinalIgnoreCase);
    private readonly ImmutableArray<NamedState>.Builder _states = ImmutableArray.CreateBuilder<NamedState>();

    public ImmutableArray<NamedState> States => _states.ToImmutable();

    /// <summary>Reads the names under <c>states</c>.</summary>
    public void ReadNames(ImmutableArray<YamlItem> items)
    {
        foreach (var item in items)
        {
            if (Fields.Of(item, "state", problems) is not { } fields || fields.Needed("name") is not { } name)
                continue;
            if (!fields.Has("yes"))
                problems.Add("PLY0705", item, $"the state \"{name.Value}\" has no \"yes\"", "the options taken, or [] for none", "add \"yes: […]\"");
            var state = fields.Texts("yes").Aggregate(0UL, (mask, option) => vocabulary.Option(option) is { } place ? mask | 1UL << place : mask);
            Add(name, StatePattern.Of(state, vocabulary.OptionCount));
            _states.Add(new NamedState(name.Value, state));
        }
    }

    public void Add(YamlText name, StatePattern pattern)
    {
        if (!_named.TryAdd(name.Value, pattern))
            problems.Add("PLY0709", name, $"a second state is called \"{name.Value}\"", "names are given once", "rename one of the two");
    }

    /// <returns>The states meant; null, and a problem told, where the text means none.</returns>
    public StatePattern? Find(YamlItem item)
    {
        if (item is not YamlText { Value.Length: > 0 } text)
        {
            problems.Wrong(item, "a state", "the name of a state, or options joined by \"and\"");
            return null;
        }

        if (_named.TryGetValue(text.Value, out var known))
            return known;
        if (text.Value.Length == vocabulary.OptionCount && text.Value.AsSpan().IndexOfAnyExcept("YN-") < 0)
            return StatePattern.Parse(text.Value, vocabulary.OptionCount);
        if (vocabulary.TryReadPattern(text.Value) is { } pattern)
            return pattern;
        problems.Add(
            "PLY0706", text, $"no state is called \"{text.Value}\"{FileProblems.DidYouMean(text.Value, _named.Keys)}",
            "the name of a state, one of Y, N and - for each option, or options joined by \"and\"", "correct it, or name the state under \"states\"");
        return null;
    }

    /// <returns>One state; of a coalesced state a member that stands for it. Null, and a problem told, where the text means none or several.</returns>
    public ulong? FindOne(YamlItem item)
    {
        if (Find(item) is not { } pattern)
            return null;
        if (pattern.IsOneState(vocabulary.OptionCount) || _named.ContainsValue(pattern))
            return pattern.Yes;
        problems.Add("PLY0706", item, $"\"{((YamlText)item).Value}\" leaves options open", "one state", "name the state under \"states\", or say how every option stands");
        return null;
    }

    /// <summary>One state or a list of states.</summary>
    public ImmutableArray<StatePattern> FindAll(YamlItem item)
    {
        var items = item is YamlList list ? list.Items : [item];
        var found = ImmutableArray.CreateBuilder<StatePattern>(items.Length);
        foreach (var one in items)
        {
            if (Find(one) is { } pattern)
                found.Add(pattern);
        }

        return found.ToImmutable();
    }
}
