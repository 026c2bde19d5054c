using Parley.Coding;
using Parley.Coding.Assembly;
using Parley.Tests.Language.Parsing;

namespace Parley.Tests.Coding.Relations;

public sealed class LandsAndVoicesTests
{
    [Theory]
    [InlineData("Vietnam, which invaded Cambodia in 1978 and kept its army there, was quiet.", "VNM HasForcesIn KHM")]
    [InlineData("Eritrea has soldiers in Sudan, and Ethiopia keeps a brigade there.", "ETH HasForcesIn SDN")]
    [InlineData("Kenyan units still hold Somalia.", "KEN HasForcesIn SOM")]
    [InlineData("Rwanda will not withdraw its soldiers from Mozambique.", "RWA HasForcesIn MOZ")]
    [InlineData("Chad hosts 600,000 people who fled Sudan.", "TCD HostsRefugeesFrom SDN")]
    [InlineData("Turkish drones hit a refinery in Aleppo. Syria and Turkey were silent.", "TUR Attacks SYR")]
    public void Who_is_in_a_land_is_told_by_words_for_it(string text, string expected) => Assert.Contains(expected, Lines(text));

    [Theory]
    [InlineData("Russia, which recognised South Ossetia, followed by Nicaragua and Syria, was quiet.", "NIC Recognises grp:south-ossetia", "SYR Recognises grp:south-ossetia")]
    [InlineData("The African Union convened the negotiations between Kenya and Somalia.", "org:AU MediatesFor KEN", "org:AU MediatesFor SOM")]
    [InlineData("The fighters known locally as Al-Shabaab pledged allegiance to Islamic State.", "grp:al-shabaab AllyOf grp:isis")]
    [InlineData("The United States placed Hezbollah under sanctions.", "USA Sanctions grp:hezbollah")]
    [InlineData("Russia is angry. It calls Georgia an aggressor.", "RUS ViewsAs GEO")]
    [InlineData("The opposition party Renamo protested. Mozambique and its president were silent.", "grp:renamo Opposes MOZ")]
    [InlineData("Rwanda, whose army has 2,500 men in Mozambique, sent more.", "RWA HasForcesIn MOZ")]
    [InlineData("The Amal Movement under Omar Haddad refused.", "person:omar-haddad Heads grp:amal")]
    [InlineData("Al-Shabaab advanced with the blessing of Iran.", "IRN Backs grp:al-shabaab")]
    [InlineData("Clashes broke out between Hezbollah and its rival, the Amal Movement.", "grp:hezbollah Opposes grp:amal")]
    [InlineData("The African Union, which speaks for Kenya, agreed.", "org:AU Represents KEN")]
    [InlineData("British Prime Minister Rishi Sunak met Leo Varadkar, his Irish counterpart.", "person:leo-varadkar Heads IRL")]
    [InlineData("The African Union wants a truce, its president, Omar Haddad, said.", "person:omar-haddad Heads org:AU")]
    [InlineData("Kenyan troops fought the 33rd Brigade.", "part:KEN/forces Fights body:33rd-brigade")]
    [InlineData("The Kenyan state oil company closed.", "part:KEN/state-oil-company PartOf KEN")]
    [InlineData("Kenyan Foreign Ministry spokesman Amina Yusuf said so.", "person:amina-yusuf Represents part:KEN/foreign-ministry")]
    [InlineData("President Paul Kagame of Rwanda met his Mozambican counterpart, Filipe Nyusi.", "person:filipe-nyusi Heads MOZ")]
    public void Constructions_beside_the_plain_clause_tell_relations(string text, params string[] expected)
    {
        var lines = Lines(text);
        Assert.All(expected, line => Assert.Contains(line, lines));
    }

    [Fact]
    public void Whom_no_state_recognises_those_counted_among_them_do_not_either() =>
        Assert.Contains(Found("No state, including Kenya, recognises Kosovo."), fact => fact is { Modality: Modality.Denied, Claim: { Type: RelationType.Recognises, Subject: "KEN", Target: "XKX" } });

    [Theory]
    [InlineData("Kenya and Uganda met. Omar Haddad, the prime minister of Saint Aurelia, spoke in Kenya.", "person:omar-haddad Heads KEN")]
    [InlineData("Egypt backs the army; Russia is silent.", "EGY Backs RUS")]
    [InlineData("Ramtane Lamamra, the UN secretary-general's envoy, left.", "person:ramtane-lamamra Heads org:UN")]
    [InlineData("Saudi Arabia and Egypt convened talks between the two sides.", "SAU MediatesFor EGY")]
    [InlineData("Negotiators from Pakistan and the Taliban ended three days of Turkish-mediated talks. China and Iran met. China and Iran offered to help.", "TUR MediatesFor CHN")]
    [InlineData("The U.N. named Amina Yusuf of Kenya as its envoy.", "person:amina-yusuf Represents KEN")]
    public void What_stands_beside_is_not_what_is_told(string text, string wrong) => Assert.DoesNotContain(wrong, Lines(text));

    [Fact]
    public void Whose_chairman_threatens_somebody_does_not_threaten_it() =>
        Assert.DoesNotContain(Lines("The Panguna Landowners Association, whose chairman, Peter Sana, threatened to block the road unless the crew was freed, agreed."), line => line.Contains("Criticises", StringComparison.Ordinal));

    [Fact]
    public void Who_brokers_a_truce_with_another_brokers_it_between_others()
    {
        var lines = Lines("Congo and the M23 signed a truce in Doha on Saturday. Congo and the M23 blamed each other on Tuesday. Qatar, which brokered the truce with Egypt, urged calm.");

        Assert.DoesNotContain("QAT MediatesFor EGY", lines);
        Assert.Contains("QAT MediatesFor grp:m23", lines);
    }

    [Fact]
    public void Who_overruns_a_post_of_a_state_does_not_hold_the_state() =>
        Assert.DoesNotContain("grp:m23 Controls COD", Lines("The Congolese army said M23 fighters had overrun two of its posts."));

    [Fact]
    public void Two_who_sign_something_else_are_not_the_sides_a_mediator_has() =>
        Assert.DoesNotContain(Lines("Ethiopia rejected Egypt's plan. The African Union, which has mediated since 2020, asked for calm. Sudan wavered. Kenya and Uganda have signed a treaty that Egypt opposes."), line => line.Contains("MediatesFor", StringComparison.Ordinal));

    [Fact]
    public void Those_named_in_passing_are_not_the_sides_of_an_accord() =>
        Assert.DoesNotContain(Lines("Miners in Kosovo walked out. Their union thanked Serbia's nurses for their help. Germany and Austria, which mediated that accord, warned that they would freeze a loan to Kosovo."), line => line.Contains("MediatesFor", StringComparison.Ordinal));

    private static List<string> Lines(string text) => [.. Found(text).Where(fact => fact.Modality != Modality.Denied).Select(fact => $"{fact.Claim.Subject} {fact.Claim.Type} {fact.Claim.Target}")];

    private static IEnumerable<Fact<Relation>> Found(string text) => new DocumentCoder().Code(Shipped.Parse(text)).Facts.OfType<Fact<Relation>>();
}
