using System.Collections.Immutable;
using Parley.Coding;
using Parley.Record.Positions;

namespace Parley.Tests.Record.Positions;

public sealed class IssueIndexTests
{
    [Fact]
    public void Wordings_of_one_act_of_the_same_actors_are_one_issue_with_its_wordings_kept_apart()
    {
        var index = Index([Row("1", "withdraw", "troops", "full withdrawal of Eritrean troops", "ERI"), Row("2", "withdraw", "troops", "pull out thousands of troops", "ERI")]);

        var issue = Assert.Single(index.Issues);
        Assert.Equal("withdraw/troops/ERI", issue.Id);
        Assert.Equal(["pull out thousands of troops", "full withdrawal of Eritrean troops"], issue.Wordings);
    }

    [Fact]
    public void The_same_act_of_others_is_another_issue() =>
        Assert.Equal(2, Index([Row("1", "withdraw", "troops", "a", "ERI"), Row("2", "withdraw", "troops", "b", "RWA")]).Issues.Length);

    [Fact]
    public void A_wording_that_names_only_one_of_the_sides_joins_the_one_that_names_both() =>
        Assert.Equal("restore/ties/SRB+XKX", Assert.Single(Index([Row("1", "restore", "ties", "reconciliation with Kosovo", "XKX"), Row("2", "restore", "ties", "ties between them", "SRB", "XKX")]).Issues).Id);

    [Theory]
    [InlineData("withdraw", null, "RWA")]
    [InlineData("withdraw", "troops", "")]
    public void A_wording_that_says_less_joins_the_one_that_says_it_all(string act, string? about, string actor) =>
        Assert.Equal("withdraw/troops/RWA", Assert.Single(Index([Row("1", act, about, "the pullout", actor.Length == 0 ? [] : [actor]), Row("2", "withdraw", "troops", "withdrawal of Rwandan troops", "RWA")]).Issues).Id);

    [Fact]
    public void A_wording_that_fits_two_issues_joins_neither() =>
        Assert.Equal(3, Index([Row("1", "withdraw", "troops", "a pullout"), Row("2", "withdraw", "troops", "b", "RWA"), Row("3", "withdraw", "troops", "c", "UGA")]).Issues.Length);

    [Fact]
    public void A_bare_act_of_nobody_joins_nothing() =>
        Assert.Equal(2, Index([Row("1", "talk", null, "talks"), Row("2", "talk", null, "talks with Peru", "PER")]).Issues.Length);

    [Fact]
    public void A_wording_that_names_nobody_joins_the_one_issue_that_tells_whose_act_it_is() =>
        Assert.Equal("release/prisoners/PER", Assert.Single(Index([Row("1", "release", "prisoners", "release of the prisoners"), Row("2", "release", "prisoners", "Peru frees the prisoners", "PER")]).Issues).Id);

    [Fact]
    public void A_wording_that_names_nobody_does_not_join_an_issue_its_report_does_not_have() =>
        Assert.Equal(2, Index([Row("1", "stop", "strikes", "an end to the strikes") with { Document = "other" }, Row("2", "stop", "strikes", "Peru ends its strikes", "PER")]).Issues.Length);

    [Fact]
    public void Where_two_issues_name_more_of_the_sides_the_wording_stays_apart() =>
        Assert.Equal(3, Index([Row("1", "talk", null, "a", "SDN"), Row("2", "talk", null, "b", "SDN", "TCD"), Row("3", "talk", null, "c", "EGY", "SDN")]).Issues.Length);

    [Fact]
    public void A_new_name_counts_and_the_later_one_counts_more()
    {
        var index = Index([Row("1", "ceasefire", null, "a truce")], Rename("ceasefire/-", "Truce"), Rename("ceasefire/-", "Ceasefire"));

        Assert.Equal("Ceasefire", Assert.Single(index.Issues).Name);
        Assert.Equal("Ceasefire", index.Issues[0].Positions[0].IssueName);
    }

    [Fact]
    public void A_merged_issue_counts_under_the_other()
    {
        var index = Index([Row("1", "stop", "fighting", "an end to the fighting"), Row("2", "ceasefire", null, "a truce")], new IssueJudgement(IssueVerdict.Merge, "stop/fighting", "ceasefire/-", null));

        Assert.Equal("ceasefire/-", Assert.Single(index.Issues).Id);
        Assert.Equal("ceasefire/-", index.IdOf(new Proposition([], "stop", "fighting", false, "")));
    }

    [Fact]
    public void Merges_in_a_ring_end()
    {
        var index = Index(
            [Row("1", "a", null, "a"), Row("2", "b", null, "b")], new IssueJudgement(IssueVerdict.Merge, "a/-", "b/-", null), new IssueJudgement(IssueVerdict.Merge, "b/-", "a/-", null));

        Assert.Single(index.Issues);
    }

    [Fact]
    public void No_two_issues_have_one_name()
    {
        var index = Index([Row("1", "map", null, "the map"), Row("2", "chart", null, "the map")]);

        Assert.Equal(2, index.Issues.Select(issue => issue.Name).Distinct().Count());
    }

    [Fact]
    public void A_split_takes_one_position_out_and_names_it()
    {
        var index = Index([Row("1", "talk", null, "talks"), Row("2", "talk", null, "side talks")], new IssueJudgement(IssueVerdict.Split, "split/side", "2", "Side talks"));

        Assert.Equal(["split/side", "talk/-"], index.Issues.Select(issue => issue.Id));
        Assert.Equal("Side talks", index.Issues[0].Name);
    }

    private static IssueJudgement Rename(string issue, string name) => new(IssueVerdict.Rename, issue, null, name);

    private static IssueIndex Index(ImmutableArray<PositionRow> rows, params ImmutableArray<IssueJudgement> judgements) => new(rows, judgements);

    private static PositionRow Row(string fact, string act, string? about, string text, params ImmutableArray<string> actors) =>
        new(fact, "document", new Position(["holder"], "holder", new Proposition(actors, act, about, IsNegated: false, text), PositionStance.For, PositionType.Demand, []));
}
