using System.Buffers;
using System.Collections.Immutable;
using Parley.Reading;

namespace Parley.Language.Segmentation;

/// <summary>Gives a document its layers: tokens and sentences, by the conventions of Universal Dependencies for English.</summary>
/// <remarks>
/// Parts are read one by one, so no token or sentence crosses from one into another. Every character of a part that is not white
/// space belongs to exactly one token. The time is linear in the length of the text. Safe to share between threads.
/// </remarks>
public sealed class EnglishAnnotator
{
    private const int LongestLabel = 5;
    private const int ShortestLabel = 3;
    private static readonly SearchValues<char> Capitals = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    private readonly WordScanner _scanner = new();

    /// <summary>The same document always gives the same layers.</summary>
    public ParsedDocument Annotate(Document document)
    {
        var text = document.Text;
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var words = new List<(int Start, int End)>();
        foreach (var part in document.Parts)
        {
            words.Clear();
            _scanner.Scan(text, part.Span.Start, part.Span.End, words);
            var first = 0;
            foreach (var end in Ends(text, words, part))
            {
                var span = new TextSpan(words[first].Start, words[end - 1].End);
                sentences.Add(new Sentence(sentences.Count, span, tokens.Count, tokens.Count + end - first, part));
                for (; first < end; first++)
                    tokens.Add(MakeToken(text, tokens.Count, words[first]));
            }
        }

        return new ParsedDocument(document, tokens.ToImmutable(), sentences.ToImmutable());
    }

    private static IEnumerable<int> Ends(string text, List<(int Start, int End)> words, DocumentPart part)
    {
        var ends = SentenceSplitter.Ends(text, words);
        // "Dockers reject offer; minister warns of troops": a headline may tell two things.
        if (part.Kind is PartKind.Title or PartKind.Heading)
            return ends.Concat(Enumerable.Range(1, Math.Max(0, words.Count - 1)).Where(end => text.AsSpan()[words[end - 1].Start..words[end - 1].End] is ";")).Distinct().Order();
        return LabelEnd(text, words) is { } label ? ends.Prepend(label).Distinct().Order() : ends;
    }

    // "CYPRUS: The two leaders …": what a paragraph is about, or who speaks in it, is no part of its first sentence.
    private static int? LabelEnd(string text, List<(int Start, int End)> words)
    {
        for (var i = 0; i + 1 < words.Count && i <= LongestLabel; i++)
        {
            var word = text.AsSpan()[words[i].Start..words[i].End];
            if (word is ":")
                return i > 0 && char.IsUpper(text[words[i + 1].Start]) ? i + 1 : null;
            if (word is not ("-" or "–" or "/" or "&") && !(word.Length >= ShortestLabel && !word.ContainsAnyExcept(Capitals)))
                return null;
        }

        return null;
    }

    private static Token MakeToken(string text, int index, (int Start, int End) word) =>
        new(index, new TextSpan(word.Start, word.End), text[word.Start..word.End])
        {
            SpaceAfter = word.End >= text.Length || char.IsWhiteSpace(text[word.End]),
        };
}
