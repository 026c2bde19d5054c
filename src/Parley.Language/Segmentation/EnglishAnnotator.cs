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

    // "Dockers reject offer; minister warns of troops": a headline may tell two things.
    private static IEnumerable<int> Ends(string text, List<(int Start, int End)> words, DocumentPart part)
    {
        var ends = SentenceSplitter.Ends(text, words);
        return part.Kind is not (PartKind.Title or PartKind.Heading) ? ends
            : ends.Concat(Enumerable.Range(1, Math.Max(0, words.Count - 1)).Where(end => text.AsSpan()[words[end - 1].Start..words[end - 1].End] is ";")).Distinct().Order();
    }

    private static Token MakeToken(string text, int index, (int Start, int End) word) =>
        new(index, new TextSpan(word.Start, word.End), text[word.Start..word.End])
        {
            SpaceAfter = word.End >= text.Length || char.IsWhiteSpace(text[word.End]),
        };
}
