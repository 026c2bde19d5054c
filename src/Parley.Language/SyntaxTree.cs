using System.Collections.Immutable;
using Parley.Reading;

namespace Parley.Language;

/// <summary>One sentence's dependency tree, to walk in both directions. Tokens are named by their index in the document.</summary>
public sealed class SyntaxTree
{
    private readonly ImmutableArray<Token> _tokens;
    private readonly int[][] _children;

    /// <exception cref="ArgumentException">The document has no <see cref="Layers.Syntax"/>.</exception>
    public SyntaxTree(ParsedDocument document, Sentence sentence)
    {
        if (!document.Layers.HasFlag(Layers.Syntax))
            throw new ArgumentException($"The document {document.Document.Id} has no trees; parse it first.", nameof(document));
        _tokens = document.Tokens;
        Sentence = sentence;
        var counts = new int[sentence.EndToken - sentence.FirstToken];
        Root = sentence.FirstToken;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (_tokens[i].Head == Token.NoHead)
                Root = i;
            else
                counts[_tokens[i].Head - sentence.FirstToken]++;
        }

        _children = Array.ConvertAll(counts, count => count == 0 ? [] : new int[count]);
        for (var i = sentence.EndToken - 1; i >= sentence.FirstToken; i--)
        {
            if (_tokens[i].Head is not Token.NoHead and var head)
                _children[head - sentence.FirstToken][--counts[head - sentence.FirstToken]] = i;
        }
    }

    public Sentence Sentence { get; }

    /// <summary>The index of the word no other governs.</summary>
    public int Root { get; }

    public Token this[int token] => _tokens[token];

    /// <summary>The words a word governs, in the order of the text.</summary>
    public IReadOnlyList<int> Children(int token) => _children[token - Sentence.FirstToken];

    /// <summary>The children in one of these relations. A relation without subtype stands for all its subtypes ("nsubj" for "nsubj:pass").</summary>
    public IEnumerable<int> Children(int token, params string[] relations) =>
        Children(token).Where(child => Array.Exists(relations, relation => Is(child, relation)));

    /// <summary>The first child in one of these relations, or null.</summary>
    public int? Child(int token, params string[] relations)
    {
        foreach (var child in Children(token, relations))
            return child;
        return null;
    }

    /// <summary>Whether a word stands in a relation to its head. A relation without subtype stands for all its subtypes.</summary>
    public bool Is(int token, string relation)
    {
        var actual = _tokens[token].Deprel.AsSpan();
        return actual.StartsWith(relation, StringComparison.Ordinal) && (actual.Length == relation.Length || actual[relation.Length] == ':');
    }

    /// <summary>The word's head, or null for the root.</summary>
    public int? Parent(int token) => _tokens[token].Head == Token.NoHead ? null : _tokens[token].Head;

    /// <summary>The head, its head and so on up to the root.</summary>
    public IEnumerable<int> Ancestors(int token)
    {
        for (var at = Parent(token); at is { } parent; at = Parent(parent))
            yield return parent;
    }

    /// <summary>The word and everything below it, in the order of the text. Not entered: children for which <paramref name="enter"/> is false.</summary>
    public ImmutableArray<int> Subtree(int token, Func<int, bool>? enter = null)
    {
        var found = new List<int> { token };
        for (var at = 0; at < found.Count; at++)
        {
            foreach (var child in Children(found[at]))
            {
                if (enter is null || enter(child))
                    found.Add(child);
            }
        }

        found.Sort();
        return [.. found];
    }

    /// <summary>From the first to the last character of the words given, which need not be neighbours.</summary>
    public TextSpan SpanOf(IReadOnlyList<int> tokens) => new(_tokens[tokens[0]].Span.Start, _tokens[tokens[^1]].Span.End);
}
