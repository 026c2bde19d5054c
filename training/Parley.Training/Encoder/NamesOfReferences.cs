using Parley.Language.Names;
using Parley.Training.Names;

namespace Parley.Training.Encoder;

/// <summary>The names among references of any form: those with a capital beyond their article.</summary>
internal static class NamesOfReferences
{
    private static readonly HashSet<string> Articles = new(StringComparer.OrdinalIgnoreCase) { "the", "a", "an", "some", "all" };

    public static LabelledSentence Of(LabelledSentence marked)
    {
        var labels = new int[marked.Labels.Length];
        foreach (var reference in NameLabels.Entities(marked.Labels))
        {
            var first = reference.FirstToken;
            while (first < reference.EndToken && Articles.Contains(marked.Tokens[first]))
                first++;
            if (Enumerable.Range(first, reference.EndToken - first).Any(i => IsCapital(marked.Tokens[i], isSentenceStart: i == 0 && reference.EndToken - first > 1)))
                NameLabels.Write(labels, reference.Type, first, reference.EndToken);
        }

        return marked with { Labels = labels };
    }

    private static bool IsCapital(string word, bool isSentenceStart) =>
        char.IsUpper(word[0]) && !(isSentenceStart && word.Length > 1 && word.Skip(1).All(unit => !char.IsUpper(unit)) && word.Skip(1).Any(char.IsLower));
}
