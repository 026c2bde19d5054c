using System.Collections.Frozen;
using Parley.Coding.Gazetteers;
using Parley.Language;

namespace Parley.Coding.Phrases;

/// <summary>Which two a document sets against each other: "the two sides" are the states or armed groups that its sentences name together far more often than any others.</summary>
internal sealed class PairMemory
{
    private const int LeastTogether = 2;
    private const int Lead = 2;
    private static readonly FrozenDictionary<string, string> Armies = Gazetteer.Embedded.Entries.Where(entry => entry is { Role: "army of the state", Country: not null })
        .ToFrozenDictionary(entry => entry.Id, entry => entry.Country!, StringComparer.Ordinal);

    private readonly List<List<string>> _sides = [];

    public PairMemory(ParsedDocument parsed, Func<int, string?> actorAt)
    {
        foreach (var sentence in parsed.Sentences)
        {
            _sides.Add([.. Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).Select(actorAt).OfType<string>().Select(PartId.WholeOf)
                .Where(id => ActorId.IsState(id) || ActorId.IsGroup(id)).Distinct().Order(StringComparer.Ordinal)]);
        }

        // Where a state's army fights, the state is no other side.
        var armed = _sides.SelectMany(sides => sides).Select(id => Armies.GetValueOrDefault(id)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var sides in _sides)
            sides.RemoveAll(armed.Contains);
    }

    /// <summary>The two that lead up to a sentence; null where none do.</summary>
    public List<string>? Leading(int sentence)
    {
        var counts = new Dictionary<(string First, string Second), int>();
        foreach (var sides in _sides.Take(sentence + 1))
        {
            for (var i = 0; i < sides.Count; i++)
            {
                for (var j = i + 1; j < sides.Count; j++)
                    counts[(sides[i], sides[j])] = counts.GetValueOrDefault((sides[i], sides[j])) + 1;
            }
        }

        var ranked = counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.First, StringComparer.Ordinal).ThenBy(pair => pair.Key.Second, StringComparer.Ordinal).Take(2).ToList();
        return ranked.Count > 0 && ranked[0].Value >= LeastTogether && (ranked.Count == 1 || ranked[0].Value >= Lead * ranked[1].Value) ? [ranked[0].Key.First, ranked[0].Key.Second] : null;
    }
}
