using Parley.Analysis.Files;
using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Preferences;
using Parley.Analysis.Graph.Stability;

namespace Parley.Tests.Analysis.Files;

public sealed class GmcrFileTests
{
    private const string Ferry = """
        {
          "options": [{"name": "Strike", "permittedDirection": "fwd"}, {"name": "Pay", "permittedDirection": "both"}],
          "decisionMakers": [
            {"name": "Crew", "options": [0], "preferences": [[[1, "Y"]], {"compound": true, "members": [[[0, "Y"], [1, "N"]], [[0, "N"], [1, "Y"]]]}], "preferenceRanking": [3, [1, 2]]},
            {"name": "Owner", "options": [1], "preferences": [[[0, "N"]]], "preferenceRanking": [1, 3, 2]}
          ],
          "infeasibles": [[[0, "Y"], [1, "Y"]]],
          "useManualPreferenceRanking": MANUAL,
          "program": "some tool", "coalitions": [0, 1]
        }
        """;

    [Fact]
    public void Options_rules_and_conditions_are_read()
    {
        var model = GmcrFile.Read(Ferry.Replace("MANUAL", "false", StringComparison.Ordinal), "ferry.gmcr").Model;

        Assert.Equal(OptionDirection.ForwardOnly, model.Options[0].Direction);
        Assert.True(Assert.Single(model.Rules).Forbids(0b11));
        var crew = Assert.IsType<PrioritisedPreference>(model.DecisionMakers[0].Preference);
        Assert.Equal(["2", "1 & -2 | -1 & 2"], crew.Statements.Select(wish => wish.Statement.ToString()));
    }

    [Fact]
    public void A_manual_ranking_names_possible_states_by_number()
    {
        var model = GmcrFile.Read(Ferry.Replace("MANUAL", "true", StringComparison.Ordinal), "ferry.gmcr").Model;

        var crew = Assert.IsType<RankingPreference>(model.DecisionMakers[0].Preference);
        Assert.Equal(["NY", "NN YN"], crew.Levels.Select(level => string.Join(' ', level.States.Select(state => state.ToText(2)))));
        Assert.NotEmpty(StabilityAnalysis.Run(ConflictGraph.Of(model, cancellation: TestContext.Current.CancellationToken), cancellation: TestContext.Current.CancellationToken).Concepts);
    }

    [Theory]
    [InlineData("{", "PLY0710")]
    [InlineData("[]", "PLY0710")]
    [InlineData("{\"options\": [], \"decisionMakers\": []}", "PLY0710")]
    [InlineData("{\"options\": [{}], \"decisionMakers\": [], \"infeasibles\": []}", "PLY0710")]
    [InlineData("{\"options\": [{\"name\": \"Lone\"}], \"decisionMakers\": [{\"name\": \"A\", \"options\": [], \"preferences\": []}], \"infeasibles\": []}", "PLY0802")]
    [InlineData("{\"options\": [{\"name\": \"X\"}], \"decisionMakers\": [{\"name\": \"A\", \"options\": [7], \"preferences\": []}], \"infeasibles\": []}", "PLY0710")]
    [InlineData("{\"options\": [{\"name\": \"X\"}], \"decisionMakers\": [{\"name\": \"A\", \"options\": [0], \"preferences\": [[[0, 4]]]}], \"infeasibles\": []}", "PLY0710")]
    public void What_is_no_such_file_is_refused(string text, string code) =>
        Assert.Equal(code, Assert.Single(Assert.Throws<ModelFileException>(() => GmcrFile.Read(text, "ferry.gmcr")).Problems).Code);
}
