using Parley.Coding;
using Parley.Coding.Assembly;
using Parley.Tests.Language.Parsing;

namespace Parley.Tests.Coding.Relations;

public sealed class OfficeTests
{
    [Theory]
    [InlineData("Army chief Charles Kahariri and M23 leader Bertrand Bisimwa met in Kenya.", "person:charles-kahariri Heads col:army", "person:bertrand-bisimwa Heads grp:m23")]
    [InlineData("Fijian leader Sitiveni Rabuka and Tongan envoy Ana Taufa met.", "person:sitiveni-rabuka Heads FJI", "person:ana-taufa Represents TON")]
    [InlineData("U.N. Secretary-General Ban Ki-moon spoke.", "person:ban-ki-moon Heads org:UN")]
    [InlineData("The M23 wants more. Lawrence Kanyuka, the group's spokesman, said so.", "person:lawrence-kanyuka Represents grp:m23")]
    [InlineData("The M23 wants more. Lawrence Kanyuka, a spokesman for the group, said so.", "person:lawrence-kanyuka Represents grp:m23")]
    [InlineData("Malawian President Lazarus Chakwera won. Malawi will vote in May, Interior Minister Grace Banda said.", "person:lazarus-chakwera Heads MWI", "person:grace-banda Represents MWI")]
    [InlineData("The House of Representatives sits in Tobruk in Libya. The head of the House, Aguila Saleh, spoke.", "person:aguila-saleh Heads grp:hor-lby")]
    [InlineData("Willy Ngoma, an aide to Bertrand Bisimwa, spoke.", "person:willy-ngoma Represents person:bertrand-bisimwa")]
    [InlineData("Hezbollah mourns its longtime leader Hassan Nasrallah in Beirut.", "person:hassan-nasrallah Heads grp:hezbollah")]
    [InlineData("The Stability Support Apparatus of Abdelghani al-Kikli holds Tripoli.", "person:abdelghani-al-kikli Heads grp:ssa-lby")]
    [InlineData("Peru lodged a protest with Chile on Monday. Defence Minister Ana Reyes said the navy would answer.", "person:ana-reyes Represents PER")]
    [InlineData("Chad left the talks. \"We will be back,\" said Omar Deby, its chief negotiator.", "person:omar-deby Represents TCD")]
    [InlineData("Malawi is calm. The council dismissed Grace Banda as prime minister.", "person:grace-banda Heads MWI")]
    [InlineData("Ali Banda, an ally of Hezbollah who negotiated the truce on its behalf, spoke.", "person:ali-banda Represents grp:hezbollah")]
    public void An_office_is_of_whom_the_words_around_it_name(string text, params string[] expected) => Assert.Equal(expected.Order(StringComparer.Ordinal), Offices(text));

    [Theory]
    [InlineData("A deputy leader of the M23, Bertrand Bisimwa, spoke.", "person:bertrand-bisimwa Represents grp:m23")]
    [InlineData("Grace Banda, Malawi's director-general for fisheries, spoke.", "person:grace-banda Represents MWI")]
    [InlineData("The special envoy of the African Union (AU), Grace Banda, spoke.", "person:grace-banda Represents org:AU")]
    [InlineData("Moses Kaluba, a politician from the African National Congress, spoke.", "person:moses-kaluba MemberOf grp:anc")]
    [InlineData("Peter Okello, the founder of Hezbollah, spoke.", "person:peter-okello MemberOf grp:hezbollah")]
    [InlineData("The M23 was founded by Peter Okello.", "person:peter-okello MemberOf grp:m23")]
    public void Who_leads_nothing_is_said_to_lead_nothing(string text, string expected) => Assert.Equal([expected], Offices(text));

    [Theory]
    [InlineData("Ethiopian opposition leader Berhanu Nega supported the plan.")]
    [InlineData("Togolese rebel leader Ama Sena met the envoy.")]
    [InlineData("Chad's opposition leader Ada Diop spoke.")]
    [InlineData("A Druze leader in Lebanon, Walid Fares, agreed.")]
    public void Who_leads_a_group_in_a_state_does_not_lead_the_state(string text) => Assert.Empty(Offices(text));

