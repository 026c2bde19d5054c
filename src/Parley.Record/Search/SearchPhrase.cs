using System.Collections.Immutable;

namespace Parley.Record.Search;

/// <summary>
/// Words that must stand next to each other in a text: one word, words typed between quotation marks, or a word that punctuation divides.
/// Nothing a user types is an operator of the query language.
/// </summary>
/// <param name="Words">Folded, at least one.</param>
/// <param name="IsBeginning">Whether the last word stands for any word that begins so.</param>
internal sealed record SearchPhrase(ImmutableArray<string> Words, bool IsBeginning)
{
    /// <summary>Everything a user asks for: each must be there. Empty where the text holds no letter or digit.</summary>
    internal static ImmutableArray<SearchPhrase> Parse(string text)
    {
        var phrases = ImmutableArray.CreateBuilder<SearchPhrase>();
        var pieces = text.Replace("\0", "", StringComparison.Ordinal).Replace('“', '"').Replace('”', '"').Split('"');
        for (var i = 0; i < pieces.Length; i++)
        {
            // Odd pieces stood between quotation marks; an unclosed one counts as closed at the end.
            var typed = i % 2 == 1 ? [pieces[i]] : pieces[i].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            foreach (var one in typed)
            {
                ImmutableArray<string> words = [.. TextWords.In(one).Select(word => TextWords.Fold(word.Slice(one)))];
                if (!words.IsEmpty)
                    phrases.Add(new SearchPhrase(words, one.EndsWith('*')));
            }
        }

        return phrases.ToImmutable();
    }

    /// <summary>A query that finds every document with all words of the phrases, wherever they stand.</summary>
    internal static string Query(IEnumerable<SearchPhrase> phrases) =>
        string.Join(' ', phrases.SelectMany(phrase => phrase.Words.Select((word, i) => $"\"{word}\"{(phrase.IsBeginning && i == phrase.Words.Length - 1 ? "*" : "")}")));

    /// <summary>Whether the phrase stands at a word of a text.</summary>
    internal bool IsAt(ReadOnlySpan<string> words)
    {
        if (words.Length < Words.Length)
            return false;
        for (var i = 0; i < Words.Length; i++)
        {
            var isThere = IsBeginning && i == Words.Length - 1 ? words[i].StartsWith(Words[i], StringComparison.Ordinal) : words[i] == Words[i];
            if (!isThere)
                return false;
        }

        return true;
    }
}
