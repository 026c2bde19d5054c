using System.Collections.Immutable;
using Parley.Reading;

namespace Parley.Language;

/// <summary>A document and the layers that point into its text. Immutable.</summary>
public sealed class ParsedDocument
{
    private SyntaxTree?[]? _trees;

    /// <exception cref="ArgumentException">Tokens or sentences are out of order, overlap, or reach past the text.</exception>
    public ParsedDocument(Document document, ImmutableArray<Token> tokens, ImmutableArray<Sentence> sentences)
    {
        CheckOrder(document, tokens.Select(token => token.Span), "token");
        CheckOrder(document, sentences.Select(sentence => sentence.Span), "sentence");
        Document = document;
        Tokens = tokens;
        Sentences = sentences;
    }

    public Document Document { get; }

    public ImmutableArray<Token> Tokens { get; }

    public ImmutableArray<Sentence> Sentences { get; }

    /// <summary>The layers that are present.</summary>
    public Layers Layers { get; init; } = Layers.Segmentation;

    /// <summary>Names in the order of the text, none inside another.</summary>
    public ImmutableArray<NamedEntity> Names { get; init; } = [];

    /// <summary>References of any form to persons, organisations, places, groups and weapons ("coalition forces"), none inside another.</summary>
    public ImmutableArray<NamedEntity> References { get; init; } = [];

    /// <summary>Mentions in the order of their first token, the longer first.</summary>
    public ImmutableArray<Mention> Mentions { get; init; } = [];

    /// <summary>Coreference chains in the order of their first mention.</summary>
    public ImmutableArray<Entity> Entities { get; init; } = [];

    /// <summary>The tokens of one sentence, in order.</summary>
    public ReadOnlySpan<Token> TokensOf(Sentence sentence) => Tokens.AsSpan()[sentence.FirstToken..sentence.EndToken];

    /// <summary>One sentence's tree. It is built when it is first asked for, and kept.</summary>
    /// <exception cref="ArgumentException">The document has no <see cref="Layers.Syntax"/>.</exception>
    public SyntaxTree TreeOf(Sentence sentence)
    {
        // Two threads may both build one: the trees are the same, and either is kept.
        var trees = _trees ??= new SyntaxTree?[Sentences.Length];
        return trees[sentence.Index] ??= new SyntaxTree(this, sentence);
    }

    /// <summary>The sentence that holds an offset of the text, or null between sentences.</summary>
    public Sentence? SentenceAt(int offset)
    {
        int low = 0, high = Sentences.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var span = Sentences[middle].Span;
            if (offset < span.Start)
                high = middle - 1;
            else if (offset >= span.End)
                low = middle + 1;
            else
                return Sentences[middle];
        }

        return null;
    }

    private static void CheckOrder(Document document, IEnumerable<TextSpan> spans, string what)
    {
        var end = 0;
        foreach (var span in spans)
        {
            if (span.Start < end || span.End > document.Text.Length || span.IsEmpty)
                throw new ArgumentException($"The {what} {span} of {document.Id} is empty, overlaps the one before it or reaches past the text.");
            end = span.End;
        }
    }
}
