using CsCheck;
using Parley.Reading;

namespace Parley.Tests.Language;

public sealed class EnglishAnnotatorTests
{
    [Theory]
    [InlineData("They don't trust Sudan's army.", "They do n't trust Sudan 's army .")]
    [InlineData("They don’t trust Sudan’s army.", "They do n’t trust Sudan ’s army .")]
    [InlineData("I can't, we cannot, they're gonna.", "I ca n't , we can not , they 're gon na .")]
    [InlineData("The rebels' camp", "The rebels ' camp")]
    [InlineData("He met Mr. Smith of St. Paul Inc. on Dec. 5.", "He met Mr. Smith of St. Paul Inc. on Dec. 5 .")]
    [InlineData("Lt. Gen. J. F. Okello left the U.S. at 9 a.m. sharp.", "Lt. Gen. J. F. Okello left the U.S. at 9 a.m. sharp .")]
    [InlineData("It is in the U.S.", "It is in the U.S .")]
    [InlineData("Resolution No. 2254? No.", "Resolution No. 2254 ? No .")]
    [InlineData("“Go,” he said.", "“ Go , ” he said .")]
    [InlineData("«Go», ``no'' \"so\"", "« Go » , `` no '' \" so \"")]
    [InlineData("talks—originally planned", "talks — originally planned")]
    [InlineData("war--and peace", "war -- and peace")]
    [InlineData("a Qatari-led, anti-government, UN-backed force", "a Qatari - led , anti-government , UN - backed force")]
    [InlineData("Its not over; its army, its in-house team", "It s not over ; its army , its in - house team")]
    [InlineData("a 3G mast cost 45p!. Call 3-5213 via misc.news.africa", "a 3G mast cost 45 p !. Call 3-5213 via misc.news.africa")]
    [InlineData("al-Burhan's F-16", "al - Burhan 's F - 16")]
    [InlineData("1,700 at 3.5 cost $5m, 10% of US$20bn", "1,700 at 3.5 cost $ 5 m , 10 % of US$ 20 bn")]
    [InlineData("25/04/2023 at 14:05, 2023-04-25, 10-12 or 1973–1974", "25/04/2023 at 14:05 , 2023-04-25 , 10 - 12 or 1973 – 1974")]
    [InlineData("the 1980s, the 22nd, 5pm", "the 1980s , the 22nd , 5 pm")]
    [InlineData("see https://un.org/a?b=1, or www.icrc.org.", "see https://un.org/a?b=1 , or www.icrc.org .")]
    [InlineData("mail a.b@c-d.org, @envoy #truce (x@y.int)", "mail a.b@c-d.org , @envoy #truce ( x@y.int )")]
    [InlineData("Well... it ended… So?!", "Well ... it ended … So ?!")]
    [InlineData("and/or [sic] (see p. 4)", "and / or [ sic ] ( see p. 4 )")]
    [InlineData("• Cease fire", "• Cease fire")]
    [InlineData("peace 👍🏽🇨🇾 now", "peace 👍🏽 🇨🇾 now")]
    [InlineData("AT&T and R&D", "AT&T and R&D")]
    [InlineData("It ended.In Juba", "It ended . In Juba")]
    public void Words_are_cut_by_the_conventions_of_Universal_Dependencies(string text, string words) =>
        Assert.Equal(words, string.Join(' ', Texts.Parse(text).Tokens.Select(token => token.Form)));

