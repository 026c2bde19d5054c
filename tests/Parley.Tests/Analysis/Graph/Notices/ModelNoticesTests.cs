using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Notices;
using Parley.Analysis.Graph.Preferences;
using Parley.Analysis.Graph.Rules;
using Parley.Analysis.Graph.Statements;

namespace Parley.Tests.Analysis.Graph.Notices;

public sealed class ModelNoticesTests
{
    [Fact]
    public void What_decides_nothing_in_a_model_is_noticed_and_the_rest_is_not()
    {
        // The dam may be filled only with a treaty; the treaty is never signed, so the dam is never filled.
        var model = new ConflictModel(
            "dam",
            [new Option("fill the dam"), new Option("sign a treaty"), new Option("complain"), new Option("mediate")],
            [
                new DecisionMaker("Upstream", [0, 1], Wishes("-3", "1", "2 | -2")),
                new DecisionMaker("Downstream", [2], new RankingPreference([Level("NNY-"), Level("NNN-"), Level("Y---")])),
                new DecisionMaker("Mediator", [3], Wishes()),
                new DecisionMaker("Observer", [], Wishes("3")),
            ],
            [
                new OnlyIfRule("filled only under a treaty", StatePattern.Parse("Y---", 4), StatePattern.Parse("-Y--", 4)),
                new NeverRule("no treaty", StatePattern.Parse("-Y--", 4)),
                new NeverRule("neither without the other", StatePattern.Parse("YN--", 4)),
            ]);

        var notices = ModelNotices.Of(ConflictGraph.Of(model)).Select(notice => (notice.Kind, notice.Where)).ToList();

        Assert.Equal(
            [
                (NoticeKind.IdleRule, "rule \"filled only under a treaty\""),
                (NoticeKind.IdleRule, "rule \"neither without the other\""),
                (NoticeKind.FixedOption, "option 1 \"fill the dam\""),
                (NoticeKind.FixedOption, "option 2 \"sign a treaty\""),
                (NoticeKind.NoMoves, "decision maker \"Upstream\""),
                (NoticeKind.IdleWish, "decision maker \"Upstream\", statement 2"),
                (NoticeKind.IdleWish, "decision maker \"Upstream\", statement 3"),
                (NoticeKind.ImpossibleState, "decision maker \"Downstream\", ranking level 3"),
                (NoticeKind.Indifferent, "decision maker \"Mediator\""),
                (NoticeKind.NoMoves, "decision maker \"Observer\""),
            ],
            notices);
    }

    [Fact]
    public void A_model_in_which_everything_decides_something_gives_no_notice()
    {
        Assert.Empty(ModelNotices.Of(ConflictGraph.Of(Elmira.Model)));
    }

    private static RankLevel Level(string pattern) => new(StatePattern.Parse(pattern, 4));

    private static PrioritisedPreference Wishes(params string[] statements) => new(statements.Select(text => new PreferenceStatement(Statement.Parse(text, 4))));
}
