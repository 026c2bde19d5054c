using System.Collections.Immutable;
using Parley.Coding.Gazetteers;

namespace Parley.Coding.Actors;

/// <summary>Finds the gazetteer's names in a sentence: at each place the longest whose capitals fit.</summary>
internal sealed class NameFinder(Gazetteer gazetteer)
{
    private readonly List<(int Length, List<GazetteerName> Names)> _found = [];

    public void Find(SentenceText sentence)
    {
        for (var i = 0; i < sentence.Atoms.Length;)
        {
            var hit = Longest(sentence, i);
            if (hit is not null)
                sentence.Add(hit);
            i = hit?.End ?? i + 1;
        }
    }

    private NameHit? Longest(SentenceText sentence, int start)
    {
        if (sentence.Atoms[start].Kind == AtomKind.Possessive)
            return null;
        gazetteer.Match(sentence.Atoms, start, _found);
        for (var i = _found.Count - 1; i >= 0; i--)
        {
            var names = ImmutableArray.CreateBuilder<GazetteerName>();
            foreach (var name in _found[i].Names)
            {
                if (LetterCase.Allows(name, sentence, start) && !IsBareWord(name, sentence, start))
                    names.Add(name);
            }

            if (names.Count > 0 && !(names.All(name => name.NeedsCountry || name.Atoms.Any(atom => atom.Kind == AtomKind.Possessive)) && GoesOnBefore(sentence, start, _found[i].Length)))
                return Trimmed(sentence, start, start + _found[i].Length, names.ToImmutable());
        }

        return null;
    }

    // "New Democratic Party" is no Democratic Party: a doubtful name in a longer one that no list knows is another's. "US Democratic Party" is.
    private static bool GoesOnBefore(SentenceText sentence, int start, int length) =>
        length > 1 && start > 0 && sentence.Atoms[start - 1] is { IsCapitalised: true, Kind: AtomKind.Word } before
        && (start > 1 || !LetterCase.IsCommonWord(before.Key)) && !sentence.Hits.Any(hit => hit.End == start);

    // "The National" is a newspaper, "the National" the beginning of something else.
    private static bool IsBareWord(GazetteerName name, SentenceText sentence, int start) =>
        name.Atoms.Length == 2 && name.Atoms[0].Key == "the" && LetterCase.IsCommonWord(name.Atoms[1].Key) && !sentence.Atoms[start].IsCapitalised;

    // The article belongs to the name only where it is written as part of it: "The Times of India", but "the Gambia".
    private static NameHit Trimmed(SentenceText sentence, int start, int end, ImmutableArray<GazetteerName> names) =>
        sentence.Atoms[start] is { Key: "the", IsCapitalised: false } && end - start > 1
            ? new NameHit(start + 1, end, names)
            : new NameHit(start, end, names);
}
