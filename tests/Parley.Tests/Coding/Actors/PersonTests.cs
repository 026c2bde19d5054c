using Parley.Coding.Assembly;
using Parley.Tests.Language.Parsing;

namespace Parley.Tests.Coding.Actors;

public sealed class PersonTests
{
    [Theory]
    [InlineData("Thai Defence Minister Phumtham Wechayachai spoke.", "person:phumtham-wechayachai", "THA", "GOV")]
    [InlineData("Lt. Gen. Yasser al-Atta vowed to fight on.", "person:yasser-al-atta", null, "MIL")]
    [InlineData("Maria Oduya, Kenya's ambassador to Somalia, resigned.", "person:maria-oduya", "KEN", "GOV")]
    [InlineData("He praised Omar Deng, the leader of the Polisario Front.", "person:omar-deng", "ESH", "REB")]
    [InlineData("Niger's junta leader, Salou Tanko, said so.", "person:salou-tanko", "NER", "GOV")]
    [InlineData("A spokesman for the Houthis, Nasr Amer, said so.", "person:nasr-amer", "YEM", "REB")]
    [InlineData("General Ibrahim Sow of the Malian Armed Forces fled.", "person:ibrahim-sow", "MLI", "MIL")]
    [InlineData("Former Peruvian president Alan Quispe was jailed.", "person:alan-quispe", "PER", "ELI")]
    [InlineData("Secretary of State John W. Carver called.", "person:john-w-carver", null, "GOV")]
    [InlineData("President Petrescu called.", "person:petrescu", null, "GOV")]
    public void A_title_before_or_behind_a_name_makes_a_person(string text, string id, string? country, string sector)
    {
        var person = Assert.Single(ReportText.Actors(text), actor => actor.Kind == Parley.Coding.ActorKind.Person);

        Assert.Equal((id, country, sector), (person.Id, person.Country, person.Sector));
    }

    [Theory]
    [InlineData("General May said nothing. It ended in May.")]
    [InlineData("The President Hotel and General Assembly Hall were full.")]
    [InlineData("In New York, President said he would go.")]
    [InlineData("Grey Wolves Supporters Shouted. Zamboanga Peninsula Farmers wept.")]
    [InlineData("The president on Monday met the minister.")]
    public void Capitals_without_a_title_and_a_name_make_no_person(string text) =>
        Assert.DoesNotContain(ReportText.Actors(text), actor => actor.Kind == Parley.Coding.ActorKind.Person);

    [Fact]
    public void A_list_of_counterparts_names_each_with_the_country_behind_it()
    {
        var actors = ReportText.Actors("He hosted his counterparts Ana Lima of Brazil, Juan Soto of Chile and Eva Ruiz of Peru.");

        Assert.Equal(
            [("person:ana-lima", "BRA"), ("person:eva-ruiz", "PER"), ("person:juan-soto", "CHL")],
            actors.Where(actor => actor.Kind == Parley.Coding.ActorKind.Person).Select(actor => (actor.Id, actor.Country!)));
    }

    [Fact]
    public void A_surname_alone_is_its_only_bearer_and_no_one_where_two_bear_it()
    {
        const string One = "Foreign Minister Samuel Okello spoke. Okello left. Grace Okello stayed.";
        const string Two = "Foreign Minister Samuel Okello met Senator Grace Okello. Okello left.";

        Assert.Equal(["Samuel Okello=person:samuel-okello", "Okello=person:samuel-okello"], ReportText.Mentions(One));
        Assert.Equal(["Samuel Okello=person:samuel-okello", "Grace Okello=person:grace-okello"], ReportText.Mentions(Two));
    }

    [Theory]
    [InlineData("Chinese Foreign Minister Wang Daming spoke. Wang left.", "Wang=person:wang-daming")]
    [InlineData("Gen. Khalid al-Masri spoke. Al-Masri and al-Masri left.", "al-Masri=person:khalid-al-masri")]
    [InlineData("Minister Karin van der Berg spoke. Later van der Berg left.", "van der Berg=person:karin-van-der-berg")]
    public void A_person_is_called_by_one_word_in_the_manner_of_the_country(string text, string last) =>
        Assert.Equal(last, ReportText.Mentions(text)[^1]);

    [Fact]
    public void The_forms_seen_are_the_aliases()
    {
        var actors = ReportText.Actors("Hezbollah fired. Hizbullah denied it. Hezbollah fired again.");

        Assert.Equal(["Hezbollah", "Hizbullah"], Assert.Single(actors).Aliases);
    }

    [Theory]
    [InlineData("U.S. President Donald Trump left.", "person:donald-trump", "USA")]
    [InlineData("St Vincent's prime minister, Ralph Gonsalves, left.", "person:ralph-gonsalves", "VCT")]
    [InlineData("Xi Jinping left.", "person:xi-jinping", "CHN")]
    public void A_leader_is_of_the_state_and_not_of_a_territory_of_it(string text, string id, string country) =>
        Assert.Equal(country, new DocumentCoder().Code(Shipped.Parse(text)).Actors.Single(actor => actor.Id == id).Country);
}
