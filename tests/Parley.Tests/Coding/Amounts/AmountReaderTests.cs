using Parley.Coding.Amounts;
using Parley.Reading;

namespace Parley.Tests.Coding.Amounts;

public sealed class AmountReaderTests
{
    [Theory]
    [InlineData("At least 12 people were killed in Gao.", "Dead:At least 12=12")]
    [InlineData("The raid killed 20 and wounded 30 others.", "Dead:20=20", "Wounded:30=30")]
    [InlineData("A blast left more than 1,200 villagers dead.", "Dead:more than 1,200=1200")]
    [InlineData("Shelling killed dozens of civilians.", "Dead:dozens=")]
    [InlineData("Gunmen abducted a dozen pupils, and twenty-two soldiers were captured.", "Captured:a dozen=12", "Captured:twenty-two=22")]
    [InlineData("The floods displaced 4,000 families.", "Displaced:4,000=4000")]
    [InlineData("Chad freed 200 prisoners of war.", "Freed:200=200")]
    [InlineData("Police arrested some 40 demonstrators.", "Arrested:some 40=40")]
    [InlineData("There were three deaths and 15 injuries.", "Dead:three=3", "Wounded:15=15")]
    [InlineData("A bomb went off, killing or wounding over 40 people.", "Casualties:over 40=40")]
    [InlineData("The death toll rose to 45.", "Dead:45=45")]
    [InlineData("Two hundred thousand people fled.", "Displaced:Two hundred thousand=200000")]
    public void Those_counted_and_what_befell_them_stand_beside_the_number(string sentence, params string[] expected) =>
        Assert.Equal(expected, Read(sentence).Select(amount => $"{amount.Kind}:{amount.Words}={amount.Number}"));

    [Theory]
    [InlineData("The army captured three villages and killed time.")]
    [InlineData("The strike killed him in 2024.")]
    [InlineData("The 12 soldiers captured the hill.")]
    [InlineData("Chad released $200 million.")]
    [InlineData("Talks resumed after 15 days.")]
    [InlineData("Those killed, including three children, were buried.")]
    public void Things_years_money_days_and_parts_of_a_number_are_no_victims(string sentence) => Assert.Empty(Read(sentence));

    [Fact]
    public void Who_puts_the_toll_at_a_number_is_kept() =>
        Assert.Equal("the ministry", Assert.Single(Read("Fighting went on, while the ministry put the death toll at 20.")).By);

    [Fact]
    public void A_span_is_that_of_the_words()
    {
        const string Text = "It rained. At least 12 people were killed.";
        var amount = Assert.Single(AmountReader.Read(Text, new TextSpan(11, Text.Length)));

        Assert.Equal("At least 12", amount.Span.Of(Text));
    }

    [Theory]
    [InlineData("Chad insists that Togo free 20 of its soldiers.", true)]
    [InlineData("Togo freed 20 soldiers.", false)]
    public void A_verb_without_a_tense_does_not_say_that_it_came_about(string sentence, bool isBare) => Assert.Equal(isBare, Assert.Single(Read(sentence)).IsBare);

    [Theory]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("99999999999999999999999 people were killed")]
    [InlineData("killed killed killed 1,2,3 ,,, - - 5")]
    public void Anything_can_be_read(string sentence) => Assert.All(Read(sentence), amount => Assert.Equal(amount.Words, amount.Span.Of(sentence)));

    private static IEnumerable<Amount> Read(string sentence) => AmountReader.Read(sentence, new TextSpan(0, sentence.Length));
}
