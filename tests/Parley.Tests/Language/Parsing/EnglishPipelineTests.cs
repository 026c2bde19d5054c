using System.Globalization;
using Parley.Language;
using Parley.Language.Conllu;
using Parley.Language.Parsing;

namespace Parley.Tests.Language.Parsing;

public sealed class EnglishPipelineTests
{
    [Fact]
    public void Every_layer_is_there()
    {
        var parsed = Shipped.Parse("The envoy left Khartoum.");

        Assert.Equal(Layers.Segmentation | Layers.Morphology | Layers.Syntax | Layers.Names | Layers.Coreference, parsed.Layers);
    }

    [Fact]
    public void A_passive_sentence_has_its_subject_and_its_agent()
    {
        var parsed = Shipped.Parse("The bridge was destroyed by government forces.");

        Assert.Equal("nsubj:pass", Relation(parsed, "bridge"));
        Assert.Equal("obl:agent", Relation(parsed, "forces"));
        Assert.Equal("destroy", parsed.Tokens.Single(token => token.Form == "destroyed").Lemma);
    }

    [Fact]
    public void A_condition_hangs_below_the_clause_it_conditions()
    {
        var parsed = Shipped.Parse("Kigali will withdraw its troops if Kinshasa disarms the militia.");

        var condition = parsed.Tokens.Single(token => token.Form == "disarms");
        Assert.Equal("advcl", condition.Deprel);
        Assert.Equal("withdraw", parsed.Tokens[condition.Head].Form);
    }

    [Fact]
    public void Persons_and_places_are_named()
    {
        var parsed = Shipped.Parse("Samantha Okello met mediators in Nairobi.");

        Assert.Contains(parsed.Names, name => name.Type == EntityType.Person && Form(parsed, name) == "Samantha Okello");
        Assert.Contains(parsed.Names, name => name.Type == EntityType.Location && Form(parsed, name) == "Nairobi");
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("!!! ??? …")]
    [InlineData("CEASEFIRE TALKS COLLAPSE IN GENEVA AS REBELS WALK OUT")]
    [InlineData("Talks 🤝 in Женева failed 😡😡 — 和平 later.")]
    [InlineData("no end no stop the talks the talks went on and on")]
    public void Any_text_gives_one_tree_a_sentence(string text)
    {
        AssertTrees(Shipped.Parse(text));
    }

    [Fact]
    public void A_sentence_of_twenty_thousand_words_gives_one_tree()
    {
        var parsed = Shipped.Parse(string.Join(' ', Enumerable.Repeat("and the delegation, they said, left", 3_400)) + ".");

        Assert.Single(parsed.Sentences);
        AssertTrees(parsed);
    }

    [Fact]
    public void A_word_of_a_megabyte_is_one_word()
    {
        var parsed = Shipped.Parse("Before " + new string('x', 1 << 20) + " after.");

        Assert.Contains(parsed.Tokens, token => token.Form.Length == 1 << 20);
        AssertTrees(parsed);
    }

    [Fact]
    public void The_same_document_gives_the_same_bytes_alone_and_among_others()
    {
        const string Text = "Mediators from Qatar met both delegations in Doha on Monday. Neither side, officials said, would speak first.";
        var pipeline = new EnglishPipeline(Shipped.Model);
        var alone = Written(pipeline.Parse(Texts.Document(Text)));

        pipeline.Parse(Texts.Document("Another report came first. It was short."));
        var again = Written(pipeline.Parse(Texts.Document(Text)));
        var among = Shipped.Parse(Text + "\n\n" + string.Join("\n\n", Enumerable.Range(0, 60).Select(i => string.Create(CultureInfo.InvariantCulture, $"Report {i} said that shelling went on for {i} hours near the river."))));

        Assert.Equal(alone, again);
        var own = alone.Split('\n').Where(line => line.Length > 0 && line[0] != '#');
        var first = Written(among).Split('\n').Where(line => line.Length > 0 && line[0] != '#').Take(own.Count());
        Assert.Equal(own, first);
    }

    private static void AssertTrees(ParsedDocument parsed)
    {
        foreach (var sentence in parsed.Sentences)
        {
            Assert.Single(parsed.TokensOf(sentence).ToArray(), token => token.Head == Token.NoHead && token.Deprel == "root");
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                var steps = 0;
                for (var at = i; parsed.Tokens[at].Head != Token.NoHead; at = parsed.Tokens[at].Head)
                    Assert.True(parsed.Tokens[at].Head >= sentence.FirstToken && parsed.Tokens[at].Head < sentence.EndToken && ++steps < sentence.EndToken - sentence.FirstToken);
            }
        }
    }

    private static string Written(ParsedDocument parsed)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        ConlluWriter.Write(parsed, writer);
        return writer.ToString();
    }

    private static string Relation(ParsedDocument parsed, string form) => parsed.Tokens.Single(token => token.Form == form).Deprel;

    private static string Form(ParsedDocument parsed, NamedEntity name) =>
        parsed.Document.Text[parsed.Tokens[name.FirstToken].Span.Start..parsed.Tokens[name.EndToken - 1].Span.End];
}
