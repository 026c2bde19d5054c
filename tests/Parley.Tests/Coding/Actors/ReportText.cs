using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Parley.Coding;
using Parley.Coding.Actors;
using Parley.Language;
using Parley.Reading;

namespace Parley.Tests.Coding.Actors;

/// <summary>A report made of lines, cut by a small tokenizer of the tests' own in the manner of Universal Dependencies.</summary>
internal static partial class ReportText
{
    public static ParsedDocument Parse(string text, PartKind kind = PartKind.Paragraph)
    {
        var parts = ImmutableArray.CreateBuilder<DocumentPart>();
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        foreach (Match line in Lines().Matches(text))
        {
            var part = new DocumentPart(kind, TextSpan.OfLength(line.Index, line.Length));
            parts.Add(part);
            foreach (Match sentence in SentencePieces().Matches(line.Value))
                AddSentence(text, line.Index + sentence.Index, sentence.Value, part, tokens, sentences);
        }

        var map = new OffsetMap(text.Length == 0 ? [] : [new OffsetRun(new TextSpan(0, text.Length), new TextSpan(0, text.Length))]);
        return new ParsedDocument(new Document("report.txt", text, parts.ToImmutable(), map, ArticleMetadata.None), tokens.ToImmutable(), sentences.ToImmutable());
    }

    /// <summary>The mentions as "words=id" in text order.</summary>
    public static string[] Mentions(string text, PartKind kind = PartKind.Paragraph)
    {
        var (_, mentions) = new ActorFinder().Find(Parse(text, kind));
        return [.. mentions.Select(mention => $"{mention.Span.Of(text)}={mention.ActorId}")];
    }

    public static ImmutableArray<Actor> Actors(string text) => new ActorFinder().Find(Parse(text)).Actors;

    private static void AddSentence(
        string text, int offset, string sentence, DocumentPart part, ImmutableArray<Token>.Builder tokens, ImmutableArray<Sentence>.Builder sentences)
    {
        var first = tokens.Count;
        foreach (Match word in Words().Matches(sentence))
        {
            var span = TextSpan.OfLength(offset + word.Index, word.Length);
            tokens.Add(new Token(tokens.Count, span, word.Value) { SpaceAfter = span.End >= text.Length || char.IsWhiteSpace(text[span.End]) });
        }

        if (tokens.Count > first)
            sentences.Add(new Sentence(sentences.Count, new TextSpan(tokens[first].Span.Start, tokens[^1].Span.End), first, tokens.Count, part));
    }

    [GeneratedRegex(@"[^\n]+")]
    private static partial Regex Lines();

    [GeneratedRegex(@"\S.*?(?:(?<!\b(?:Gen|Maj|Lt|Col|Brig|Sen|Rep|St|Mr|Dr|Mrs|Ms|[A-Z]))[.!?][”""]?(?=\s+[\p{Lu}“""])|$)")]
    private static partial Regex SentencePieces();

    [GeneratedRegex(@"(?:\p{L}\.){2,}|(?:Gen|Maj|Lt|Col|Brig|Sen|Rep|St|Mr|Dr|Mrs|Ms)\.|['’]s\b|[\p{L}\p{M}\p{N}]+(?:['’](?!s\b)\p{L}+)*|\S")]
    private static partial Regex Words();
}
