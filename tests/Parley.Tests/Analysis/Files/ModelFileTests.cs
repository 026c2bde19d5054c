using System.Globalization;
using Parley.Analysis.Files;
using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Preferences;
using Parley.Analysis.Graph.Rules;

namespace Parley.Tests.Analysis.Files;

/// <summary>A quarrel over a ferry, in files.</summary>
public sealed class ModelFileTests
{
    private const string Ferry = """
        parley-model: 1
        title: The ferry of Valmere
        decision-makers:
          - name: Crew
            options:
              - Strike
              - name: Talk
                taking: sits down to talk
                dropping: walks out
                source: harbour master, 3 June
            preferences:
              priorities:
                - wants: Talk and not Strike
                  facts: [a1b2, c3d4]
                - Strike if not Pay
          - name: Owner
            options:
              - name: Pay
                direction: forward
              - Talk
            preferences:
              ranking:
                - Talk of Owner and not Pay
                - much better than
                - Talk of Owner and Pay
              others: worst
        rules:
          - name: no talks during a strike
            what: Talk of Owner
            only-if: not Strike
            assumption: The owner said so before.
        states:
          - name: calm
            yes: []
        status-quo: calm
        """;

    [Fact]
    public void Options_keep_owner_direction_words_and_basis()
    {
        var file = Read(Ferry.Replace("Talk and not Strike", "Talk of Crew and not Strike", StringComparison.Ordinal));

        Assert.Equal(["Strike", "Talk", "Pay", "Talk"], file.Model.Options.Select(option => option.Name));
        Assert.Equal([2, 3], file.Model.DecisionMakers[1].Options);
        Assert.Equal(OptionDirection.ForwardOnly, file.Model.Options[2].Direction);
        Assert.Equal("harbour master, 3 June", file.Model.Options[1].Basis.Source);
        Assert.Equal(new OptionWords("sits down to talk", "walks out"), file.Words[1]);
        Assert.Equal(0UL, file.Model.StatusQuo);
    }

    [Fact]
    public void Wishes_and_rankings_are_read_by_name()
    {
        var file = Read(Ferry.Replace("Talk and not Strike", "Talk of Crew and not Strike", StringComparison.Ordinal));

        var crew = Assert.IsType<PrioritisedPreference>(file.Model.DecisionMakers[0].Preference);
        Assert.Equal("2 & -1", crew.Statements[0].Statement.ToString());
        Assert.Equal(["a1b2", "c3d4"], crew.Statements[0].Basis.Facts);
        Assert.Equal("1 IF -3", crew.Statements[1].Statement.ToString());
        var owner = Assert.IsType<RankingPreference>(file.Model.DecisionMakers[1].Preference);
        Assert.Equal([true, false], owner.Levels.Select(level => level.StrongStepBelow));
        Assert.Equal(new StatePattern(0b1000, 0b0100), owner.Levels[0].States[0]);
        Assert.Equal(UnrankedStates.Last, owner.Unranked);
    }

    [Fact]
    public void A_precondition_is_a_rule_of_patterns_where_it_can_be()
    {
        var file = Read(Ferry.Replace("Talk and not Strike", "Talk of Crew and not Strike", StringComparison.Ordinal));

        var rule = Assert.IsType<OnlyIfRule>(Assert.Single(file.Model.Rules));
        Assert.Equal((new StatePattern(0b1000, 0), new StatePattern(0, 0b0001)), (rule.State, rule.Condition));
        Assert.Equal("The owner said so before.", rule.Basis.Assumption);
    }

    [Fact]
    public void Terms_and_coalesced_states_serve_as_names_in_statements()
    {
        var file = Read(Small("""
            terms:
              - name: peace and quiet
                means: not Shout and not Leave
            coalesce:
              - name: it is over
                where: Leave
            rules:
              - name: someone speaks
                never: peace and quiet or it is over and Shout
            """));

        Assert.Equal("-1 & -2 | 2 & 1", Assert.IsType<NeverRule>(Assert.Single(file.Model.Rules)).Statement.ToString());
        Assert.Equal(new StatePattern(0b10, 0), Assert.Single(file.Model.Coalesced).Pattern);
    }

