using Parley.Coding;
using Parley.Coding.Assembly;
using Parley.Tests.Language.Parsing;

namespace Parley.Tests.Coding.States;

public sealed class StateFinderTests
{
    [Theory]
    [InlineData("The Malian government collapsed in March 2012.", "MLI Collapsed 2012-03")]
    [InlineData("Niger's government was overthrown on July 26, 2023.", "NER Overthrown 2023-07-26")]
    [InlineData("The overthrow of the Afghan government surprised few.", "AFG Overthrown ")]
    [InlineData("Guinean President Alpha Conde was deposed in September 2021.", "person:alpha-conde Overthrown 2021-09")]
    [InlineData("The PKK, which was founded in 1978, has disbanded.", "grp:pkk Dissolved ", "grp:pkk Founded 1978")]
    [InlineData("The UN established UNIFIL in 1978.", "org:UNIFIL Founded 1978")]
    [InlineData("The SPLM split in December 2013.", "grp:splm Split 2013-12")]
    [InlineData("The Janjaweed merged into the Rapid Support Forces in 2013.", "grp:janjaweed Merged 2013 grp:rsf")]
    [InlineData("Yemeni President Abd Rabbuh Mansur Hadi went into exile in 2015.", "person:abd-rabbuh-mansur-hadi Exiled 2015")]
    [InlineData("Sri Lankan President Gotabaya Rajapaksa resigned in July 2022.", "person:gotabaya-rajapaksa LeftOffice 2022-07")]
    [InlineData("Hezbollah leader Abbas al-Musawi was killed in February 1992.", "person:abbas-al-musawi Dead 1992-02")]
    [InlineData("Kosovo declared its independence from Serbia in February 2008.", "XKX Independent 2008-02 SRB")]
    [InlineData("Transnistria seceded from Moldova in 1990.", "grp:transnistria Independent 1990 MDA")]
    [InlineData("Somaliland broke away from Somalia in 1991.", "grp:somaliland Independent 1991 SOM")]
    [InlineData("UNITA, a movement founded by exiles in 1966, fought on.", "grp:unita Founded 1966")]
    [InlineData("Soldiers have overthrown Gabon's elected president, Ali Bongo.", "person:ali-bongo Overthrown ")]
    [InlineData("Kais Saied dismissed the Tunisian government in July 2021.", "TUN Collapsed 2021-07")]
    [InlineData("The Moro Islamic Liberation Front split from the Moro National Liberation Front in 1978.", "grp:milf Split 1978 grp:mnlf")]
    public void What_became_of_an_actor_has_its_day_and_the_other_side(string text, params string[] expected) =>
        Assert.Equal(expected.Order(StringComparer.Ordinal), Found(text).Where(fact => fact.Modality == Modality.Occurred).Select(Line).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Ethiopia denied that it had disbanded the Tigray People's Liberation Front.", Modality.Denied)]
    [InlineData("The Peruvian government did not fall.", Modality.Denied)]
    [InlineData("The Wagner Group will be dissolved.", Modality.Planned)]
    [InlineData("If the Haitian government collapses, gangs will rule.", Modality.Hypothetical)]
    [InlineData("The rebels threatened to overthrow the Chadian government.", Modality.Threatened)]
    public void What_is_denied_threatened_or_possible_is_no_state_that_holds(string text, Modality modality) => Assert.Equal(modality, Assert.Single(Found(text)).Modality);

    [Theory]
    [InlineData("Talks with the ELN collapsed on Monday.")]
    [InlineData("The truce between Armenia and Azerbaijan fell apart.")]
    [InlineData("The FARC split the ransom with the ELN.")]
    [InlineData("Kenyan officials were killed in Mandera.")]
    [InlineData("The Ugandan president fell ill.")]
    [InlineData("Kenya established a committee on reform.")]
    [InlineData("Rebel forces fell back from Goma.")]
    public void What_became_of_something_else_is_no_state_of_whoever_is_named(string text) => Assert.Empty(Found(text));

    [Fact]
    public void Who_says_so_is_kept()
    {
        var fact = Assert.Single(Found("The PKK was dissolved in May 2025, Turkish President Recep Tayyip Erdogan said."));

        Assert.Equal(AttributionKind.NamedSpeaker, fact.Attribution.Kind);
        Assert.Equal("dissolved", fact.Support.First(item => item.Role == SupportRole.Trigger).Evidence.Quote);
    }

    private static string Line(Fact<ActorState> fact) => $"{fact.Claim.Actor} {fact.Claim.Type} {fact.Claim.Date}{(fact.Claim.Other is { } other ? " " + other : "")}";

    private static IEnumerable<Fact<ActorState>> Found(string text) => new DocumentCoder().Code(Shipped.Parse(text)).Facts.OfType<Fact<ActorState>>();
}
