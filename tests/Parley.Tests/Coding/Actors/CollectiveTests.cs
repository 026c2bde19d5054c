using Parley.Coding;
using Parley.Coding.Assembly;
using Parley.Tests.Language.Parsing;

namespace Parley.Tests.Coding.Actors;

public sealed class CollectiveTests
{
    [Fact]
    public void The_men_of_a_rebel_are_not_his_states() =>
        Assert.DoesNotContain(new DocumentCoder().Code(Shipped.Parse("Congo and the M23 signed a truce. M23 leader Bertrand Bisimwa said that his men would not move.")).Actors, actor => actor.Id.StartsWith("part:COD", StringComparison.Ordinal));

    [Theory]
    [InlineData("Kenyan officials met in Nairobi.", "part:KEN/officials", ActorKind.Government)]
    [InlineData("The Ugandan foreign ministry denied it.", "part:UGA/foreign-ministry", ActorKind.Government)]
    [InlineData("Venezuela's opposition called for a strike.", "part:VEN/opposition", ActorKind.Coalition)]
    [InlineData("Sudanese refugees crossed the border.", "part:SDN/refugees", ActorKind.Population)]
    [InlineData("Rwandan-backed militias seized the town.", "col:rwandan-backed-militias", ActorKind.ArmedGroup)]
    [InlineData("Rebels loyal to Riek Machar attacked Juba.", "col:rebels-loyal-to-riek-machar", ActorKind.ArmedGroup)]
    [InlineData("Fighting broke out when Kurdish groups in Syria refused.", "col:kurdish-groups", ActorKind.ArmedGroup)]
    [InlineData("Sudan's army has moved on.", "grp:saf", ActorKind.Military)]
    public void A_group_without_a_name_is_known_by_whose_it_is_or_how_it_is_described(string text, string id, ActorKind kind) =>
        Assert.Contains((id, kind), Actors(text).Select(actor => (actor.Id, actor.Kind)));

    [Fact]
    public void Who_is_nobodys_is_a_group_by_its_word() => Assert.Contains(Actors("Rebels attacked Goma on Monday, residents said."), actor => actor.Id == "col:rebels" && actor.Kind == ActorKind.ArmedGroup);

    [Theory]
    [InlineData("Gunmen shot two miners near Zamfara.", "col:gunmen", "col:miners")]
    [InlineData("Barge operators in Bor closed the route.", "col:operators")]
    [InlineData("Families of missing sailors blocked the port of Sfax.", "col:families", "col:sailors")]
    [InlineData("Hundreds of students marched in Dhaka.", "col:students")]
    [InlineData("Herders and gold miners fled the valley.", "col:herders-and-gold-miners")]
    [InlineData("The shelling killed 40 people. The police arrested 12 people.", "col:40-people", "col:12-people")]
    [InlineData("An imam was killed in Mopti on Friday.", "anon:imam")]
    [InlineData("A Kenyan senator visited Juba.", "anon:kenyan-senator")]
    [InlineData("Three Western diplomats met in Doha. One of them said the talks were over.", "anon:one-of-them")]
    [InlineData("Bola Tinubu's cabinet refused.", "part:person:bola-tinubu/cabinet")]
    public void Who_does_something_or_suffers_it_is_an_actor_without_a_name_too(string text, params string[] ids)
    {
        foreach (var id in ids)
            Assert.Contains(id, Actors(text).Select(actor => actor.Id));
    }

    [Theory]
    [InlineData("Ghana's central bank cut its rate.", "part:GHA/central-bank")]
    [InlineData("Malian state television showed the ceremony.", "part:MLI/state-television")]
    [InlineData("Japan's coast guard followed the trawler.", "part:JPN/coast-guard")]
    public void A_body_that_is_somebodys_is_a_part_of_it(string text, string id) => Assert.Contains(Actors(text), actor => actor.Id == id);

    [Theory]
    [InlineData("Kenya's foreign ministry said the border would stay closed.", "part:KEN/foreign-ministry")]
    [InlineData("Kenyan officials said the border would stay closed.", "part:KEN/officials")]
    public void Who_speaks_without_a_name_is_the_speaker(string text, string id) =>
        Assert.Contains(id, new DocumentCoder().Code(Shipped.Parse(text)).Facts.OfType<Fact<Statement>>().SelectMany(statement => statement.Claim.Speakers));

    [Theory]
    [InlineData("The army does not target farmers.")]
    [InlineData("Farmers may sell their land.")]
    [InlineData("The union has yet to appoint a negotiator.")]
    [InlineData("The editor told reporters the paper would close.")]
    public void Who_is_nobody_certain_is_no_actor(string text) => Assert.DoesNotContain(Actors(text), actor => actor.Name.Contains("farmers", StringComparison.OrdinalIgnoreCase) || actor.Name is "negotiator" or "reporters");

