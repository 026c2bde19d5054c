using Parley.Coding;
using Parley.Coding.Actors;
using Parley.Coding.Dates;
using Parley.Coding.Events;
using Parley.Coding.Statements;

namespace Parley.Tests.Coding.Events;

public sealed class EventFinderTests
{
    private static readonly EventFinder Finder = new();
    private static readonly ActorFinder Actors = new();

    [Theory]
    [InlineData("Ethiopian troops attacked Eritrea on Monday.", "Assault Occurred ETH>ERI")]
    [InlineData("Three Kenyan soldiers were killed by Somalia's army in Mogadishu.", "Assault Occurred SOM>KEN at SO:Mogadishu")]
    [InlineData("Egypt's bombardment of Libya drew protests.", "Assault Occurred EGY>LBY")]
    [InlineData("Sudan and Chad held talks in Cairo.", "Consult Occurred SDN+TCD> at EG:Cairo")]
    [InlineData("The presidents of Armenia and Azerbaijan met in Brussels.", "Consult Occurred ARM+AZE> at BE:Brussels")]
    [InlineData("Russia is shelling Ukraine.", "Assault Ongoing RUS>UKR")]
    [InlineData("Thai police arrested the Burmese activists.", "Coerce Occurred THA>MMR")]
    [InlineData("Canada expelled three diplomats from China.", "Sanction Occurred CAN>CHN")]
    [InlineData("Jordan sent humanitarian aid to Yemen.", "Aid Occurred JOR>YEM")]
    [InlineData("Turkey condemned Greece over the raid.", "Accuse Occurred TUR>GRC")]
    [InlineData("The Nepalese army freed the Indian hostages.", "Retreat Occurred NPL>IND")]
    [InlineData("Morocco plans to deploy troops in Mauritania.", "Mobilize Planned MAR>MRT")]
    [InlineData("Vietnam, Laos and Cambodia signed an agreement with Thailand.", "Support Occurred VNM+LAO+KHM>THA")]
    public void What_happened_has_its_type_and_its_sides(string text, string expected) => Assert.Equal([expected], Found(text));

    [Theory]
    [InlineData("Peru did not attack Ecuador.", "Assault Denied PER>ECU")]
    [InlineData("The meeting between India and Pakistan was postponed.", "Consult Postponed IND+PAK>")]
    [InlineData("A possible invasion of Guyana by Venezuela worries Brazil.", "Assault Hypothetical VEN>GUY")]
    public void What_did_not_happen_is_marked(string text, string expected) => Assert.Equal([expected], Found(text));

    [Theory]
    [InlineData("Iran threatened to attack Bahrain.", "Threaten Occurred IRN>BHR", "Assault Threatened IRN>BHR")]
    [InlineData("If Algeria attacks Morocco, Spain will mediate.", "Assault Hypothetical DZA>MAR", "Consult Planned ESP>")]
    [InlineData("Qatar offered to mediate between Uganda and Burundi.", "Agree Occurred QAT>UGA+BDI", "Consult Offered QAT>UGA+BDI")]
    [InlineData("Ghana cancelled talks with Togo.", "Sanction Occurred GHA>TGO", "Consult Cancelled >TGO")]
    [InlineData("Norway would support negotiations between Cuba and Haiti.", "Support Hypothetical NOR>CUB+HTI", "Consult Hypothetical CUB+HTI>")]
    [InlineData("France urged Mali to release the prisoners.", "Request Occurred FRA>MLI", "Retreat Demanded MLI>")]
    public void An_act_that_is_only_spoken_of_does_not_count_as_done(string text, string spoken, string act) => Assert.Equal([spoken, act], Found(text));

    [Fact]
    public void What_was_refused_is_one_refusal() => Assert.Equal(["Reject Occurred SRB>XKX"], Found("Serbia refused to meet Kosovo."));

    [Theory]
    [InlineData("Foreign soldiers hold Goma.")]
    [InlineData("Moscow said the truce was holding.")]
    public void Holding_is_no_arrest(string text) => Assert.DoesNotContain(Found(text), line => line.StartsWith("Coerce", StringComparison.Ordinal));

    [Theory]
    [InlineData("Eritrean drones hit a cement plant near Massawa.", "Assault Occurred ERI> at ER:Massawa")]
    [InlineData("A mortar shell landed on a school.", "Assault Occurred >")]
    [InlineData("Sudanese aircraft circled the town.", "Mobilize Occurred SDN>")]
    [InlineData("Kenya scrambled two jets.", "Mobilize Occurred KEN>")]
    public void Weapons_and_craft_act_for_whoever_they_are_said_to_be_of(string text, string expected) => Assert.Equal([expected], Found(text));