    [Fact]
    public void A_minister_for_a_group_is_of_the_government() => Assert.Equal(["person:ada-diop Represents TCD"], Offices("Chadian Youth Minister Ada Diop spoke."));

    [Fact]
    public void A_title_between_by_and_the_name_takes_nothing_away() =>
        Assert.Contains("person:robert-manu Heads body:unity-bloc", Offices("The opposition party Unity Bloc, led by former president Robert Manu, called for the premier's resignation and blocked the highway to the airport."));

    [Theory]
    [InlineData("Joseph Kabila, the head of Kenya's election board, resigned.")]
    [InlineData("Ghassan Salame, the head of the U.N. mission, resigned.")]
    public void The_head_of_a_part_does_not_head_the_whole(string text) => Assert.DoesNotContain(Offices(text), line => line.EndsWith("Heads KEN", StringComparison.Ordinal) || line.EndsWith("Heads org:UN", StringComparison.Ordinal));

    [Theory]
    [InlineData("Peru lodged a protest. Defence Minister Ana Reyes met Chilean officers.", "person:ana-reyes Represents CHL")]
    [InlineData("Peru lodged a protest with Chile. Chile had no answer to it. Peru would go on, Defence Minister Ana Reyes said.", "person:ana-reyes Represents CHL")]
    public void An_office_is_not_of_a_state_that_only_stands_beside(string text, string unwanted) => Assert.DoesNotContain(unwanted, Offices(text));

    [Theory]
    [InlineData("Peru's army shelled Peru's miners. Peru closed Cusco and Tacna. Talks between the army and the miners were mediated by President Ana Silva.", "person:ana-silva Heads PER")]
    [InlineData("President Luis Vera and the faction's commander, Paulo Silva Júnior, left. The faction of Silva fights on.", "person:luis-vera Heads col:faction")]
    [InlineData("Canada's unions struck. Prime Minister Luis Vera said Canada would wait. Canada's railways are idle. Premier Ana Silva welcomed it.", "person:ana-silva Heads CAN")]
    [InlineData("Peruvian President Luis Vera spoke, and his counterpart, Ana Silva, left.", "person:ana-silva Represents person:luis-vera")]
    [InlineData("The African Union has 400 monitors in Niger. Its envoy there, Ana Silva, spoke.", "person:ana-silva Represents NER")]
    public void Who_goes_between_who_is_a_counterpart_and_where_somebody_works_tell_no_office(string text, string unwanted) => Assert.DoesNotContain(unwanted, Offices(text));

    [Fact]
    public void Its_chairman_leads_the_body_the_sentence_before_is_about() =>
        Assert.Contains("person:ana-silva Heads org:AU", Offices("The African Union has 400 monitors in Niger. Its chairwoman, Ana Silva, spoke."));

    [Theory]
    [InlineData("The late leader of the M23, Daniel Oryem, opposed talks.")]
    [InlineData("The former leader of the M23, Daniel Oryem, opposed talks.")]
    public void The_late_and_the_former_lead_no_longer(string text) =>
        Assert.True(Assert.Single(Found(text), fact => fact.Claim is { Type: RelationType.Heads, Target: "grp:m23" }).Claim.HasEnded);

    private static IEnumerable<Fact<Relation>> Found(string text) => new DocumentCoder().Code(Shipped.Parse(text)).Facts.OfType<Fact<Relation>>();

    private static IEnumerable<string> Offices(string text) => Found(text)
        .Where(fact => fact.Claim.Type is RelationType.Heads or RelationType.Represents or RelationType.MemberOf)
        .Select(fact => $"{fact.Claim.Subject} {fact.Claim.Type} {fact.Claim.Target}").Order(StringComparer.Ordinal);
}
