namespace Parley.Language.Coreference;

/// <summary>Phrases held to refer to the same so far, and what they say together.</summary>
internal sealed class Chain
{
    private const int MostKeys = 12;
    private const int MostNames = 4;

    private readonly List<int> _heads = [];
    private readonly List<int> _texts = [];
    private readonly List<int> _modifiers = [];
    private readonly List<string[]> _names = [];

    public Chain(int index, Phrase first)
    {
        (Index, First, Last) = (index, first, first);
        Add(first);
    }

    public int Index { get; }

    public Phrase First { get; }

    public Phrase Last { get; private set; }

    public List<Phrase> Phrases { get; } = [];

    public Who Who { get; private set; }

    public Count Count { get; private set; }

    public EntityType? Type { get; private set; }

    public IReadOnlyList<string[]> Names => _names;

    public void Add(Phrase phrase)
    {
        Phrases.Add(phrase);
        Last = phrase;
        if (phrase.Who > Who && (Who < Who.Man || phrase.Who < Who.Man))
            Who = phrase.Who;
        if (Count == Count.Unknown)
            Count = phrase.Count;
        Type ??= phrase.Type;
        if (phrase.IsPronoun)
            return;
        Keep(_heads, phrase.HeadKey);
        foreach (var key in phrase.AliasKeys)
            Keep(_heads, key);
        Keep(_texts, phrase.TextKey);
        foreach (var key in phrase.ModifierKeys)
            Keep(_modifiers, key);
        if (phrase.Name.Length > 0 && _names.Count < MostNames && !_names.Exists(name => NameComparison.Compare(phrase.Name, name) == NameMatch.Same))
            _names.Add(phrase.Name);
    }

    public bool HasHead(int key) => _heads.Contains(key);

    public bool HasText(int key) => _texts.Contains(key);

    /// <summary>How many of a phrase's modifiers the chain has not seen: 0, 1 or 2 for more.</summary>
    public int NewModifiers(Phrase phrase)
    {
        var missing = 0;
        foreach (var key in phrase.ModifierKeys)
            missing += _modifiers.Contains(key) ? 0 : 1;
        return Math.Min(missing, 2);
    }

    private static void Keep(List<int> keys, int key)
    {
        if (keys.Count < MostKeys && !keys.Contains(key))
            keys.Add(key);
    }
}
