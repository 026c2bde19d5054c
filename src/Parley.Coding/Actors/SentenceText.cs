using System.Collections.Immutable;
using Parley.Coding.Gazetteers;
using Parley.Language;
using Parley.Reading;

namespace Parley.Coding.Actors;

/// <summary>A sentence as names are looked for in it: its atoms, how it uses capitals, and the gazetteer's names found in it.</summary>
internal sealed class SentenceText
{
    private const double MostWords = 0.7;
    private readonly NameHit?[] _covering;
    private readonly bool[] _titleEnds;

    public SentenceText(ParsedDocument parsed, Sentence sentence)
    {
        Text = parsed.Document.Text;
        Atoms = Atomizer.Of(parsed.TokensOf(sentence));
        _covering = new NameHit?[Atoms.Length];
        _titleEnds = new bool[Atoms.Length];
        var (words, longWords, capitalised, upper) = (0, 0, 0, 0);
        foreach (var atom in Atoms)
        {
            if (!atom.IsWord || atom.Letters < 2)
                continue;
            words++;
            upper += atom.IsAllUpper ? 1 : 0;
            if (atom.Letters < 4)
                continue;
            longWords++;
            capitalised += atom.IsCapitalised ? 1 : 0;
        }

        IsAllCaps = words >= 3 && upper > words * MostWords;
        var isTitle = sentence.Part.Kind is PartKind.Title or PartKind.Heading;
        IsHeadline = !IsAllCaps && longWords >= 4 && !EndsInStop() && (isTitle ? capitalised > longWords * MostWords : capitalised == longWords);
    }

    public string Text { get; }

    public ImmutableArray<Atom> Atoms { get; }

    /// <summary>In order, not overlapping.</summary>
    public List<NameHit> Hits { get; } = [];

    /// <summary>Written all in capitals, as old wire reports are: capitals tell nothing.</summary>
    public bool IsAllCaps { get; }

    /// <summary>Nearly every word is capitalised: capitals do not tell names from words.</summary>
    public bool IsHeadline { get; }

    public void Add(NameHit hit)
    {
        Hits.Add(hit);
        for (var i = hit.Start; i < hit.End; i++)
            _covering[i] = hit;
    }

    /// <summary>Remembers that a title ends before an atom.</summary>
    public void AddTitle(int end) => _titleEnds[end - 1] = true;

    public bool HasTitleEnding(int index) => index >= 0 && index < _titleEnds.Length && _titleEnds[index];

    public bool HasTitleBefore(int index) => HasTitleEnding(index - 1);

    /// <summary>The hit that covers an atom, or null.</summary>
    public NameHit? HitAt(int index) => index >= 0 && index < _covering.Length ? _covering[index] : null;

    public Atom? At(int index) => index >= 0 && index < Atoms.Length ? Atoms[index] : null;

    /// <summary>The folded word at an index; empty for a mark or past the ends.</summary>
    public string Word(int index) => At(index) is { IsWord: true } atom ? atom.Key : "";

    public bool IsMark(int index, string mark) => At(index) is { Kind: AtomKind.Mark } atom && atom.Surface == mark;

    public bool IsPossessive(int index) => At(index) is { Kind: AtomKind.Possessive };

    public TextSpan Span(int start, int end) => Atoms[start].Span.Cover(Atoms[end - 1].Span);

    /// <summary>The atoms that lie in a span: the first, and the index after the last.</summary>
    public (int Start, int End) Range(TextSpan span)
    {
        var start = 0;
        while (start < Atoms.Length && Atoms[start].Span.End <= span.Start)
            start++;
        var end = start;
        while (end < Atoms.Length && Atoms[end].Span.Start < span.End)
            end++;
        return (start, end);
    }

    /// <summary>A capitalised word that no gazetteer knows.</summary>
    public bool IsUnknownName(int index) => At(index) is { IsCapitalised: true } && HitAt(index) is null;

    private bool EndsInStop() => Atoms.Length > 0 && Atoms[^1] is { Kind: AtomKind.Mark, Surface: "." or "!" or "?" };
}
