using System.Globalization;
using System.Xml.Linq;
using Parley.Cli;

namespace Parley.Tests.Cli.Conflicts;

/// <summary>The commands on models, as a person sees them, on the conflict invented for the manual.</summary>
public sealed class ModelCommandTests
{
    private static readonly string Model = Path.Combine(RepositoryRoot.Path, "samples", "models", "varrow.yaml");

    private static readonly string Elmira = Path.Combine(RepositoryRoot.Path, "cases", "hipel-fang-kilgour-haight-1993-elmira.yaml");

    public static TheoryData<string, string[]> Shown => new()
    {
        { "model-check", ["model", "check", Model] },
        { "model-solve", ["model", "solve", Model] },
        { "model-solve-all", ["model", "solve", Elmira, "--all", "--coalitions", "--format", "csv"] },
        { "model-solve-foresight", ["model", "solve", Path.Combine(RepositoryRoot.Path, "cases", "fraser-hipel-1984-cuban-missile-crisis.yaml"), "--sim", "--foresight", "3"] },
        { "model-explain", ["model", "explain", Model, "--concept", "smr", "--state", "Halt the offensive and not Sit down and not Cease fire and not Come to the table and not Deliver arms"] },
        { "model-explain-json", ["model", "explain", Elmira, "--state", "delay", "--concept", "gmr", "--format", "json"] },
        { "model-evolve", ["model", "evolve", Model, "--format", "markdown"] },
        { "model-evolve-to", ["model", "evolve", Model, "--to", "talks"] },
        { "model-evolve-jumps", ["model", "evolve", Elmira, "--jumps"] },
        { "model-what-if", ["model", "what-if", Model, "--drop-rule", "no truce while arms come in"] },
        { "model-inverse", ["model", "inverse", Elmira, "--state", "delay", "--concept", "nash"] },
        { "model-inverse-changes", ["model", "inverse", Model, "--state", "fighting", "--changes", "--break"] },
        { "model-inverse-forbidden", ["model", "inverse", Model, "--state", "NYNNN", "--concept", "gmr", "--changes"] },
        { "model-robust", ["model", "robust", Elmira, "--unknown", "Uniroyal", "--samples", "1000"] },
    };

    [Theory]
    [MemberData(nameof(Shown))]
    public void What_a_command_shows_is_as_approved(string name, string[] arguments)
    {
        using var run = new CommandRun();

        Assert.Equal(ExitCode.Done, run.Run(arguments));

        ApprovedText.Check(name, run.Out + "---\n" + run.Error.Replace(Path.GetDirectoryName(Model)! + "/", "", StringComparison.Ordinal));
    }