    [Theory]
    [InlineData("The deal covers hundreds of soldiers that Chad has deployed in Darfur.")]
    [InlineData("Sudan asked Chad to pull out thousands of troops.")]
    public void Troops_that_somebody_has_sent_or_is_to_withdraw_are_his(string text) => Assert.Contains(Actors(text), actor => actor.Id == "part:TCD/forces");

    [Fact]
    public void The_clause_that_says_who_they_are_is_one_of_the_names() =>
        Assert.Contains("residents who had fled", Actors("Police stopped residents who had fled, a nurse said.").Single(actor => actor.Id == "col:residents").Aliases);

    [Theory]
    [InlineData("Uganda has 2,000 soldiers in Congo.", "part:UGA/forces")]
    [InlineData("Burkina Faso sent its troops north.", "part:BFA/forces")]
    public void Troops_that_somebody_has_are_his(string text, string id) => Assert.Contains(Actors(text), actor => actor.Id == id);

    [Theory]
    [InlineData("France withdrew its last troops.", "part:FRA/forces")]
    [InlineData("The junta in Niger freed them.", "part:NER/junta")]
    public void Troops_are_no_mission_and_a_junta_is_of_the_state_it_is_in(string text, string id) => Assert.Contains(Actors(text), actor => actor.Id == id);

    [Fact]
    public void The_army_is_not_the_troops_of_somebody_else() =>
        Assert.DoesNotContain(new DocumentCoder().Code(Shipped.Parse("French troops left. The rebels fought the army.")).Facts.OfType<Fact<Relation>>(), fact => fact.Claim.Target.Contains("FRA", StringComparison.Ordinal));

    [Fact]
    public void A_group_is_known_by_all_its_words() =>
        Assert.Contains("Three residents of Dilling", Actors("Three residents of Dilling fled on Monday.").Single(actor => actor.Id == "col:residents").Aliases);

    [Fact]
    public void Each_ministry_of_two_has_its_own_name() =>
        Assert.Contains("Kenyan defense ministry", Actors("The Ugandan and Kenyan defense ministries denied it.").Single(actor => actor.Id == "part:KEN/defense-ministry").Name);

    [Fact]
    public void The_army_is_the_one_army_the_report_speaks_of()
    {
        var coded = new DocumentCoder().Code(Shipped.Parse("The Congolese army fought the M23. The army denied it."));

        Assert.Equal(2, coded.Mentions.Count(mention => mention.ActorId == "grp:fardc"));
    }

    [Fact]
    public void A_source_that_is_not_named_is_an_actor_by_its_description() =>
        Assert.Contains(Actors("\"They will not sign,\" a source close to the talks in Doha said."), actor => actor is { Kind: ActorKind.Anonymous } && actor.Name.StartsWith("source close to", StringComparison.Ordinal));

    [Fact]
    public void The_opposition_is_the_one_the_report_speaks_of()
    {
        var coded = new DocumentCoder().Code(Shipped.Parse("Venezuela's opposition called for a strike. On Friday the opposition marched."));

        Assert.Equal(2, coded.Mentions.Count(mention => mention.ActorId == "part:VEN/opposition"));
    }

    [Fact]
    public void Fighters_of_a_named_group_are_that_group() => Assert.DoesNotContain(Actors("Houthi fighters fired rockets."), actor => actor.Id.StartsWith("part:", StringComparison.Ordinal));

    [Theory]
    [InlineData("Otty Patiño met Pablo Beltrán in Caracas.", "person:otty-patino", "person:pablo-beltran")]
    [InlineData("The Northern Lakes Liberation Front (NLLF) signed. The NLLF then withdrew.", "body:northern-lakes-liberation-front")]
    public void Who_no_gazetteer_knows_is_known_by_the_name_itself(string text, params string[] ids)
    {
        foreach (var id in ids)
            Assert.Contains(id, Actors(text).Select(actor => actor.Id));
    }

    [Theory]
    [InlineData("Kyiv, backed by Washington, has rejected the plan.", "UKR", "USA")]
    [InlineData("Qatar has mediated between Kinshasa and the rebels.", "COD", "QAT")]
    [InlineData("Addis Ababa accused Asmara of lying.", "ERI", "ETH")]
    public void A_capital_that_acts_is_its_government(string text, params string[] ids) => Assert.Equal(ids, Actors(text).Select(actor => actor.Id).Where(id => id.Length == 3));

    [Theory]
    [InlineData("Protesters marched in Khartoum.")]
    [InlineData("Sanaa fell to the insurgents.")]
    [InlineData("The road from Juba was closed.")]
    public void A_capital_that_is_a_place_is_nobody(string text) => Assert.DoesNotContain(Actors(text), actor => actor.Kind == ActorKind.State);

    [Fact]
    public void Leaders_of_separatists_are_an_armed_group() =>
        Assert.Contains(("col:separatist-leaders", ActorKind.ArmedGroup), Actors("Separatist leaders fighting for a state in Cameroon on Monday turned down an amnesty.").Select(actor => (actor.Id, actor.Kind)));

    private static IEnumerable<Actor> Actors(string text) => new DocumentCoder().Code(Shipped.Parse(text)).Actors;
}
