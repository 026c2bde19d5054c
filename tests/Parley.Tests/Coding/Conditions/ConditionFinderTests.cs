using Parley.Coding;
using Parley.Coding.Actors;
using Parley.Coding.Conditions;
using Parley.Coding.Statements;
using Parley.Tests.Coding.Events;
using Parley.Tests.Language.Parsing;

namespace Parley.Tests.Coding.Conditions;

public sealed class ConditionFinderTests
{
    private static readonly ConditionFinder Finder = new();
    private static readonly ActorFinder Actors = new();

    // Form, force, holder; what comes first; what depends on it.
    [Theory]
    [InlineData("The rebels will not disarm unless the government frees their leaders.", "Unless Necessary The rebels", "release leader", "disarm")]
    [InlineData("Serbia refuses to recognise Kosovo until the association of municipalities is formed.", "Until Necessary SRB", "form association", "SRB recognise XKX")]
    [InlineData("Pristina said elections could only be held after the barricades were removed.", "After Necessary -", "remove barricade", "hold_election")]
    [InlineData("Abiy offered amnesty on condition that Tigrayan forces lay down their weapons.", "Provided Necessary Abiy", "grp:tdf disarm weapons", "offer amnesty")]
    [InlineData("Without a ceasefire there will be no elections, the envoy said.", "Without Necessary -", "ceasefire", "hold_election")]
    [InlineData("Any deal depends on the withdrawal of Eritrean troops.", "DependsOn Necessary -", "ERI withdraw troops", "agree")]
    [InlineData("The release of hostages is a precondition for talks, Bogota insists.", "Precondition Necessary -", "release hostages", "talk")]
    [InlineData("Bogota demands the release of all hostages for peace talks to begin.", "Demand Necessary COL", "release hostages", "talk")]
    [InlineData("The ELN demands a halt to bombing before negotiations.", "Before Necessary grp:eln", "stop attacks", "talk")]
    [InlineData("There can be no normalisation before the refugees return, Greek Cypriot officials said.", "Before Necessary -", "return refugees", "restore ties")]
    [InlineData("If Addis Ababa does not restore services, the Tigrayan leaders will resume fighting.", "If Sufficient the Tigrayan leaders", "not ETH restore service", "fight")]
    [InlineData("Should Rwanda withdraw its troops, Congo may reopen the border.", "If Sufficient -", "RWA withdraw troops", "open border")]
    [InlineData("Sudan's army will only negotiate once the militia leaves civilian homes.", "After Necessary SDN", "withdraw home", "SDN talk")]
    [InlineData("Hamdok rejected any deal without guarantees from the army.", "Without Necessary Hamdok", "guarantee troops", "agree")]
    [InlineData("Colombia will suspend strikes in return for a halt to kidnappings.", "InExchangeFor Both COL", "stop kidnapping", "COL stop attacks")]
    [InlineData("Only when the siege ends will the council accept talks.", "After Necessary the council", "stop", "talk")]
    [InlineData("The opposition will take part if and only if the election is supervised.", "OnlyIf Both The opposition", "supervise elections", "join")]
    [InlineData("Recognition would require the departure of all foreign fighters.", "DependsOn Necessary -", "withdraw fighter", "recognise")]
    [InlineData("Peace in Abyei can only be achieved through dialogue, Kiir said.", "OnlyThrough Necessary -", "talk", "achieve peace")]
    [InlineData("The return of the Rohingya must be voluntary and safe, Bangladesh insists.", "Manner Necessary -", "voluntary return", "return rohingya")]
    [InlineData("Tripoli will not negotiate while the siege lasts.", "AsLongAs Necessary Tripoli", "not last", "talk")]
    [InlineData("The summit was cancelled because the factions could not agree on an agenda.", "Blocks Sufficient -", "not agree agenda", "cancel summit")]
    [InlineData("Sanctions on Belgrade will remain in place until it implements the agreement.", "Until Necessary -", "implement agreement", "not remain")]
    [InlineData("There would be no talks with Asmara, the chairman declared, unless he was released.", "Unless Necessary -", "release", "ERI talk")]
    [InlineData("If the two governments have not agreed on tolls by July, she says, the drivers will block the road.", "If Sufficient the drivers", "not agree toll", "block road")]
    [InlineData("Ministry spokesman Luis Vega said Quito was willing to open the border, provided that Peru withdrew its police.", "Provided Necessary ECU", "PER withdraw police", "ECU open border")]
    [InlineData("Juba would talk about oil, he said, only once a full ceasefire was in force.", "After Necessary Juba", "force", "talk")]
    [InlineData("The front said it would join no committee set up under the 2015 accord until the detainees are freed.", "Until Necessary -", "release prisoners", "join committee")]
    [InlineData("The patrols would end as soon as the police were able to guard the road, the mayor said.", "After Sufficient -", "guard road", "stop")]
    [InlineData("The company would reopen the mine the moment the court ruled.", "After Sufficient The company", "rule", "open")]
    [InlineData("In Lusaka, the minister ruled out any easing of controls while the strike lasted.", "AsLongAs Necessary the minister", "not last", "lift control")]
    [InlineData("Minsk ruled out any easing of controls while the sanctions lasted.", "AsLongAs Necessary BLR", "not last", "lift control")]
    public void A_condition_has_its_form_and_its_two_sides(string text, string head, string first, string then) => Assert.Equal($"{head} | {first} | {then}", Told(text));

