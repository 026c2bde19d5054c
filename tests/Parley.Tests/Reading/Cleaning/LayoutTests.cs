using Parley.Reading;

namespace Parley.Tests.Reading.Cleaning;

public sealed class LayoutTests
{
    private const string Wrapped =
        "THE REBEL COMMAND\nANNOUNCED TODAY THAT IT WOULD FREE NINE SOLDIERS TAKEN IN THE ATTACK\n"
        + "ON THE BRIDGE AT PUENTE VIEJO, IF THE ARMY STOPPED ITS PATROLS IN THE\nVALLEY UNTIL SUNDAY.\n\n"
        + "   A BISHOP WHO CARRIED THE MESSAGE SAID THAT THE MEN WERE WELL, AND THAT\nTHE GOVERNMENT WAS ASKED FOR AN ANSWER BY FRIDAY. HE HAD BEEN TOLD TO AN-\n"
        + "SWER NO QUESTIONS ABOUT THE PLACE. AN OFFICER SAID THAT THERE WAS A CEASE-\nFIRE IN THE VALLEY, AND THAT A LONGER CEASE-FIRE WAS FOR THE MINIS-\nTRY TO DECIDE.";

    [Fact]
    public void Lines_broken_at_a_column_are_joined_until_a_gap()
    {
        var document = Cleaned.One(Wrapped);

        Assert.Equal(2, document.Body().Length);
        Assert.StartsWith("THE REBEL COMMAND ANNOUNCED TODAY THAT IT", document.Text, StringComparison.Ordinal);
        Assert.Null(document.Title);
    }

    [Fact]
    public void A_word_broken_at_a_line_end_is_mended_where_the_article_shows_how()
    {
        var document = Cleaned.One(Wrapped);

        Assert.Contains("HE HAD BEEN TOLD TO ANSWER NO QUESTIONS", document.Text, StringComparison.Ordinal);
        Assert.Contains("THERE WAS A CEASE-FIRE IN THE VALLEY", document.Text, StringComparison.Ordinal);
        Assert.Contains("FOR THE MINIS-TRY TO DECIDE", document.Text, StringComparison.Ordinal);
        Cleaned.AssertAccounted(Wrapped, [document]);
    }

    [Fact]
    public void A_joined_sentence_leads_back_over_its_line_breaks()
    {
        var document = Cleaned.One(Wrapped);
        const string Quote = "PATROLS IN THE VALLEY UNTIL SUNDAY";
        var start = document.Text.IndexOf(Quote, StringComparison.Ordinal);

        var raw = document.Map.ToRaw(TextSpan.OfLength(start, Quote.Length));

        Assert.Equal("PATROLS IN THE\nVALLEY UNTIL SUNDAY", raw.Of(Wrapped));
    }

    [Fact]
    public void Wrapped_paragraphs_may_be_told_by_indents_or_short_last_lines_alone()
    {
        const string Raw = "  The two delegations met on Saturday in a hotel near the lake, and\nneither would say how long the talks might last or who had asked for\nthem.\n"
            + "  A spokesman for the mediators said that the agenda held three points,\namong them the fate of the missing and the opening of the road to the\nnorth of the valley.\n";

        Assert.Equal(2, Cleaned.One(Raw).Body().Length);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\n\n")]
    [InlineData("\r\n\r\n")]
    [InlineData("\u2028")]
    public void Each_line_is_a_paragraph_where_lines_end_their_sentences(string gap)
    {
        string[] lines = ["The army said it had taken the hill on Monday.", "Nobody could confirm it.", "Both sides blamed each other for the fire that followed."];

        Assert.Equal(lines, Cleaned.One(string.Join(gap, lines)).Body());
    }

    [Fact]
    public void Marks_that_carry_no_text_are_left_out_and_recorded()
    {
        const string Raw = "\uFEFFThe gov\u00ADernment of\u00A0Yemen\u200B said\t\0\u202A it \uD83D\uDE00 would\uD800 not \uFFFDgo.";

        var document = Cleaned.One(Raw);

        Assert.Equal("The government of Yemen said it \uD83D\uDE00 would not go.", document.Text);
        Cleaned.AssertAccounted(Raw, [document]);
        Assert.All(document.Dropped, drop => Assert.Equal(DropReason.ControlCharacters, drop.Reason));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\u00A0\n")]
    public void A_text_of_white_space_holds_no_article(string raw) => Assert.Empty(Cleaned.All(raw));

    [Fact]
    public void A_text_of_nothing_but_widgets_or_marks_is_a_document_without_text()
    {
        Assert.Equal("", Cleaned.One("Share\nPrint\n20").Text);
        Assert.Equal(["\0\0\0"], Cleaned.One("\0\0\0").Dropped(DropReason.ControlCharacters));
    }

    [Fact]
    public void A_very_long_line_and_very_many_empty_lines_are_read()
    {
        var long_ = string.Concat(Enumerable.Repeat("The envoy said that the talks would go on. ", 250_000));
        var raw = long_ + new string('\n', 1_000_000) + "Nothing else was agreed by the two sides on that day.";

        var document = Cleaned.One(raw);

        Assert.Equal(2, document.Body().Length);
        Assert.Equal(long_.Length - 1, document.Parts[0].Span.Length);
    }
}
