using System.Text.Json.Nodes;
using Parley.Analysis.Files;
using Parley.Analysis.Graph;

namespace Parley.Tests.Quality;

/// <summary>Conflicts of a desktop tool that may not be shipped: read as .gmcr, written as a model file, read again, solved.</summary>
public sealed class SharedGameFloorTests
{
    [Theory]
    [InlineData("garrison_diversion")]
    [InlineData("milk_river")]
    [InlineData("elmira_12_states_gmcrpy")]
    [InlineData("cuban_missile_crisis_gmcrpy")]
    [InlineData("prisoners_dilemma")]
    [InlineData("syria_iraq_euphrates_1975")]
    public void A_game_that_goes_through_both_forms_of_file_has_the_known_equilibria(string name)
    {
        var game = JsonNode.Parse(File.ReadAllText(RepositoryRoot.RequireShared("games", name + ".json")))!;
        var imported = GmcrFile.Read(Gmcr(game).ToJsonString(), name + ".gmcr");
        var file = ModelFile.Read(ModelWriter.Write(imported), name + ".yaml");
        var graph = ConflictGraph.Of(file.Model, cancellation: TestContext.Current.CancellationToken);

        var answers = file with
        {
            Answers = [new KnownAnswer("brute force", null, [.. game["expected_by_definition"]!["equilibria"]!.AsObject().Select(item => new KnownVerdict(
            Concept(item.Key), null, [.. item.Value!.AsArray().Select(state => graph.Space.PatternOf(state!.GetValue<int>() - 1))]))])]
        };

        var checks = AnswerCheck.Run(answers, graph, cancellation: TestContext.Current.CancellationToken);
        Assert.NotEmpty(checks);
        Assert.All(checks, check => Assert.Equal(check.Expected, check.Found));
    }

    private static string Concept(string key) => key switch { "R" => "Nash", "CR" => "coalition Nash", ['C', .. var rest] => $"coalition {rest}", _ => key };

    private static JsonObject Gmcr(JsonNode game)
    {
        var isManual = game["decision_makers"]!.AsArray().Any(maker => maker!["ranking"] is not null);
        return new JsonObject
        {
            ["options"] = Array(game["options"], option => new JsonObject { ["name"] = option["name"]!.GetValue<string>(), ["permittedDirection"] = option["direction"]?.GetValue<string>() ?? "both" }),
            ["infeasibles"] = Array(game["infeasible"], pattern => Pattern(pattern.GetValue<string>())),
            ["decisionMakers"] = Array(game["decision_makers"], maker => new JsonObject
            {
                ["name"] = maker["name"]!.GetValue<string>(),
                ["options"] = Array(maker["options"], option => JsonValue.Create(option.GetValue<int>() - 1)),
                ["preferences"] = Array(maker["prioritized"], statement => Condition(statement.GetValue<string>())),
                ["preferenceRanking"] = maker["ranking"]?.DeepClone() ?? new JsonArray(),
            }),
            ["useManualPreferenceRanking"] = isManual,
        };
    }

    private static JsonNode Condition(string statement)
    {
        var members = statement.Split('|').Select(member => new JsonArray([.. member.Trim(' ', '(', ')').Split('&', StringSplitOptions.TrimEntries)
            .Select(literal => (JsonNode)new JsonArray(int.Parse(literal.TrimStart('-'), System.Globalization.CultureInfo.InvariantCulture) - 1, literal[0] == '-' ? "N" : "Y"))])).ToArray();
        return members is [var one] ? one : new JsonObject { ["compound"] = true, ["members"] = new JsonArray([.. members]) };
    }

    private static JsonArray Pattern(string letters) =>
        new([.. letters.Select((letter, option) => (letter, option)).Where(item => item.letter != '-').Select(item => (JsonNode)new JsonArray(item.option, item.letter.ToString()))]);

    private static JsonArray Array(JsonNode? items, Func<JsonNode, JsonNode> map) => new([.. (items as JsonArray ?? []).Select(item => map(item!))]);
}
