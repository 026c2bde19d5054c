using System.Collections.Immutable;
using Parley.Coding;
using Parley.Coding.Dates;
using Parley.Coding.Statements;

namespace Parley.Tests.Coding.Statements;

public sealed class CueFrameTests
{
    [Theory]
    [InlineData("Manila rejected the proposal.", "Manila", "reject", CueType.Rejection, "the proposal")]
    [InlineData("The union called for an immediate ceasefire in the delta.", "The union", "call for", CueType.Demand, "an immediate ceasefire in the delta")]
    [InlineData("The rebels vowed to defend the port.", "The rebels", "vow", CueType.Commitment, "to defend the port")]
    [InlineData("The envoy urged both sides to return to the table.", "The envoy", "urge", CueType.Demand, "to return to the table")]
    [InlineData("The bishop called on the junta to free the students.", "The bishop", "call on", CueType.Demand, "to free the students")]
    [InlineData("Baku denies shelling the village.", "Baku", "deny", CueType.Denial, "shelling the village")]
    [InlineData("The ministry declined to comment on the report.", "The ministry", "decline", CueType.Silence, "to comment on the report")]
    [InlineData("The mayor accused the militia of burning the market.", "The mayor", "accuse", CueType.Accusation, "the militia of burning the market")]
    [InlineData("Residents fear that the dam will break.", "Residents", "fear", CueType.Concern, "the dam will break")]
    [InlineData("The general warned against a hasty pullout.", "The general", "warn against", CueType.Warning, "a hasty pullout")]
    [InlineData("The president is confident that the vote will be held.", "The president", "confident", CueType.Belief, "the vote will be held")]
    [InlineData("The delegation expressed concern over the blockade.", "The delegation", "express concern", CueType.Concern, "the blockade")]
    [InlineData("The army issued a statement saying the bridge had been retaken.", "The army", "say", CueType.Assertion, "the bridge had been retaken")]
    [InlineData("Its spokesman repeated the party’s demand that the troops leave.", "Its spokesman", "repeat", CueType.Demand, "the party’s demand that the troops leave")]
    [InlineData("In the words of the bishop, the city is a graveyard.", "the bishop", "in the words of", CueType.Assertion, "the city is a graveyard")]
    [InlineData("The raid was condemned by the African Union.", "the African Union", "condemn", CueType.Criticism, "The raid")]
    public void Each_cue_takes_its_content_by_its_own_frame(string text, string speaker, string lemma, CueType type, string content)
    {
        var fact = Assert.Single(Find(text));

        Assert.Equal(content, fact.Claim.Content);
        Assert.Equal(speaker, fact.Claim.SpeakerText);
        Assert.Equal(lemma, fact.Claim.CueLemma);
        Assert.Equal(type, fact.Claim.CueType);
    }

    [Theory]
    [InlineData("Khartoum described the raid as an act of war.", "describe", "the raid as an act of war")]
    [InlineData("The mayor called the truce a sham.", "call", "the truce a sham")]
    public void What_something_is_called_belongs_to_the_one_who_calls_it_so(string text, string lemma, string content)
    {
        var fact = Assert.Single(Find(text));

        Assert.Equal(content, fact.Claim.Content);
        Assert.Equal(lemma, fact.Claim.CueLemma);
        Assert.Equal(CueType.Naming, fact.Claim.CueType);
    }

    [Fact]
    public void Later_words_of_the_same_speaker_do_not_run_into_the_first()
    {
        var facts = Find("The governor said the wells were dry, but he later told reporters that water would come by truck.");

        Assert.Equal(["the wells were dry", "water would come by truck"], facts.Select(fact => fact.Claim.Content));
        Assert.Equal("reporters", facts[1].Claim.AddresseeText);
        Assert.Equal("The governor", facts[1].Attribution.Description);
    }

    [Fact]
    public void What_is_only_added_about_a_thing_named_is_not_said()
    {
        var fact = Assert.Single(Find("The minister warned that shelling could reach the hospital, which has no cellar."));

        Assert.Equal("shelling could reach the hospital", fact.Claim.Content);
        Assert.Equal("could", fact.Hedge);
    }

    [Fact]
    public void A_participle_goes_on_for_the_same_speaker()
    {
        var facts = Find("The envoy said the talks had stalled, adding that both sides would meet again.");

        Assert.Equal(["the talks had stalled", "both sides would meet again"], facts.Select(fact => fact.Claim.Content));
        Assert.All(facts, fact => Assert.Equal("The envoy", fact.Claim.SpeakerText));
    }

    [Fact]
    public void Occasion_and_day_are_kept()
    {
        var fact = Assert.Single(Find("The army said in a statement on 4 May 2021 that the bridge was open."));

        Assert.Equal("in a statement", fact.Claim.Occasion);
        Assert.Equal("2021-05-04", fact.Claim.Date);
        Assert.Equal(AttributionKind.OfficialReadout, fact.Attribution.Kind);
    }

    [Fact]
    public void A_denied_wish_is_kept_as_denied()
    {
        var fact = Assert.Single(Find("The rebels do not want to share power."));

        Assert.True(fact.Claim.IsNegated);
        Assert.Equal("to share power", fact.Claim.Content);
    }

    [Fact]
    public void What_is_believed_by_nobody_named_has_no_speaker()
    {
        var fact = Assert.Single(Find("The general is believed to have fled across the river."));

        Assert.Equal(AttributionKind.Unknown, fact.Attribution.Kind);
        Assert.Null(fact.Claim.SpeakerText);
    }

    [Fact]
    public void Those_who_speak_together_are_all_named()
    {
        var fact = Assert.Single(Find("The mayors and the bishops said in a joint statement that the market would reopen."));

        Assert.Equal("The mayors and the bishops", fact.Claim.SpeakerText);
    }

    private static ImmutableArray<Fact<Statement>> Find(string text)
    {
        var parsed = SpeechTrees.Parse(text);
        return new StatementFinder().Find(parsed, [], [], new DateFinder().Find(parsed));
    }
}
