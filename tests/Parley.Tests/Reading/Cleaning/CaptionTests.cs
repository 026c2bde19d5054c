using Parley.Reading;

namespace Parley.Tests.Reading.Cleaning;

public sealed class CaptionTests
{
    private const string Title = "Sudan Generals Return to Jeddah";
    private const string Lead = "Envoys of the army and the paramilitary force sat in separate rooms on Friday while mediators carried papers between them.";
    private const string Second = "Neither side has signed, and a diplomat close to the mediation said that the hardest question had been left for last.";
    private const string Caption = "Displaced families wait for flour at a distribution point in Adre, eastern Chad, on June 2, 2023.";

    [Theory]
    [InlineData("(AFP)")]
    [InlineData("(Ministry of Information / Handout)")]
    [InlineData("(Amal Osman/The Nile Sentinel)")]
    [InlineData("[Amal Osman/Getty Images]")]
    [InlineData("Photo: Amal Osman/Reuters")]
    [InlineData("Photo by Amal Osman")]
    [InlineData("© UNHCR")]
    [InlineData("REUTERS/Amal Osman")]
    public void A_caption_above_the_body_is_kept_without_its_credit(string credit)
    {
        var document = Cleaned.One($"{Title}\n\n{Caption} {credit}\n\n{Lead}\n\n{Second}");

        Assert.Equal([Caption], document.Parts(PartKind.Caption));
        Assert.Equal([credit], document.Dropped(DropReason.PhotoCredit));
        Assert.Equal([Lead, Second], document.Body());
    }

    [Fact]
    public void A_caption_printed_four_times_is_one_caption_and_the_last_print_counts()
    {
        var raw = $"{Title}\n\n{Caption}\n{Caption}\nTT\n20\n\n{Title}\n\n{Caption}\n{Caption}\n\n{Lead}\n\n{Second}";

        var document = Cleaned.One(raw);

        var caption = Assert.Single(document.Captions);
        Assert.Equal(raw.LastIndexOf(Caption, StringComparison.Ordinal), document.Map.ToRaw(caption.Span).Start);
        Assert.Equal(3, document.Dropped(DropReason.RepeatedCaption).Length);
        Assert.Equal(["TT", "20"], document.Dropped(DropReason.Widget));
    }

    [Theory]
    [InlineData("FILE PHOTO: Fighters ride through the market of Nyala, Sudan.")]
    [InlineData("Photo: Fighters ride through the market of Nyala, Sudan, last spring.")]
    [InlineData("In this photo released by the presidency, the two generals shake hands.")]
    [InlineData("A handout picture shows smoke over the refinery north of the capital.")]
    [InlineData("Pictured: negotiators leave the hotel by a side door.")]
    public void A_line_that_opens_like_a_caption_is_one(string caption)
    {
        var document = Cleaned.One($"{Title}\n\n{Lead}\n\n{caption}\n\n{Second}");

        Assert.Equal([caption], document.Parts(PartKind.Caption));
        Assert.Equal([Lead, Second], document.Body());
    }

    [Theory]
    [InlineData("The army told the state news agency (SUNA) that it would answer within a week.")]
    [InlineData("He was quoted by Agence France-Presse (AFP).")]
    [InlineData("The statement was carried by the local press (Radio Nile / Sunday).")]
    [InlineData("Fighting went on around the airport through the night, residents said. (AP)")]
    public void A_bracket_in_or_after_a_body_sentence_makes_no_caption(string sentence)
    {
        var document = Cleaned.One($"{Title}\n\n{Lead}\n\n{Second}\n\n{sentence}");

        Assert.Empty(document.Captions);
        Assert.Equal([Lead, Second, sentence], document.Body());
    }

    [Fact]
    public void A_caption_in_the_middle_of_the_body_is_kept_apart()
    {
        var document = Cleaned.One($"{Title}\n\n{Lead}\n\nWomen queue for water in El Fasher (AFP)\n\n{Second}");

        Assert.Equal(["Women queue for water in El Fasher"], document.Parts(PartKind.Caption));
    }

    [Fact]
    public void A_paragraph_printed_again_is_kept_once()
    {
        var document = Cleaned.One($"{Title}\n\n{Lead}\n\n{Second}\n\n{Lead}");

        Assert.Equal([Lead, Second], document.Body());
        Assert.Equal([Lead], document.Dropped(DropReason.RepeatedParagraph));
    }
}
