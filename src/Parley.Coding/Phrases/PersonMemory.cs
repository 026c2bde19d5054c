using Parley.Language;

namespace Parley.Coding.Phrases;

/// <summary>Which persons a sentence names: "the two presidents" after "A spoke with his counterpart B".</summary>
internal sealed class PersonMemory
{
    private const int Reach = 2;
    private readonly ParsedDocument _parsed;
    private readonly List<List<string>> _persons;

    public PersonMemory(ParsedDocument parsed, Func<int, string?> actorAt)
    {
        _parsed = parsed;
        _persons = [.. parsed.Sentences.Select(sentence => Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).Select(actorAt).OfType<string>().Where(ActorId.IsPerson).Distinct().ToList())];
    }

    /// <summary>Those of the last sentence before one that names any, where they are as many as asked for and the sentence says that one of them is such: "President A … his counterpart B".</summary>
    public List<string> Before(int sentence, int size, string lemma)
    {
        for (var at = sentence - 1; at >= Math.Max(0, sentence - Reach); at--)
        {
            if (_persons[at].Count > 0)
                return _persons[at].Count == size && IsSaid(at, lemma) ? [.. _persons[at]] : [];
        }

        return [];
    }

    private bool IsSaid(int sentence, string lemma)
    {
        foreach (var token in _parsed.TokensOf(_parsed.Sentences[sentence]))
        {
            if (token.Lemma.Equals(lemma, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
