using System.Collections.Immutable;

namespace Parley.Coding.Gazetteers;

/// <summary>One name of an entry, with what must hold where it is met.</summary>
public sealed class GazetteerName
{
    /// <param name="text">As a gazetteer gives it, with its mark: <c>*</c> an ordinary word too, <c>@</c> only beside its country.</param>
    public GazetteerName(GazetteerEntry entry, NameUse use, string text)
    {
        Entry = entry;
        Use = use;
        IsOrdinaryWord = text.EndsWith('*');
        NeedsCountry = text.EndsWith('@');
        Text = text.TrimEnd('*', '@');
        Atoms = Atomizer.Of(Text);
    }

    public GazetteerEntry Entry { get; }

    public NameUse Use { get; }

    public string Text { get; }

    public ImmutableArray<Atom> Atoms { get; }

    public bool IsOrdinaryWord { get; }

    public bool NeedsCountry { get; }

    /// <summary>Whether a single word of capitals stands for it: "NATO".</summary>
    public bool IsAcronym => Use == NameUse.Acronym;
}
