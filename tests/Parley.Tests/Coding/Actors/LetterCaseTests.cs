using Parley.Reading;

namespace Parley.Tests.Coding.Actors;

public sealed class LetterCaseTests
{
    [Theory]
    [InlineData("They ate turkey and told us who it is.", "")]
    [InlineData("The US and the U.S. Congress differ.", "US=USA; U.S. Congress=grp:us-congress")]
    [InlineData("TURKEY AND HEZBOLLAH TOLD US WHO IS FIGHTING IN LEBANON", "TURKEY=TUR; HEZBOLLAH=grp:hezbollah; LEBANON=LBN")]
    [InlineData("GUERRILLAS OF THE FARC ATTACKED A TOWN, THE U.S. EMBASSY SAID", "FARC=grp:farc; U.S.=USA")]
    [InlineData("The Farc and Nato are spelled so in London.", "Farc=grp:farc; Nato=org:NATO")]
    [InlineData("Russian-led and anti-Israeli words, and Türkiye’s and Turkiye's too.", "Russian=RUS; Israeli=ISR; Türkiye=TUR; Turkiye=TUR")]
    [InlineData("Côte d'Ivoire and Cote d’Ivoire border Guinea-Bissau? No.", "Côte d'Ivoire=CIV; Cote d’Ivoire=CIV; Guinea-Bissau=GNB")]
    [InlineData("Al-Shabaab, al Shabaab and El-Shabaab are one.", "Al-Shabaab=grp:al-shabaab; al Shabaab=grp:al-shabaab; El-Shabaab=grp:al-shabaab")]
    public void Capitals_tell_names_from_words(string text, string expected) =>
        Assert.Equal(expected.Split("; ", StringSplitOptions.RemoveEmptyEntries), ReportText.Mentions(text));

    [Fact]
    public void A_headline_introduces_no_person_but_names_one_the_text_introduces()
    {
        const string Text = "Kenyan President William Ruto Visits Mogadishu\nKenyan President William Ruto arrived on Monday.";

        var mentions = ReportText.Mentions(Text, PartKind.Title);

        Assert.Equal(["Kenyan=KEN", "William Ruto=person:william-ruto", "Kenyan=KEN", "William Ruto=person:william-ruto"], mentions);
    }
}
