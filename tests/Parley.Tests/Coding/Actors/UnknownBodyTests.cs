using Parley.Coding;
using Parley.Coding.Assembly;
using Parley.Tests.Language.Parsing;

namespace Parley.Tests.Coding.Actors;

public sealed class UnknownBodyTests
{
    [Theory]
    [InlineData("The mining firm Katanga Copper Holdings said the rebels had looted its depot.", "body:katanga-copper-holdings")]
    [InlineData("The Panguna Landowners Association (PLA) welcomed the offer.", "body:panguna-landowners-association")]
    [InlineData("The Cameroon Teachers Trade Union (CATTU) called on the army to spare schools.", "body:cameroon-teachers-trade-union")]
    [InlineData("Zambezi Post, a private newspaper, reported that the army had left.", "body:zambezi-post")]
    public void A_body_no_list_knows_is_who_the_text_says_it_is(string text, string id) => Assert.Contains(id, Ids(text));

    [Fact]
    public void A_general_confederation_is_no_general()
    {
        var found = Code("The General Confederation of Labour, the country's main union federation, supports the plan.").Actors;

        Assert.Contains(found, actor => actor.Id == "body:general-confederation-of-labour");
        Assert.DoesNotContain(found, actor => actor.Kind == ActorKind.Person);
    }

    [Theory]
    [InlineData("The loyalist party Caledonia Together will boycott the round.", "body:caledonia-together", ActorKind.Party)]
    [InlineData("The militia Sons of the River attacked the port.", "body:sons-of-the-river", ActorKind.ArmedGroup)]
    [InlineData("Los Halcones blamed the police. Los Halcones hold the port.", "body:los-halcones", ActorKind.Unknown)]
    [InlineData("The separatist group Tigers of Asmar killed ten farmers on Monday.", "body:tigers-of-asmar", ActorKind.ArmedGroup)]
    [InlineData("The prime minister's party, Forward Together, lost its majority.", "body:forward-together", ActorKind.Party)]
    [InlineData("Police searched the charity Open Hands on Tuesday.", "body:open-hands", ActorKind.Ngo)]
    [InlineData("The rebel Alliance for the Valley attacked the port.", "body:alliance-for-the-valley", ActorKind.ArmedGroup)]
    [InlineData("Miners rejected an offer from the mine operator Ferrovan. Ferrovan has closed the pit.", "body:ferrovan", ActorKind.Unknown)]
    public void The_word_before_a_name_says_what_bears_it(string text, string id, ActorKind kind)
    {
        var found = Code(text).Actors;

        Assert.Equal(kind, Assert.Single(found, actor => actor.Id == id).Kind);
        Assert.DoesNotContain(found, actor => actor.Kind == ActorKind.Person);
    }

    [Fact]
    public void A_faction_that_broke_away_is_not_whom_it_left()
    {
        var found = Code("The government of Mozambique and a breakaway faction of the rebel movement Renamo held talks on Friday.");

        Assert.Contains(found.Facts.OfType<Fact<Talks>>(), talks => talks.Claim.Participants.Any(item => item.Actor.StartsWith("col:breakaway-faction", StringComparison.Ordinal)) && talks.Claim.Participants.All(item => item.Actor != "grp:renamo"));
    }

    [Theory]
    [InlineData("The opposition bloc Armenia Alliance stayed away. Armenia Alliance won ten seats.", "body:armenia-alliance")]
    [InlineData("Guerrilla leader Paulo Silva Júnior left. Silva said he would not return.", "person:paulo-silva-junior")]
    public void A_bloc_called_after_a_state_and_a_name_with_a_suffix_are_known_afterwards(string text, string id) => Assert.Equal(2, Code(text).Mentions.Count(mention => mention.ActorId == id));

    [Fact]
    public void A_region_that_acts_as_a_state_is_somebody()
    {
        var found = Code("Bougainville will declare independence next year. Fiji said it would recognise Bougainville.").Actors;

        Assert.Equal(ActorKind.Government, Assert.Single(found, actor => actor.Id == "body:bougainville").Kind);
    }

    [Theory]
    [InlineData("Roads in Kordofan are closed. Rain fell on Kordofan.")]
    [InlineData("Bougainville will declare independence next year.")]
    public void A_region_where_something_happens_or_that_is_named_once_is_nobody(string text) => Assert.DoesNotContain(Ids(text), id => id.StartsWith("body:", StringComparison.Ordinal));

