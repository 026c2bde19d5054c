using Parley.Coding;
using Parley.Coding.Assembly;
using Parley.Tests.Language.Parsing;

namespace Parley.Tests.Coding.Events;

/// <summary>Who takes part where the words for the talks do not name them.</summary>
public sealed class SidesOfTalksTests
{
    [Theory]
    [InlineData("Chad accused Togo of raids. Togo shelled a camp in Chad. Chad wants the camp back from Togo. The two sides will meet in Accra on Friday.", "Party:TCD", "Party:TGO")]
    [InlineData("Chad and Togo agreed on a border line, but two days of talks in Lome brought them no closer to a treaty.", "Party:TCD", "Party:TGO")]
    [InlineData("After months of negotiations with Chad, Togo closed the road to the north.", "Party:TCD", "Party:TGO")]
    [InlineData("Talks between Chad and Togo in Accra, with Omani mediators in the room, broke off on Wednesday.", "Mediator:OMN", "Party:TCD", "Party:TGO")]
    [InlineData("President Ana Silva spoke with her Chilean counterpart, Rosa Diaz, on Monday. The two presidents met in Lima on Friday.", "Party:person:ana-silva", "Party:person:rosa-diaz")]
    [InlineData("The governments of Ghana and Togo negotiated for three days in Lagos. Nigeria mediated.", "Mediator:NGA", "Party:GHA", "Party:TGO")]
    [InlineData("Negotiators of Chad and Togo sat down in Accra on Monday.", "Party:TCD", "Party:TGO")]
    [InlineData("Ghana and Togo agreed to reopen the bridge, after two days of talks hosted by Benin.", "Host:BEN", "Party:GHA", "Party:TGO")]
    public void Sides_are_told_by_the_words_around(string text, params string[] expected)
    {
        var roles = Roles(text);

        Assert.All(expected, role => Assert.Contains(role, roles));
    }

    private static List<string> Roles(string text) =>
        [.. new DocumentCoder().Code(Shipped.Parse(text)).Facts.OfType<Fact<Talks>>().SelectMany(talks => talks.Claim.Participants).Select(item => $"{item.Role}:{item.Actor}")];
}