    [Theory]
    [InlineData("Officials asked if the ceasefire would hold.")]
    [InlineData("It is unclear if the army will withdraw.")]
    [InlineData("The vote changed little, if anything.")]
    [InlineData("After the talks ended he left for Juba.")]
    [InlineData("Once a general, he now leads the party.")]
    [InlineData("The cabinet will not approve the deal until Monday.")]
    [InlineData("He waited until the rain stopped.")]
    [InlineData("If the government knew of the raid, it said nothing.")]
    [InlineData("The two sides have met before the summit.")]
    [InlineData("Soldiers were paid without delay.")]
    [InlineData("Residents wondered when the road would open.")]
    [InlineData("An official, on condition that he not be named, confirmed the pullout.")]
    [InlineData("Nobody knows if the hostages are alive.")]
    [InlineData("The minister said this before he left for Juba.")]
    [InlineData("He said the road was closed when reporters asked.")]
    [InlineData("They fled as soon as the shelling began.")]
    [InlineData("The moment the bridge fell, traffic stopped.")]
    public void A_question_a_set_phrase_and_what_is_over_are_no_conditions(string text) => Assert.Equal("", Told(text));

    [Theory]
    [InlineData("Peru said the only path to peace is grounded in dialogue.")]
    [InlineData("Peru stressed that the only way forward is one rooted in dialogue.")]
    public void What_the_only_way_is_based_on_is_what_it_goes_through(string text)
    {
        var parsed = Shipped.Parse(text);

        var fact = Assert.Single(Finder.Find(parsed, Actors.Find(parsed).Mentions, []));

        Assert.Equal(ConditionForm.OnlyThrough, fact.Claim.Form);
        Assert.Equal(["dialogue"], Quotes(fact, SupportRole.If));
    }

    [Fact]
    public void Where_somebody_says_it_the_speaker_sets_it_and_stands_behind_it()
    {
        var fact = Find("Without a ceasefire there will be no elections, the envoy said.", withStatements: true);

        Assert.Equal("the envoy", fact.Claim.HolderText);
        Assert.Equal("the envoy", fact.Attribution.Description);
    }

    [Fact]
    public void What_may_follow_keeps_its_hedge()
    {
        var fact = Find("Should Rwanda withdraw its troops, Congo may reopen the border.");

        Assert.Equal(Modality.Hypothetical, fact.Modality);
        Assert.Equal("may", fact.Hedge);
    }

    [Fact]
    public void Both_sides_and_the_cue_point_into_the_text()
    {
        var fact = Find("The rebels will not disarm unless the government frees their leaders.");

        Assert.Equal(["The rebels will not disarm"], Quotes(fact, SupportRole.Then));
        Assert.Equal(["unless"], Quotes(fact, SupportRole.Cue));
        Assert.Equal(["the government frees their leaders"], Quotes(fact, SupportRole.If));
        Assert.Equal(["The rebels"], Quotes(fact, SupportRole.Holder));
    }

    [Fact]
    public void A_document_without_trees_has_no_conditions() =>
        Assert.Empty(Finder.Find(Parley.Tests.Language.Texts.Parse("Peru will sign if Chile signs."), [], []));

    private static IEnumerable<string> Quotes(Fact fact, SupportRole role) => fact.Support.Where(item => item.Role == role).Select(item => item.Evidence.Quote);

    private static Fact<Condition> Find(string text, bool withStatements = false)
    {
        var parsed = Trees.Of(text);
        var (actors, mentions) = Actors.Find(parsed);
        return Assert.Single(Finder.Find(parsed, mentions, withStatements ? new StatementFinder().Find(parsed, actors, mentions, []) : []));
    }

    private static string Told(string text)
    {
        var parsed = Trees.Of(text);
        var found = Finder.Find(parsed, Actors.Find(parsed).Mentions, []);
        return string.Join(" & ", found.Select(fact => $"{fact.Claim.Form} {fact.Claim.Force} {Holder(fact.Claim)} | {Side(fact.Claim.If)} | {Side(fact.Claim.Then)}"));
    }

    private static string Holder(Condition claim) => claim.Holders.IsEmpty ? claim.HolderText ?? "-" : string.Join('+', claim.Holders);

    private static string Side(Proposition side) =>
        string.Join(' ', (string[])[.. side.IsNegated ? ["not"] : Array.Empty<string>(), .. side.Actors, side.Act, .. side.About is { } about ? [about] : Array.Empty<string>()]);
}
