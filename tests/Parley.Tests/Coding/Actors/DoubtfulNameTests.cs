namespace Parley.Tests.Coding.Actors;

public sealed class DoubtfulNameTests
{
    [Theory]
    [InlineData("Congolese troops withdrew.", "")]
    [InlineData("Congolese troops left Goma after M23 advanced.", "Congolese=COD; M23=grp:m23")]
    [InlineData("SDF fighters in Syria regrouped.", "SDF=grp:sdf; Syria=SYR")]
    [InlineData("Somalia trained the SNA.", "Somalia=SOM; SNA=grp:sna-som")]
    [InlineData("Voters chose the Labour Party.", "")]
    [InlineData("Michael Jordan and Chad Smith played in Atlanta, Georgia.", "")]
    [InlineData("Jordan closed its border and Georgia protested.", "Jordan=JOR; Georgia=GEO")]
    [InlineData("The Gulf of Guinea and New Mexico are far from the Niger Delta.", "")]
    [InlineData("Washington watched as the New Democratic Party split.", "")]
    [InlineData("In the United States the Democratic Party split.", "United States=USA; Democratic Party=grp:democrats-usa")]
    [InlineData("The Sudan Doctors Front (SDF) spoke; the SDF has no arms in Syria.", "Syria=SYR")]
    public void A_name_several_share_is_given_only_where_the_document_tells_whose_it_is(string text, string expected)
    {
        var mentions = ReportText.Mentions(text);

        Assert.Equal(expected.Split("; ", StringSplitOptions.RemoveEmptyEntries), mentions.Where(mention => !mention.StartsWith("Sudan=", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_people_of_a_country_are_not_its_state()
    {
        var actor = Assert.Single(ReportText.Actors("Thousands of Turks marched."));

        Assert.Equal(("pop:TUR", Parley.Coding.ActorKind.Population, "TUR"), (actor.Id, actor.Kind, actor.Country));
    }
}
