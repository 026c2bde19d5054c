using Parley.Coding;
using Parley.Coding.Assembly;
using Parley.Tests.Language.Parsing;

namespace Parley.Tests.Coding.Relations;

public sealed class RelationFinderTests
{
    [Theory]
    [InlineData("Rwanda backs the M23 rebels.", "RWA Backs grp:m23")]
    [InlineData("The Houthis, backed by Iran, have fired on ships.", "IRN Backs grp:houthis")]
    [InlineData("US support for the Syrian Democratic Forces has angered Ankara.", "USA Backs grp:sdf")]
    [InlineData("The Wagner Group has fought for Haftar's forces.", "grp:wagner Backs grp:lna")]
    [InlineData("Belarus is a staunch ally of Russia.", "BLR AllyOf RUS")]
    [InlineData("The alliance between Serbia and Russia is old.", "SRB AllyOf RUS")]
    [InlineData("Eritrea has close ties with Egypt.", "ERI AllyOf EGY")]
    [InlineData("NATO member Türkiye has supplied drones to Azerbaijan.", "TUR MemberOf org:NATO", "TUR Arms AZE")]
    [InlineData("Armenia is a member of the CSTO.", "ARM MemberOf org:CSTO")]
    [InlineData("Ethiopia and Eritrea remain bitter enemies.", "ETH Opposes ERI")]
    [InlineData("Greece is at odds with Turkey over Cyprus.", "GRC Opposes TUR")]
    [InlineData("Colombia and Venezuela share a border.", "COL Borders VEN")]
    [InlineData("Chad hosts thousands of refugees from Sudan.", "TCD HostsRefugeesFrom SDN")]
    [InlineData("Around 900 US troops are stationed in Syria.", "USA HasForcesIn SYR")]
    [InlineData("The EU imposed sanctions on the ELN.", "org:EU Sanctions grp:eln")]
    [InlineData("Washington considers the Houthis a terrorist group.", "USA ViewsAs grp:houthis")]
    [InlineData("Otty Patiño, who leads Colombia's negotiators, met Pablo Beltrán of the ELN.", "person:otty-patino Heads part:COL/negotiators", "person:pablo-beltran Represents grp:eln", "person:otty-patino TalksWith person:pablo-beltran")]
    [InlineData("Albania, Kosovo's neighbour and supporter, agreed.", "ALB Borders XKX", "ALB Backs XKX")]
    [InlineData("Turkey, a NATO ally of Italy but a partner to Qatar, has been quiet.", "TUR MemberOf org:NATO", "TUR AllyOf ITA", "TUR AllyOf QAT")]
    [InlineData("Eritrea and Ethiopia met. Sudan, which borders both countries, offered help.", "ERI TalksWith ETH", "SDN Borders ERI", "SDN Borders ETH")]
    [InlineData("Angola gave up its role as mediator between Rwanda and Burundi.", "AGO MediatesFor RWA", "AGO MediatesFor BDI")]
    [InlineData("Kenyan troops in Haiti have complained.", "KEN HasForcesIn HTI")]
    [InlineData("The EU invited Peru, Chile and Colombia. The African Union, which groups Kenya and Uganda, met.", "KEN MemberOf org:AU", "UGA MemberOf org:AU")]
    [InlineData("Britain said Ghana should stop its support for the ELN.", "GHA Backs grp:eln")]
    [InlineData("Armenia is rich, belongs to the CSTO and hosts a Russian base.", "ARM MemberOf org:CSTO", "RUS HasForcesIn ARM")]
    [InlineData("Russian mercenaries have been stationed in Mali since 2021.", "RUS HasForcesIn MLI")]
    [InlineData("Ghana has close ties with Turkey, which has armed the ELN.", "GHA AllyOf TUR", "TUR Arms grp:eln")]
    [InlineData("The ELN killed civilians.", "grp:eln Attacks col:civilians")]
    [InlineData("Malawi, which armed and trained the ELN, has denied nothing.", "MWI Arms grp:eln", "MWI Backs grp:eln")]
    [InlineData("Eritrea sees its alliance with Egypt as a shield.", "ERI AllyOf EGY")]
    [InlineData("Kenya and Uganda are co-chairs of the African Union.", "KEN MemberOf org:AU", "UGA MemberOf org:AU")]
    [InlineData("The ELN, which is armed and financed by Venezuela, denied it.", "VEN Arms grp:eln", "VEN Funds grp:eln")]
    [InlineData("The guerrillas of the ELN shelled the barracks of the Colombian army.", "grp:eln Attacks part:COL/forces")]
    [InlineData("The European Union, of which Cyprus is a member, agreed.", "CYP MemberOf org:EU")]
    [InlineData("Mali took in 3,000 people from Niger.", "MLI HostsRefugeesFrom NER")]
    [InlineData("Kenya will sell Uganda missiles and radars.", "KEN Arms UGA")]
    [InlineData("Ghana fights on the side of Togo.", "GHA AllyOf TGO")]
    [InlineData("Malawi and Zambia, which both have defence treaties with Kenya, kept silent.", "MWI AllyOf KEN", "ZMB AllyOf KEN")]
    [InlineData("Uganda has deployed special forces in Juba. South Sudan asked for them.", "UGA HasForcesIn SSD")]
    [InlineData("The EU has frozen the assets of the Wagner Group.", "org:EU Sanctions grp:wagner")]
    [InlineData("Sudan will mend Kenya-Somalia ties after years of hostility.", "KEN Opposes SOM")]
    [InlineData("Joseph Kabila and his rival Moise Katumbi met.", "person:joseph-kabila Opposes person:moise-katumbi", "person:joseph-kabila TalksWith person:moise-katumbi")]
    [InlineData("Amina Yusuf negotiated the truce on behalf of the M23.", "person:amina-yusuf Represents grp:m23")]
    [InlineData("Turkey, together with the United Nations, brokered a truce between Mali and Niger.", "TUR MediatesFor MLI", "TUR MediatesFor NER", "org:UN MediatesFor MLI", "org:UN MediatesFor NER")]
    [InlineData("Russia and Ukraine agreed. The dialogue was held with South Sudan's government as mediator. Russia and Ukraine met.", "RUS TalksWith UKR", "SSD MediatesFor RUS", "SSD MediatesFor UKR")]
    [InlineData("Algeria has severed its ties with Morocco.", "DZA Opposes MAR")]
    [InlineData("Turkey, which has kept drones in Libya since it helped to repel the assault of the ELN, was quiet.", "TUR HasForcesIn LBY", "TUR Fights grp:eln")]
    [InlineData("The co-chairs of the African Union—Kenya, Ghana and Togo—met.", "KEN MemberOf org:AU", "GHA MemberOf org:AU", "TGO MemberOf org:AU")]
    [InlineData("The army of Chad blamed the M23, the strongest of the groups that have fought Rwandan rule.", "part:TCD/forces Criticises grp:m23", "grp:m23 Fights RWA")]
    [InlineData("The Polisario Front, which Algeria arms and hosts, spoke.", "DZA Arms grp:polisario")]
    [InlineData("Rwanda says it arms the M23.", "RWA Arms grp:m23")]
    [InlineData("Djibouti is home to American, French and Chinese bases.", "USA HasForcesIn DJI", "FRA HasForcesIn DJI", "CHN HasForcesIn DJI")]
    [InlineData("Cambodia and Thailand have a border dispute.", "KHM Opposes THA")]
    [InlineData("Thai and Cambodian soldiers exchanged fire on Thursday.", "KHM Fights THA")]
    [InlineData("Somalia's government and Ethiopia signed a defence pact.", "SOM AllyOf ETH")]
    [InlineData("Sergei Lavrov and Hakan Fidan discussed grain in Sochi.", "person:sergei-lavrov TalksWith person:hakan-fidan")]
    [InlineData("Peru and the ELN reached an agreement in Caracas.", "PER TalksWith grp:eln")]
    [InlineData("Armenia condemned Azerbaijan's attacks on Goris.", "ARM Criticises AZE")]
    [InlineData("Niger criticised the raids by the M23.", "NER Criticises grp:m23")]
    [InlineData("Kenya and Uganda united against the M23.", "KEN Opposes grp:m23", "UGA Opposes grp:m23")]
    [InlineData("Gunmen drawn from the M23 held the road.", "col:gunmen MemberOf grp:m23")]
    [InlineData("The African Union is made up of Kenya, Uganda and Rwanda.", "KEN MemberOf org:AU", "UGA MemberOf org:AU", "RWA MemberOf org:AU")]
    [InlineData("Ethiopia participates in the African Union.", "ETH MemberOf org:AU")]
    [InlineData("Norway backs the efforts of the African Union.", "NOR Backs org:AU")]
    [InlineData("Serbia expressed solidarity with Armenia.", "SRB Backs ARM")]
    [InlineData("A telephone call between Sergei Lavrov and Hakan Fidan lasted an hour.", "person:sergei-lavrov TalksWith person:hakan-fidan")]
    [InlineData("Eritrea and Ethiopia exchanged letters.", "ERI TalksWith ETH")]
    public void A_relation_has_its_type_and_its_sides(string text, params string[] expected) =>
        Assert.Equal(expected.Order(StringComparer.Ordinal), Found(text).Select(Line).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("The EU imposed sanctions on several states, including Mali and Niger.", "org:EU Sanctions MLI", "org:EU Sanctions NER")]
    [InlineData("Many states, including Chad, recognised Kosovo.", "TCD Recognises XKX")]
    [InlineData("Rwanda backs rebels such as the M23.", "RWA Backs grp:m23")]
    public void Who_is_named_as_one_of_several_stands_as_they_do(string text, params string[] expected) =>
        Assert.Superset(expected.ToHashSet(), Found(text).Select(Line).ToHashSet());