    public static TheoryData<string, string, int, string> Refused => new()
    {
        { "parley-model: 1\ndecision-makers: [", "PLY0701", 2, "" },
        { "parley-model: 1\ntitle: \"a\nabout: b", "PLY0701", 2, "line 2 to 3" },
        { "parley-model: 1\ntitle: a\ntitle: b", "PLY0701", 3, "title" },
        { "parley-model: 1\ndecision-makers:\n\t- name: A", "PLY0701", 3, "tab" },
        { "parley-model: 1\ndecision-makers:\n  - name: A\n    options: [X: both]\n", "PLY0704", 4, "keys here: name" },
        { "parley-model: 1\ntitle: &a b\nabout: *a", "PLY0702", 2, "anchor" },
        { "parley-model: 1\ntitle: !!python/object b", "PLY0702", 2, "tag" },
        { "parley-model: 1\nabout: " + new string('[', 400) + new string(']', 400), "PLY0702", 2, "levels" },
        { "title: a\nparley-model: 7", "PLY0703", 2, "version 7" },
        { "title: a", "PLY0703", 1, "parley-model" },
        { Small("rulez: []"), "PLY0704", 9, "did you mean \"rules\"?" },
        { Small("rules: {}"), "PLY0705", 9, "list" },
        { Small("rules:\n  - name: odd"), "PLY0705", 10, "says nothing" },
        { Small("rules:\n  - name: odd\n    at-most-one: [Shout, Leav]"), "PLY0706", 11, "did you mean \"Leave\"?" },
        { Small("status-quo: nowhere"), "PLY0706", 9, "nowhere" },
        { Small("rules:\n  - name: odd\n    never: Shout and"), "PLY0707", 11, "at character 10" },
        { Small("rules:\n  - name: odd\n    never: Shout and Leav"), "PLY0707", 11, "did you mean \"Leave\"?" },
        { Small("coalesce:\n  - name: first\n    where: second\n  - name: second\n    where: first and Shout"), "PLY0708", 11, "first → second → first" },
        { Small("coalesce:\n  - name: Shout\n    where: Leave"), "PLY0709", 11, "Shout" },
        { Small("coalesce:\n  - name: one\n    where: Shout\n  - name: two\n    where: Leave"), "PLY0810", 10, "matches both" },
        { Small("").Replace("priorities: [Shout]", "ranking: [YN, NN, YN, YY, NY]", StringComparison.Ordinal), "PLY0808", 6, "stands on line 6 too" },
        { Small("").Replace("priorities: [Shout]", "priorities: [Whisper]", StringComparison.Ordinal), "PLY0707", 6, "Whisper" },
        { Small("").Replace("preferences:\n", "preference:\n", StringComparison.Ordinal), "PLY0704", 5, "did you mean \"preferences\"?" },
        { Many(70), "PLY0801", 67, "option number 63" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_wrong_is_told_with_its_line(string text, string code, int line, string words)
    {
        var problems = Assert.Throws<ModelFileException>(() => Read(text)).Problems;

        var problem = Assert.Single(problems, problem => problem.Code == code);
        Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $"ferry.yaml, line {line}"), problem.Where, StringComparison.Ordinal);
        Assert.Contains(words, problem.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rules:\n  - name: odd\n    never: Shout\n  - name: odder\n    at-least-one: [Shout]", "PLY0807", 10)]
    [InlineData("given:\n  - name: Rain\n    is: taken", "PLY0809", 6)]
    public void What_the_engine_refuses_is_told_with_its_line(string more, string code, int line)
    {
        var file = Read(Small(more).Replace("priorities: [Shout]", "ranking: [Shout and Leave]", StringComparison.Ordinal));

        var problem = file.Lines!.Place(Assert.Throws<ModelException>(() => ConflictGraph.Of(file.Model, cancellation: TestContext.Current.CancellationToken)).Problem);

        Assert.Equal(code, problem.Code);
        Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $"ferry.yaml, line {line}: "), problem.Where, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_problems_are_told_at_once()
    {
        var problems = Assert.Throws<ModelFileException>(() => Read(Small("rules:\n  - name: a\n    never: Whisper\n  - name: b\n    at-most-one: [Shout, Whisper]"))).Problems;

        Assert.Equal(["PLY0707", "PLY0706"], problems.Select(problem => problem.Code));
    }

    [Fact]
    public void One_decision_maker_with_one_option_is_a_model() =>
        Assert.Single(Read("parley-model: 1\ndecision-makers: [{name: Hermit, options: [Stay], preferences: {others: equal}}]").Model.Options);

    public static TheoryData<string> Cases => CaseFiles.Names;

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_case_is_read(string name)
    {
        var file = CaseFiles.Read(name);

        Assert.NotEmpty(file.Model.Title);
        Assert.NotNull(file.Source);
        Assert.NotNull(file.Model.StatusQuo);
        Assert.NotEmpty(file.Answers);
    }

    private static ConflictFile Read(string text) => ModelFile.Read(text, "ferry.yaml");

    private static string Small(string more) => """
        parley-model: 1
        decision-makers:
          - name: Guest
            options: [Shout, Leave]
            preferences:
              priorities: [Shout]
          - name: Host
            preferences: {others: equal}

        """ + more;

    private static string Many(int options) =>
        "parley-model: 1\ndecision-makers:\n  - name: Guest\n    options:\n" + string.Concat(Enumerable.Range(1, options).Select(n => string.Create(CultureInfo.InvariantCulture, $"      - Option {n}\n")))
        + "    preferences: {others: equal}\n";
}