    public static TheoryData<string[], int, string, string> Refused => new()
    {
        { ["model", "solve", "nowhere.yaml"], ExitCode.Failed, "PLY0711", "nowhere.yaml" },
        { ["model", "solve", Model, "--memory", "1KB"], ExitCode.Failed, "PLY0812", "raise the limit" },
        { ["model", "solve", Model, "--memory", "much"], ExitCode.WrongUsage, "PLY0501", "512MB, 2GB" },
        { ["model", "explain", Model, "--state", "talk"], ExitCode.WrongUsage, "PLY0712", "did you mean \"talks\"?" },
        { ["model", "explain", Model, "--state", "NYNNN"], ExitCode.WrongUsage, "PLY0712", "the rules forbid it" },
        { ["model", "explain", Model, "--state", "99"], ExitCode.WrongUsage, "PLY0712", "1 to 14" },
        { ["model", "explain", Model, "--state", "Sit down"], ExitCode.WrongUsage, "PLY0712", "states are meant" },
        { ["model", "explain", Model, "--for", "Norland"], ExitCode.Failed, "PLY0814", "Government, Front, Oster" },
        { ["model", "evolve", Model, "--jumps", "--to", "talks"], ExitCode.WrongUsage, "PLY0501", "together" },
        { ["model", "what-if", Model], ExitCode.WrongUsage, "PLY0501", "--drop-rule" },
        { ["model", "what-if", Model, "--drop-rule", "no talk under fire"], ExitCode.WrongUsage, "PLY0715", "did you mean \"no talks under fire\"?" },
        { ["model", "what-if", Model, "--fix", "Sit down"], ExitCode.WrongUsage, "PLY0715", "OPTION=Y or OPTION=N" },
        { ["model", "what-if", Model, "--prefer", "Oster: Deliver army"], ExitCode.Failed, "PLY0707", "did you mean \"Deliver arms\"?" },
        { ["model", "what-if", Model, "--prefer", "Deliver arms"], ExitCode.WrongUsage, "PLY0715", "WHO: WISH" },
        { ["model", "what-if", Model, "--add-rule", "Deliver arms"], ExitCode.WrongUsage, "PLY0715", "only if" },
        { ["model", "what-if", Model, "--add-rule", "never Deliver arms", "--fix", "Deliver arms=Y"], ExitCode.Failed, "PLY0807", "rule" },
        { ["model", "export", Elmira, "gmcr"], ExitCode.Failed, "PLY0713", "coalesced" },
        { ["model", "solve", Model, "--foresight", "2"], ExitCode.Failed, "PLY0813", "two decision makers" },
        { ["model", "solve", Model, "--foresight", "0"], ExitCode.WrongUsage, "PLY0501", "1 to 1000" },
        { ["model", "solve", Model, "--reading", "e"], ExitCode.WrongUsage, "PLY0501", "'e'" },
        { ["model", "explain", Model, "--concept", "7"], ExitCode.WrongUsage, "PLY0501", "'7'" },
        { ["model", "robust", Model, "--samples", "0"], ExitCode.WrongUsage, "PLY0501", "--samples" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_cannot_be_done_is_refused_in_words(string[] arguments, int code, string problem, string words)
    {
        using var run = new CommandRun();

        Assert.Equal(code, run.Run(arguments));

        Assert.Contains(problem, run.Error, StringComparison.Ordinal);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Fact]
    public void A_file_with_several_mistakes_is_refused_with_a_line_for_each()
    {
        using var run = new CommandRun().File("bad.yaml", """
            parley-model: 1
            decision-makers:
              - name: Guild
                options: [Strike]
                preferences: {priorities: [Stryke]}
            rules:
              - name: odd
                at-most-one: [Strike, Work]
            """);

        Assert.Equal(ExitCode.Failed, run.Run("model", "check", "bad.yaml"));

        Assert.Contains("bad.yaml, line 5", run.Error, StringComparison.Ordinal);
        Assert.Contains("bad.yaml, line 8", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_decides_nothing_in_a_model_is_named_and_is_no_mistake()
    {
        using var run = new CommandRun().File("idle.yaml", """
            parley-model: 1
            decision-makers:
              - name: Guild
                options: [Strike, Talk]
                preferences: {priorities: [Talk]}
            rules:
              - name: never both
                at-most-one: [Strike, Talk]
              - name: once more
                at-most-one: [Strike, Talk]
            """);

        Assert.Equal(ExitCode.Done, run.Run("model", "check", "idle.yaml"));

        Assert.Contains("rule \"once more\": it forbids no state that the other rules leave", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_that_the_engine_does_not_find_fails_the_check()
    {
        using var run = new CommandRun().File("wrong.yaml", """
            parley-model: 1
            decision-makers:
              - name: Hermit
                options: [Stay]
                preferences: {priorities: [Stay]}
            answers:
              - source: a mistaken table
                equilibria: {Nash: [not Stay]}
            """);

        Assert.Equal(ExitCode.Failed, run.Run("model", "check", "wrong.yaml"));

        Assert.Contains("a mistaken table has Nash: 1 (no option taken); found: 2 (Stay)", run.Error, StringComparison.Ordinal);
        Assert.Contains("0 of 1 known answers agree", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--drop-option", "Deliver arms", "Halt the offensive and Cease fire")]
    [InlineData("--fix", "Deliver arms=N", "Halt the offensive and Cease fire")]
    [InlineData("--without", "Oster", null)]
    [InlineData("--add-rule", "at least one of Halt the offensive, Cease fire", null)]
    [InlineData("--add-option", "Oster: Close the border", null)]
    [InlineData("--drop-wish", "Front: not Cease fire", null)]
    [InlineData("--drop-wish", "Front: 3", null)]
    [InlineData("--prefer", "Front: Sit down or Cease fire", null)]
    [InlineData("--place", "Oster: talks first", null)]
    [InlineData("--place", "Front: fighting below NNNNN", null)]
    [InlineData("--unknown", "Oster", null)]
    public void A_changed_model_can_be_saved_and_solved_again(string option, string text, string? possible)
    {
        using var run = new CommandRun();

        Assert.Equal(ExitCode.Done, run.Run("model", "what-if", Model, option, text, "--save", "changed.yaml"));

        Assert.Equal(ExitCode.Done, run.Run("model", "solve", "changed.yaml", "--all", "--format", "jsonl"));
        Assert.NotEmpty(run.Out);
        if (possible is not null)
            Assert.Equal(ExitCode.Done, run.Run("model", "explain", "changed.yaml", "--state", possible + " and not Sit down and not Come to the table"));
    }

    [Fact]
    public void A_fact_the_model_rests_on_is_told_by_its_sentence()
    {
        using var run = new CommandRun().File("report.txt", """
            Ferry Strike Ends

            VALMERE, June 3 — The ferrymen of Valmere went back to work on Tuesday after nine days.

            "We will strike again if we are not paid," said Ines Tarrou, the speaker of the ferrymen.
            """);
        run.Run("read", run.At("report.txt"));
        run.Run("show", "statements", "--format", "csv");
        var id = run.Out.Split('\n')[1].Split(',')[0];
        run.File("ferry.yaml", $"""
            parley-model: 1
            status-quo: NN
            decision-makers:
              - name: Crew
                options: [Strike]
                preferences:
                  priorities:
                    - wants: Strike if not Pay
                      facts: [{id}, "00ff"]
              - name: Owner
                options: [Pay]
                preferences: [others: equal]
            """.Replace("[others: equal]", "{others: equal}", StringComparison.Ordinal));

        Assert.Equal(ExitCode.Done, run.Run("model", "explain", "ferry.yaml", "--record", "parley.db"));

        Assert.Contains("We will strike again", run.Out, StringComparison.Ordinal);
        Assert.Contains("fact 00ff, which is not in the record", run.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, run.Run("model", "check", "ferry.yaml", "--record", "parley.db"));
        Assert.Contains("We will strike again", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_with_one_state_works()
    {
        using var run = new CommandRun().File("one.yaml", """
            parley-model: 1
            status-quo: Y
            decision-makers:
              - name: Hermit
                options: [Stay]
                preferences: {others: equal}
            rules:
              - name: he stays
                at-least-one: [Stay]
            """);

        Assert.Equal(ExitCode.Done, run.Run("model", "solve", "one.yaml"));
        Assert.Contains("nobody can move", run.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, run.Run("model", "explain", "one.yaml"));
        Assert.Equal(ExitCode.Done, run.Run("model", "evolve", "one.yaml"));
    }

    [Fact]
    public void Standard_input_is_a_model_too()
    {
        using var run = new CommandRun { Input = File.ReadAllText(Model) };

        Assert.Equal(ExitCode.Done, run.Run("model", "solve", "-", "--format", "json"));
        Assert.StartsWith("[", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_state_graph_has_a_node_for_each_state_and_an_edge_for_each_move()
    {
        using var run = new CommandRun();

        run.Run("model", "export", Elmira, "graphml");
        var graph = XDocument.Parse(run.Out).Root!;
        XNamespace space = "http://graphml.graphdrawing.org/xmlns";
        run.Run("model", "export", Elmira, "dot");

        Assert.Equal(9, graph.Descendants(space + "node").Count());
        Assert.Equal(24, graph.Descendants(space + "edge").Count());
        Assert.Equal(24, run.Out.Split('\n').Count(line => line.Contains(" -> ", StringComparison.Ordinal)));
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"s{9} [label="), run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_goes_out_as_gmcr_and_comes_back_with_the_same_verdicts()
    {
        using var run = new CommandRun();
        var euphrates = Path.Combine(RepositoryRoot.Path, "cases", "hipel-kilgour-kinsara-2014-euphrates.yaml");
        foreach (var model in new[] { Model, euphrates })
        {
            run.Run("model", "export", model, "gmcr");
            run.File("out.gmcr", run.Out);
            run.Run("model", "solve", model, "--all", "--format", "csv");
            var before = Verdicts(run.Out);

            Assert.Equal(ExitCode.Done, run.Run("model", "solve", "out.gmcr", "--all", "--format", "csv"));

            Assert.Equal(before, Verdicts(run.Out));
        }
    }

    // Without the names of states, which .gmcr has no place for.
    private static IEnumerable<string> Verdicts(string csv) => csv.Split('\n').Select(line => string.Join(',', line.Split(',').Where((_, column) => column != 1)));
}