    [Theory]
    [InlineData("The attack by the M23 hit Rwandan soldiers.", "grp:m23 Attacks ", true)]
    [InlineData("The Kampala attack hit Rwandan soldiers.", "UGA Attacks ", false)]
    public void An_attack_strikes_for_whom_it_is_by_and_not_for_the_city_it_is_called_after(string text, string start, bool isTold) =>
        Assert.Equal(isTold, Found(text).Any(fact => Line(fact).StartsWith(start, StringComparison.Ordinal)));

    [Fact]
    public void Who_acts_as_part_of_a_body_is_its_member() =>
        Assert.Contains("RWA MemberOf org:AU", Found("Rwanda, as part of the African Union, sent trainers to Mozambique.").Select(Line));

    [Fact]
    public void Who_are_fighting_are_the_soldiers_and_not_the_place_they_are_in()
    {
        var lines = Found("Ugandan soldiers in the east of Congo who are fighting the M23 advanced.").Select(Line).ToList();

        Assert.DoesNotContain("COD Fights grp:m23", lines);
        Assert.Contains(lines, line => line.EndsWith("Fights grp:m23", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Kenya condemned efforts to arm the M23.")]
    [InlineData("Kenya blocked a plan to arm the M23.")]
    public void Who_stands_against_an_effort_does_not_make_it(string text) =>
        Assert.DoesNotContain(Found(text), fact => fact.Claim.Type == RelationType.Arms);

    [Fact]
    public void Who_tells_a_reporter_talks_with_nobody() =>
        Assert.DoesNotContain(Found("Sergei Lavrov told Reuters that the raid was over."), fact => fact.Claim.Type == RelationType.TalksWith);

    [Fact]
    public void An_attack_called_after_a_place_is_not_the_deed_of_the_place() =>
        Assert.DoesNotContain(Found("Kenya condemned the Kampala attack."), fact => fact.Claim.Type == RelationType.Criticises);

    [Fact]
    public void A_group_that_a_name_describes_is_an_actor_of_its_own()
    {
        var lines = Found("Iran-aligned groups and US-backed fighters clashed.").Select(Line).ToList();

        Assert.Contains("col:iran-aligned-groups AllyOf IRN", lines);
        Assert.Contains("USA Backs col:us-backed-fighters", lines);
    }

    [Theory]
    [InlineData("Rwanda denies backing the M23.", "RWA Backs grp:m23", Modality.Denied)]
    [InlineData("Kosovo wants to join NATO.", "XKX MemberOf org:NATO", Modality.Planned)]
    [InlineData("Serbia does not recognise Kosovo.", "SRB Recognises XKX", Modality.Denied)]
    [InlineData("Serbia has never recognised the independence of Kosovo.", "SRB Recognises XKX", Modality.Denied)]
    [InlineData("The EU proposed an agreement between Serbia and Kosovo.", "SRB TalksWith XKX", Modality.Planned)]
    [InlineData("Egypt may arm the Libyan National Army.", "EGY Arms grp:lna", Modality.Hypothetical)]
    public void What_is_denied_or_only_meant_is_marked(string text, string expected, Modality modality)
    {
        var fact = Assert.Single(Found(text));

        Assert.Equal((expected, modality), (Line(fact), fact.Modality));
    }

    [Fact]
    public void Who_accuses_says_so_and_not_the_narrator()
    {
        var fact = Found("Sudan has accused the United Arab Emirates of arming the Rapid Support Forces.").Single(fact => fact.Claim.Type == RelationType.Arms);

        Assert.Equal("ARE Arms grp:rsf", Line(fact));
        Assert.Equal((AttributionKind.NamedSpeaker, "SDN"), (fact.Attribution.Kind, Assert.Single(fact.Attribution.ActorIds)));
    }

    [Fact]
    public void Who_mediates_at_talks_does_so_for_each_party() =>
        Assert.Superset(new HashSet<string> { "QAT MediatesFor KEN", "QAT MediatesFor RWA" }, Found("Kenya and Rwanda held talks in Doha on Monday. The talks were mediated by Qatar.").Select(Line).ToHashSet());

    [Fact]
    public void Who_brokers_does_so_for_the_two_the_text_is_about() =>
        Assert.Superset(new HashSet<string> { "QAT MediatesFor BDI", "QAT MediatesFor RWA" }, Found("Qatar, which brokered the truce, sent envoys. Rwanda and Burundi had fought for a month, and Rwanda and Burundi agreed in May.").Select(Line).ToHashSet());

    [Fact]
    public void Who_is_struck_in_an_event_is_attacked_and_not_where_it_stands()
    {
        var lines = Found("Ethiopia's army has pounded Eritrean troops in Sudan since May.").Select(Line).ToList();

        Assert.Contains(lines, line => line.EndsWith("Attacks part:ERI/forces", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.EndsWith("Attacks SDN", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"We arm the M23,\" said Bosco Ntaganda, a spokesman for Rwanda.", "RWA Arms grp:m23")]
    [InlineData("Hassan Omar, the spokesman of the Houthis, said: \"Iran gives us weapons.\"", "IRN Arms grp:houthis")]
    public void We_are_whom_the_speaker_speaks_for(string text, string expected) => Assert.Contains(expected, Found(text).Select(Line));

    [Fact]
    public void Who_is_there_as_a_mediator_is_no_side() =>
        Assert.DoesNotContain(Found("Congo and Rwanda held talks in Doha on Monday, with Qatar as mediator."), fact => fact.Claim.Type == RelationType.TalksWith && Line(fact).Contains("QAT", StringComparison.Ordinal));

    [Fact]
    public void Who_wants_to_mediate_does_not() =>
        Assert.DoesNotContain(Found("Congo and Rwanda will hold talks in Doha, and Qatar wants to mediate."), fact => fact.Claim.Type == RelationType.MediatesFor && fact.Modality == Modality.Occurred);

    [Fact]
    public void What_several_are_accused_of_is_the_accusers_word() =>
        Assert.All(Found("Chad has accused Sudan and Libya of arming the M23.").Where(fact => fact.Claim.Type == RelationType.Arms), fact => Assert.Equal(["TCD"], fact.Attribution.ActorIds));

    [Theory]
    [InlineData("Armenia's war with Azerbaijan ended.", "ARM Fights AZE")]
    [InlineData("Mali quit ECOWAS in January.", "MLI MemberOf org:ECOWAS")]
    [InlineData("The killing of the M23 leader Bertrand Bisimwa shocked Goma.", "person:bertrand-bisimwa Heads grp:m23")]
    [InlineData("Former president Hashim Thaci of Kosovo resigned.", "person:hashim-thaci Heads XKX")]
    public void What_is_over_is_kept_as_over(string text, string expected)
    {
        var fact = Assert.Single(Found(text));

        Assert.Equal((expected, true), (Line(fact), fact.Claim.HasEnded));
    }

    [Fact]
    public void An_office_keeps_its_words_and_what_it_is_for()
    {
        var fact = Assert.Single(Found("Amina Yusuf, Kenya's special envoy for Somalia, spoke of progress."), fact => fact.Claim.Type == RelationType.Represents);

        Assert.Equal(("person:amina-yusuf Represents KEN", "special envoy", "Somalia"), (Line(fact), fact.Claim.Role, fact.Claim.Portfolio));
    }

    [Fact]
    public void A_counterpart_has_the_office_spoken_of_before()
    {
        var roles = Found("Ugandan Foreign Minister Jeje Odongo met his counterparts Biruta Vincent of Rwanda and Ronald Lamola of South Africa.")
            .Where(fact => fact.Claim.Type == RelationType.Represents).Select(fact => $"{fact.Claim.Target} {fact.Claim.Role}");

        Assert.Equal(["RWA Foreign Minister", "UGA Foreign Minister", "ZAF Foreign Minister"], roles.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_relation_told_twice_by_one_voice_is_one_fact_with_more_support()
    {
        var fact = Assert.Single(Found("Rwanda backs the M23. The M23 is backed by Rwanda."));

        Assert.Equal(["backs", "backed"], fact.Support.Where(item => item.Role == SupportRole.Trigger).Select(item => item.Evidence.Quote));
    }

    [Theory]
    [InlineData("Ankara backed down.")]
    [InlineData("The treaty supports farmers in Peru.")]
    [InlineData("Peru's allies met in Lima.")]
    [InlineData("Ghana sells arms to nobody.")]
    [InlineData("The soldiers of Peru were hurt in clashes with farmers.")]
    public void Where_a_side_is_nobody_named_there_is_no_relation(string text) => Assert.Empty(Found(text));

    private static IEnumerable<Fact<Relation>> Found(string text) => new DocumentCoder().Code(Shipped.Parse(text)).Facts.OfType<Fact<Relation>>();

    private static string Line(Fact<Relation> fact) => $"{fact.Claim.Subject} {fact.Claim.Type} {fact.Claim.Target}";
}
