using System.Collections.Immutable;
using Parley.Reading;

namespace Parley.Cli.Briefs;

/// <summary>Gives out marks and keeps what they lead to. Documents are numbered in the order they are first cited.</summary>
internal sealed class Citations(BriefMaterial material)
{
    private readonly List<int> _documents = [];
    private readonly Dictionary<int, int> _numbers = [];
    private readonly SortedDictionary<SourceMark, Passage> _passages = [];

    /// <summary>Cites the sentence in which the first span begins, and the sentences on to the end of the last.</summary>
    public SourceMark Cite(int document, ImmutableArray<TextSpan> spans)
    {
        var sentences = material.Documents[document].Sentences;
        var first = SentenceAt(sentences, spans[0].Start);
        var covered = spans.Aggregate(first >= 0 ? sentences[first] : spans[0], (all, span) => all.Cover(span));
        if (SentenceAt(sentences, covered.End - 1) is >= 0 and var last)
            covered = covered.Cover(sentences[last]);
        var mark = new SourceMark(NumberOf(document), first + 1);
        if (!_passages.TryGetValue(mark, out var passage))
            _passages[mark] = passage = new Passage(covered);
        passage.Span = passage.Span.Cover(covered);
        passage.Quotes.AddRange(spans);
        return mark;
    }

    public bool IsCited(int document) => _numbers.ContainsKey(document);

    public int NumberOf(int document)
    {
        if (!_numbers.TryGetValue(document, out var number))
        {
            _documents.Add(document);
            _numbers[document] = number = _documents.Count;
        }

        return number;
    }

    /// <summary>Documents in the order of their numbers, each with its cited sentences.</summary>
    public ImmutableArray<CitedDocument> Build()
    {
        var titles = material.Documents.ToDictionary(document => document.Id, document => document.Title ?? document.Address);
        var sentences = _passages.ToLookup(item => item.Key.Document, item => (item.Key, item.Value));
        return
        [
            .. _documents.Select((index, i) => material.Documents[index] is var document
                ? new CitedDocument(i + 1, document.Id, document.Title, document.Outlet, document.Published, document.Address)
                {
                    CopyOf = document.IsCopy ? titles.GetValueOrDefault(document.Story) : null,
                    Sentences = [.. sentences[i + 1].Select(item => Sentence(document, item.Key, item.Value))],
                }
                : throw new InvalidOperationException()),
        ];
    }

    private static CitedSentence Sentence(MaterialDocument document, SourceMark mark, Passage passage)
    {
        var quotes = new List<TextSpan>();
        foreach (var span in passage.Quotes.Order())
        {
            if (quotes.Count > 0 && span.Start <= quotes[^1].End)
                quotes[^1] = quotes[^1].Cover(span);
            else
                quotes.Add(span);
        }

        return new CitedSentence(mark, passage.Span, passage.Span.Of(document.Text), [.. quotes.Select(quote => quote.Shift(-passage.Span.Start))]);
    }

    /// <summary>Index of the sentence that holds the offset, or -1.</summary>
    private static int SentenceAt(ImmutableArray<TextSpan> sentences, int offset)
    {
        var at = sentences.BinarySearch(new TextSpan(offset, int.MaxValue));
        var index = (at < 0 ? ~at : at) - 1;
        return index >= 0 && sentences[index].Contains(offset) ? index : -1;
    }

    private sealed class Passage(TextSpan span)
    {
        public TextSpan Span { get; set; } = span;

        public List<TextSpan> Quotes { get; } = [];
    }
}
