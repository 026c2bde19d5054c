using System.Globalization;
using CsCheck;
using Parley.Language;
using Parley.Language.Conllu;
using Parley.Language.Parsing;

namespace Parley.Tests.Language.Parsing;

/// <summary>What holds of any text at all, tried on text put together at random.</summary>
public sealed class PipelinePropertyTests
{
    private static readonly string[] Pieces =
    [
        "the envoy", "Amina Hassan", "Gen. Omar Diallo", "she", "they", "his", "Kenya and Uganda", "the two sides", "U.N.", "said", "left", "met", "that", "who", "\"", "“", "”",
        "(", ")", ",", ".", "!", "?", " — ", ":", "CEASEFIRE TALKS FAIL", "😡", "🤝🏽", "Женева", "和平", "العربية", "don't", "12,000", "3.5%", "", "\n", "\n\n", "\t", "\u00A0", "\u200B", "x", "of", "in", "Monday", "Mali's", "http://a.b/c?d",
    ];

    private static readonly Gen<string> Text = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 60].Select(pieces => string.Join(' ', pieces));

    [Fact]
    public void Spans_are_ordered_and_inside_and_every_sentence_is_one_tree() => Text.Sample(
        text =>
        {
            var parsed = Shipped.Parse(text);
            AssertOrdered(parsed, parsed.Names);
            AssertOrdered(parsed, parsed.References);
            foreach (var sentence in parsed.Sentences)
                AssertTree(parsed, sentence);
            foreach (var mention in parsed.Mentions)
                Assert.Contains(parsed.Sentences, sentence => sentence.FirstToken <= mention.FirstToken && mention.EndToken <= sentence.EndToken);
            Assert.Equal(Enumerable.Range(0, parsed.Mentions.Length), parsed.Entities.SelectMany(entity => entity.Mentions).Order());
        },
        iter: 150, threads: 1);

    [Fact]
    public void A_document_gives_the_same_bytes_after_any_other() => Gen.Select(Text, Text).Sample(
        (text, other) =>
        {
            var pipeline = new EnglishPipeline(Shipped.Model);
            var first = Written(pipeline.Parse(Texts.Document(text)));
            pipeline.Parse(Texts.Document(other));

            Assert.Equal(first, Written(pipeline.Parse(Texts.Document(text))));
        },
        iter: 50, threads: 1);

    private static void AssertOrdered(ParsedDocument parsed, IEnumerable<NamedEntity> names)
    {
        var end = 0;
        foreach (var name in names)
        {
            Assert.True(name.FirstToken >= end && name.EndToken <= parsed.Tokens.Length);
            end = name.EndToken;
        }
    }

    private static void AssertTree(ParsedDocument parsed, Sentence sentence)
    {
        Assert.Single(parsed.TokensOf(sentence).ToArray(), token => token.Head == Token.NoHead);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var steps = 0;
            for (var at = i; parsed.Tokens[at].Head != Token.NoHead; at = parsed.Tokens[at].Head)
                Assert.True(parsed.Tokens[at].Head >= sentence.FirstToken && parsed.Tokens[at].Head < sentence.EndToken && ++steps < sentence.EndToken - sentence.FirstToken);
        }
    }

    private static string Written(ParsedDocument parsed)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        ConlluWriter.Write(parsed, writer);
        return writer.ToString();
    }
}