    [Theory]
    [InlineData("He left. She stayed.", 2)]
    [InlineData("Mr. Smith met Gen. Diaz. They spoke.", 2)]
    [InlineData("He fled the U.S. The army stayed.", 2)]
    [InlineData("He fled the U.S. Army base.", 1)]
    [InlineData("“It is over.” The crowd left.", 2)]
    [InlineData("\"It is over.\" The crowd left.", 2)]
    [InlineData("“Is it over?” he asked.", 1)]
    [InlineData("(They left.) Then it rained.", 2)]
    [InlineData("It rose by 3.5 percent.", 1)]
    [InlineData("Wait... what? Now!", 2)]
    [InlineData("ARMY TAKES TOWN. REBELS FLEE", 2)]
    [InlineData("No final stop", 1)]
    [InlineData("1. Withdraw the troops. 2. Open the road.", 2)]
    [InlineData("The strike killed ten.In Goma, nine died.", 2)]
    [InlineData("J. F. Okello spoke.", 1)]
    [InlineData("It said so.[12] It meant it.", 2)]
    public void Sentences_end_where_a_reader_ends_them(string text, int count) =>
        Assert.Equal(count, Texts.Parse(text).Sentences.Length);

    [Theory]
    [InlineData("CYPRUS: The two leaders met.", "CYPRUS:", "The two leaders met.")]
    [InlineData("ETHIOPIA–ERITREA: Both denied it.", "ETHIOPIA–ERITREA:", "Both denied it.")]
    [InlineData("Cyprus: The two leaders met.", "Cyprus: The two leaders met.")]
    public void What_a_paragraph_is_about_is_no_part_of_its_first_sentence(string text, params string[] sentences) =>
        Assert.Equal(sentences, Texts.Parse(text).Sentences.Select(sentence => sentence.Span.Of(text)));

    [Fact]
    public void A_sentence_never_crosses_from_one_part_into_another()
    {
        var parsed = Texts.Parse("Talks resume\n\nthe parties agreed.");

        Assert.Equal(["Talks resume", "the parties agreed."], parsed.Sentences.Select(sentence => sentence.Span.Of(parsed.Document.Text)));
    }

    [Fact]
    public void A_token_tells_whether_white_space_follows_it()
    {
        var tokens = Texts.Parse("Go, now.").Tokens;

        Assert.Equal([false, true, false, true], tokens.Select(token => token.SpaceAfter));
    }

    [Fact]
    public void Every_visible_character_is_in_exactly_one_token_and_one_sentence()
    {
        string[] vocabulary =
        [
            "Mr", ".", "U.S.", "don't", "“", "\"", "'", "(", ")", "…", "-", "--", "5m", "$", "http://a.b", "@x", "a@b.c", "😀", "\uD83D", "\u200B", "\u00AD",
            " ", "\n", "\n\n", "The", "led", "/", "№", "e-", "[1]", ":)", "É", "中文",
        ];

        Gen.Int[0, vocabulary.Length - 1].Select(index => vocabulary[index]).Array[0, 40].Sample(pieces =>
        {
            var text = string.Concat(pieces);
            var parsed = Texts.Parse(text);
            var covered = new int[text.Length];
            foreach (var token in parsed.Tokens)
            {
                Assert.Equal(token.Form, token.Span.Of(text));
                Assert.NotNull(parsed.SentenceAt(token.Span.Start));
                for (var i = token.Span.Start; i < token.Span.End; i++)
                    covered[i]++;
            }

            Assert.All(Enumerable.Range(0, text.Length), i => Assert.True(char.IsWhiteSpace(text[i]) || covered[i] == 1));
        });
    }

    [Theory]
    [InlineData("a")]
    [InlineData("word ")]
    [InlineData("\"")]
    [InlineData("a.")]
    [InlineData("ab.cd.")]
    [InlineData("a-")]
    [InlineData(". (")]
    [InlineData("x@")]
    [InlineData("9-")]
    public void A_text_of_a_million_characters_without_rest_is_read_whole(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));

        Assert.Equal(text.Count(c => !char.IsWhiteSpace(c)), Texts.Parse(text).Tokens.Sum(token => token.Span.Length));
    }

    [Fact]
    public void A_document_without_parts_has_no_sentences() =>
        Assert.Empty(new Parley.Language.Segmentation.EnglishAnnotator().Annotate(Texts.Document("", PartKind.Title)).Sentences);
}
