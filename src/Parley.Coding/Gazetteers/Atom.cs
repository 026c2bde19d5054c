using Parley.Reading;

namespace Parley.Coding.Gazetteers;

/// <summary>
/// The smallest piece a name is compared by: a word without hyphens and apostrophes, or a punctuation mark.
/// "Russian-led" has two, "Sana'a" two, "U.S." one.
/// </summary>
public sealed class Atom
{
    /// <param name="surface">The characters as written.</param>
    /// <param name="start">Offset into the text the atom was taken from.</param>
    public Atom(AtomKind kind, string surface, int start, bool isGlued)
    {
        Kind = kind;
        Surface = surface;
        Span = TextSpan.OfLength(start, surface.Length);
        IsGlued = isGlued;
        var upper = 0;
        foreach (var letter in surface)
        {
            if (!char.IsLetter(letter))
                continue;
            Letters++;
            if (char.IsUpper(letter))
                upper++;
        }

        IsCapitalised = kind == AtomKind.Word && char.IsUpper(surface[0]);
        IsAllUpper = kind == AtomKind.Word && Letters >= 2 && upper == Letters;
        UpperLetters = upper;
        Key = MakeKey(kind, surface);
        KeyHash = KeyRun.HashOf(Key);
    }

    public AtomKind Kind { get; }

    public string Surface { get; }

    public TextSpan Span { get; }

    /// <summary>The folded form; the Arabic article is "al" however it is spelled.</summary>
    public string Key { get; }

    /// <summary>By which phrases that begin with it, or go on with it, are found.</summary>
    internal ulong KeyHash { get; }

    /// <summary>Whether it follows the atom before it without white space: "Russian-led", "Syria's".</summary>
    public bool IsGlued { get; }

    public int Letters { get; }

    public int UpperLetters { get; }

    public bool IsWord => Kind == AtomKind.Word;

    public bool IsCapitalised { get; }

    /// <summary>At least two letters, all of them capitals.</summary>
    public bool IsAllUpper { get; }

    /// <summary>An initialism with points: "U.S.", "D.R.C.".</summary>
    public bool HasPoints => IsWord && Surface.Contains('.', StringComparison.Ordinal);

    public override string ToString() => Surface;

    private static string MakeKey(AtomKind kind, string surface)
    {
        if (kind == AtomKind.Possessive)
            return "'s";
        if (kind == AtomKind.Mark)
            return surface;
        var key = NameFolding.Fold(surface.Replace(".", "", StringComparison.Ordinal));
        return key switch { "el" => "al", "&" => "and", "" => surface, _ => key };
    }
}
