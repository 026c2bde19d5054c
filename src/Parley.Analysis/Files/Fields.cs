using System.Collections.Immutable;

namespace Parley.Analysis.Files;

/// <summary>A mapping of a known kind: its keys are checked against the schema, and asked for by kind of value.</summary>
internal sealed class Fields
{
    private readonly YamlMap _map;
    private readonly FileProblems _problems;

    private Fields(YamlMap map, FileProblems problems)
    {
        _map = map;
        _problems = problems;
    }

    public YamlMap Item => _map;

    /// <param name="shape">The kind of item, as the schema calls it.</param>
    /// <returns>Null, and a problem told, where the item is no mapping.</returns>
    public static Fields? Of(YamlItem item, string shape, FileProblems problems)
    {
        var keys = ModelSchema.Keys(shape);
        if (item is not YamlMap map)
        {
            problems.Wrong(item, $"this {Word(shape)}", $"keys ({string.Join(", ", keys)})");
            return null;
        }

        foreach (var (key, _) in map.Entries)
        {
            if (!keys.Contains(key.Value))
                problems.Add("PLY0704", key, $"unknown key \"{key.Value}\"{FileProblems.DidYouMean(key.Value, keys)}", $"keys here: {string.Join(", ", keys)}", "correct it, or make it a \"note\"");
        }

        return new Fields(map, problems);
    }

    public bool Has(string key) => _map[key] is not null;

    public YamlItem? At(string key) => _map[key];

    /// <summary>The text under a key, or null where it is absent.</summary>
    public YamlText? Text(string key)
    {
        switch (_map[key])
        {
            case null:
                return null;
            case YamlText text when text.Value.Length > 0:
                return text;
            case var other:
                _problems.Wrong(other, $"\"{key}\"", "a text that is not empty");
                return null;
        }
    }

    /// <summary>The text under a key that must be there; null, and a problem told, where it is not.</summary>
    public YamlText? Needed(string key)
    {
        if (!Has(key))
            _problems.Add("PLY0705", _map, $"\"{key}\" is missing", $"every such item has it; this one has: {string.Join(", ", _map.Entries.Select(entry => entry.Key.Value))}", $"add \"{key}: …\"");
        return Text(key);
    }

    /// <summary>The items under a key; none where it is absent.</summary>
    public ImmutableArray<YamlItem> List(string key)
    {
        switch (_map[key])
        {
            case null:
                return [];
            case YamlList list:
                return list.Items;
            case var other:
                _problems.Wrong(other, $"\"{key}\"", "a list");
                return [];
        }
    }

    /// <summary>The texts of a list under a key; what is no text is told and left out.</summary>
    public ImmutableArray<YamlText> Texts(string key)
    {
        var texts = ImmutableArray.CreateBuilder<YamlText>();
        foreach (var item in List(key))
        {
            if (item is YamlText { Value.Length: > 0 } text)
                texts.Add(text);
            else
                _problems.Wrong(item, $"an item of \"{key}\"", "a text that is not empty");
        }

        return texts.ToImmutable();
    }

    /// <summary>One of a few words; the first where the key is absent.</summary>
    public string Choice(string key, params ReadOnlySpan<string> words)
    {
        if (Text(key) is not { } text)
            return words[0];
        foreach (var word in words)
        {
            if (word == text.Value)
                return word;
        }

        var all = words.ToArray();
        _problems.Add("PLY0705", text, $"\"{key}\" is \"{text.Value}\"{FileProblems.DidYouMean(text.Value, all)}", $"allowed: {string.Join(", ", all)}", "use one of them");
        return words[0];
    }

    private static string Word(string shape) => shape.Replace('-', ' ');
}