    [Theory]
    [InlineData("The two sides agreed to halt shelling.", "Agree Occurred >", "Retreat Planned >")]
    [InlineData("The delegation rejected the draft.", "Reject Occurred >")]
    [InlineData("A band of gunmen killed two Rwandan officers.", "Assault Occurred >RWA")]
    public void Bodies_without_a_name_act_all_the_same(string text, params string[] expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("Ghana does not recognise the government of Togo.", "Reject Occurred GHA>TGO")]
    [InlineData("Cuba has never recognised the vote.", "Reject Occurred CUB>")]
    public void What_a_side_does_not_recognise_it_rejects(string text, string expected) => Assert.Equal([expected], Found(text));

    [Theory]
    [InlineData("Senegal denied arming the rebels.", "Reject Occurred SEN>", "Aid Denied SEN>")]
    [InlineData("Mali took no part in the raid.", "Assault Denied MLI>")]
    public void What_is_denied_is_told_as_not_done(string text, params string[] expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("Norway imposed sanctions on Belarus.", "Sanction Occurred NOR>BLR")]
    [InlineData("Zambia quit the agreement in July 2021.", "Sanction Occurred ZMB>")]
    [InlineData("Tanzania sent its envoy to Maputo.", "Consult Occurred TZA> at MZ:Maputo")]
    [InlineData("Uganda called the offer a trap.", "Accuse Occurred UGA>")]
    [InlineData("Fiji recalled its ambassador from Tonga.", "Sanction Occurred FJI>TON")]
    public void What_the_object_is_decides_the_type(string text, string expected) => Assert.Equal([expected], Found(text));

    [Theory]
    [InlineData("The envoy, who asked not to be named, spoke in Dakar.")]
    [InlineData("Bolivia insisted it would win.")]
    [InlineData("Guyana holds the presidency of the bloc.")]
    public void What_only_looks_like_an_act_is_none(string text) => Assert.Empty(Found(text));

    [Theory]
    [InlineData("Lesotho said it would lift the blockade if Eswatini withdrew.", "Agree Hypothetical LSO>SWZ", "Retreat Hypothetical SWZ>")]
    [InlineData("Benin said it would suspend the talks unless Togo paid.", "Threaten Hypothetical BEN>TGO")]
    [InlineData("Cuba vowed not to accept the result.", "Reject Occurred CUB>")]
    [InlineData("The truce brokered by Norway held.", "Agree Occurred NOR>")]
    [InlineData("Teachers began a hunger strike in Lima.", "Protest Occurred > at PE:Lima")]
    [InlineData("Mongolia warned China against an attack.", "Threaten Occurred MNG>CHN")]
    public void What_is_promised_threatened_or_refused_has_the_type_of_the_promise(string text, params string[] expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("Kazakhstan warned that the winter would be cold.")]
    [InlineData("Doctors fought the epidemic.")]
    [InlineData("Bhutan asked who had fired.")]
    public void A_question_a_forecast_and_a_cure_are_no_acts(string text) => Assert.Empty(Found(text));

    [Fact]
    public void A_document_without_trees_has_no_events()
    {
        var parsed = Parley.Tests.Language.Texts.Parse("Peru attacked Ecuador.");

        Assert.Empty(Finder.Find(new EventMaterial(parsed, [], [], [], [])).Events);
    }

    [Fact]
    public void Talks_hold_who_takes_part_where_and_whether_they_were_held()
    {
        var talks = Assert.Single(Material("Sudan and Chad held talks in Cairo.").Talks);

        Assert.Equal(["Party:SDN", "Party:TCD"], talks.Claim.Participants.Select(item => item.ToString()));
        Assert.Equal("EG:Cairo", talks.Claim.Place);
        Assert.Equal(Modality.Occurred, talks.Modality);
    }

    [Fact]
    public void Every_event_points_at_its_trigger_and_sides()
    {
        var fact = Assert.Single(Material("Ethiopian troops attacked Eritrea on Monday.").Events);

        Assert.Equal("attacked", fact.Support[0].Evidence.Quote);
        Assert.Equal(["troops"], fact.Support.Where(item => item.Role == SupportRole.Actor).Select(item => item.Evidence.Quote));
        Assert.Equal(["Eritrea"], fact.Support.Where(item => item.Role == SupportRole.Recipient).Select(item => item.Evidence.Quote));
        Assert.Equal("attack", fact.Coder.Rule);
    }

    private static (IReadOnlyList<Fact<Event>> Events, IReadOnlyList<Fact<Talks>> Talks) Material(string text)
    {
        var parsed = Trees.Of(text);
        var (actors, mentions) = Actors.Find(parsed);
        var dates = new DateFinder().Find(parsed);
        var statements = new StatementFinder().Find(parsed, actors, mentions, dates);
        var (events, talks) = Finder.Find(new EventMaterial(parsed, actors, mentions, statements, dates));
        return (events, talks);
    }

    private static IEnumerable<string> Found(string text) => Material(text).Events.Select(fact =>
        $"{fact.Claim.Type} {fact.Modality} {string.Join('+', fact.Claim.Actors)}>{string.Join('+', fact.Claim.Recipients)}{(fact.Claim.Place is { Length: > 2 } place ? $" at {place}" : "")}");
}
