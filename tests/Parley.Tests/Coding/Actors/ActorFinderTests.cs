using CsCheck;
using Parley.Coding.Actors;

namespace Parley.Tests.Coding.Actors;

public sealed class ActorFinderTests
{
    private static readonly string[] Pieces =
    [
        "Sudan", "Ankara", "General", "Foreign Minister", "said", ",", "and", "Abu", "al-", "Omar", "(", ")", "RSF", "the", "'s", "’", ".", "between", "of", "US", "-", "May",
        "United", "Nations", "\uD800", "\u200F", "ß", "Türkiye", "Georgia", "\"", "President-elect", "of the", "İstanbul", "\n",
    ];

    [Fact]
    public void Mentions_are_in_order_apart_and_of_listed_actors_whatever_the_text() =>
        Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).Array[0, 40].Select(words => string.Join(' ', words)).Sample(
            text =>
            {
                var (actors, mentions) = new ActorFinder().Find(ReportText.Parse(text));
                var end = 0;
                foreach (var mention in mentions)
                {
                    Assert.True(mention.Span.Start >= end && mention.Span.Length > 0 && mention.Span.End <= text.Length);
                    end = mention.Span.End;
                }

                Assert.Equal(actors.Select(actor => actor.Id), mentions.Select(mention => mention.ActorId).Distinct().Order(StringComparer.Ordinal));
            },
            iter: 2000);

    [Theory]
    [InlineData("General ")]
    [InlineData("Omar ")]
    [InlineData("Ankara and ")]
    [InlineData("Deputy Foreign Minister Omar Ali , ")]
    [InlineData("al-")]
    [InlineData("A, the ")]
    public void A_sentence_of_twenty_thousand_words_is_read_to_its_end(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 20_000)) + "Norway said no";

        var mentions = ReportText.Mentions(text);

        Assert.Equal("Norway=NOR", mentions[^1]);
    }

    [Fact]
    public void An_empty_document_names_no_one() => Assert.Empty(ReportText.Mentions(""));
}