    [Theory]
    [InlineData("The party Ahmed Ali founded won ten seats.")]
    [InlineData("In the movement Ahmed Ali and Peter Mbeki share power.")]
    public void A_person_who_leads_a_body_is_not_its_name(string text) => Assert.Contains("person:ahmed-ali", Ids(text));

    [Theory]
    [InlineData("The union Monday called a strike.")]
    [InlineData("The coalition on Friday rejected the plan.")]
    public void A_day_is_no_body(string text) => Assert.DoesNotContain(Ids(text), id => id.StartsWith("body:", StringComparison.Ordinal));

    [Fact]
    public void A_full_name_beats_the_name_of_a_state_within_it()
    {
        var ids = Ids("The Kenyan Growers Congress left the talks on Monday.");

        Assert.Contains("body:kenyan-growers-congress", ids);
        Assert.DoesNotContain("KEN", ids);
    }

    [Fact]
    public void The_members_of_a_party_stand_for_it()
    {
        var coded = Code("The Conservative Democratic Party left the coalition. The Conservative Democrats accuse President Ana Lopes of fraud.");

        Assert.Equal(2, coded.Mentions.Count(mention => mention.ActorId == "body:conservative-democratic-party"));
    }

    [Theory]
    [InlineData("An electoral tribunal annulled the vote in Kivu. The tribunal ordered a new one.", "col:electoral-tribunal", 2)]
    [InlineData("The regional council obeyed. On Monday the council met the elders.", "col:regional-council", 2)]
    [InlineData("The peace committee accused the United Nations Security Council of delay. The new council is silent.", "col:peace-committee", 1)]
    public void A_body_without_a_name_is_known_by_what_tells_it_apart(string text, string id, int mentions) =>
        Assert.Equal(mentions, Code(text).Mentions.Count(mention => mention.ActorId == id));

    [Fact]
    public void The_first_word_of_a_name_that_may_be_a_place_does_not_stand_for_it() =>
        Assert.Single(Code("The Panguna Development Company wants to dig. Landowners blocked the road to the Panguna mine.").Mentions, mention => mention.ActorId == "body:panguna-development-company");

    [Theory]
    [InlineData("In May the board approved the plan.")]
    [InlineData("The new council met the whole committee.")]
    public void A_body_that_nothing_tells_apart_is_nobody(string text) => Assert.DoesNotContain(Ids(text), ActorId.IsDescribed);

    [Theory]
    [InlineData("The Kenya Medical Practitioners, Pharmacists and Dentists Union (KMPDU) left. KMPDU rejected the plan.", "body:kenya-medical-practitioners-pharmacists-and-dentists-union", 3)]
    [InlineData("The Bahamas Hotel, Catering and Allied Workers Union (BHCAWU) rejected Peru's offer.", "body:bahamas-hotel-catering-and-allied-workers-union", 2)]
    [InlineData("Ann Wairimu, director of the Kenya Wildlife Service, left.", "body:kenya-wildlife-service", 1)]
    public void A_list_is_one_name_where_its_letters_say_so_and_the_state_in_a_name_is_not_led(string text, string id, int mentions) =>
        Assert.Equal(mentions, Code(text).Mentions.Count(mention => mention.ActorId == id));

    [Fact]
    public void A_list_before_letters_that_are_not_its_own_stays_a_list() =>
        Assert.Equal(["CHL", "ECU", "PER"], Ids("Peru, Chile and Ecuador (ABCD) met.").Where(ActorId.IsState));

    [Theory]
    [InlineData("Dockers in Hamburg have promised to strike.", "col:dockers")]
    [InlineData("The mediators, Jan Novak and Ana Ruiz, met both parties.", "person:jan-novak")]
    [InlineData("He told Radio New Zealand that Peru left.", "org:RNZ")]
    public void Dockers_are_no_body_Jan_is_a_first_name_and_a_broadcaster_no_state(string text, string id)
    {
        Assert.Contains(id, Ids(text));
        Assert.DoesNotContain("body:dockers", Ids(text));
        Assert.DoesNotContain("NZL", Ids(text));
    }

    [Fact]
    public void The_letters_that_begin_a_bodys_name_stand_for_it() =>
        Assert.Equal(2, Code("Dockers turned down an offer from terminal operator APM Terminals. APM threatened to close the port.").Mentions.Count(mention => mention.ActorId == "body:apm-terminals"));

    private static CodedDocument Code(string text) => new DocumentCoder().Code(Shipped.Parse(text));

    private static List<string> Ids(string text) => [.. Code(text).Actors.Select(actor => actor.Id)];
}
