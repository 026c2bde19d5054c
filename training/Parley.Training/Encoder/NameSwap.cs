using Parley.Language;
using Parley.Language.Names;
using Parley.Training.Names;

namespace Parley.Training.Encoder;

/// <summary>Copies of sentences with other names in them, so that a network cannot learn the few names of a corpus by heart.</summary>
/// <param name="seed">Copies are the same for the same seed and the same order of calls.</param>
internal sealed class NameSwap(IEnumerable<LabelledSentence> sources, int seed)
{
    private readonly Random _random = new(seed);

    private readonly ILookup<EntityType, string[]> _names = sources
        .SelectMany(source => NameLabels.Entities(source.Labels).Select(name => (name.Type, Words: source.Tokens.Skip(name.FirstToken).Take(name.EndToken - name.FirstToken).ToArray())))
        .ToLookup(pair => pair.Type, pair => pair.Words);

    private readonly Dictionary<EntityType, string[][]> _lists = [];

    /// <summary>The sentence with each of its names replaced, at the odds given, by another of its type.</summary>
    public LabelledSentence Swap(LabelledSentence sentence, double odds)
    {
        var tokens = new List<string>();
        var labels = new List<int>();
        var at = 0;
        foreach (var name in NameLabels.Entities(sentence.Labels))
        {
            Copy(sentence, at, name.FirstToken, tokens, labels);
            at = name.EndToken;
            var list = ListOf(name.Type);
            if (list.Length == 0 || _random.NextDouble() >= odds)
            {
                Copy(sentence, name.FirstToken, name.EndToken, tokens, labels);
                continue;
            }

            var other = list[_random.Next(list.Length)];
            var own = new int[other.Length];
            NameLabels.Write(own, name.Type, 0, own.Length);
            tokens.AddRange(other);
            labels.AddRange(own);
        }

        Copy(sentence, at, sentence.Labels.Length, tokens, labels);
        return sentence with { Tokens = tokens, Labels = [.. labels] };
    }

    private static void Copy(LabelledSentence from, int first, int end, List<string> tokens, List<int> labels)
    {
        for (var i = first; i < end; i++)
        {
            tokens.Add(from.Tokens[i]);
            labels.Add(from.Labels[i]);
        }
    }

    private string[][] ListOf(EntityType type)
    {
        if (!_lists.TryGetValue(type, out var list))
            _lists.Add(type, list = [.. _names[type].DistinctBy(words => string.Join(' ', words))]);
        return list;
    }
}
