using System.Collections.Frozen;
using System.Collections.Immutable;
using Parley.Coding.Phrases;
using Parley.Language;

namespace Parley.Coding.Events;

/// <summary>PLOVER's contexts of an event: what it is about, by the words of the sentence that tells it. Several may hold; none often does.</summary>
internal static class EventContexts
{
    private static readonly FrozenDictionary<string, string> ByLemma = DataLines.Of("Events/event-contexts.tsv").Select(line => line.Split('\t'))
        .SelectMany(parts => parts[1].Split(' ').Select(lemma => (Lemma: lemma, Context: parts[0]))).DistinctBy(item => item.Lemma).ToFrozenDictionary(item => item.Lemma, item => item.Context, StringComparer.Ordinal);

    /// <summary>In the order of the text, each once.</summary>
    public static ImmutableArray<string> Of(SyntaxTree tree)
    {
        var found = ImmutableArray.CreateBuilder<string>();
        for (var i = tree.Sentence.FirstToken; i < tree.Sentence.EndToken; i++)
        {
            if (ContextOf(tree.LemmaOf(i)) is { } context && !found.Contains(context))
                found.Add(context);
        }

        return found.ToImmutable();
    }

    // Treebanks keep the plural where there is hardly a singular: "troops".
    private static string? ContextOf(string lemma) => ByLemma.GetValueOrDefault(lemma) ?? (lemma.Length > 3 && lemma[^1] == 's' ? ByLemma.GetValueOrDefault(lemma[..^1]) : null);
}
