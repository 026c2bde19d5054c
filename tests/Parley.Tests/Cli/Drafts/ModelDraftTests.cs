using Parley.Analysis.Files;
using Parley.Analysis.Graph.Preferences;
using Parley.Analysis.Graph.Rules;
using Parley.Cli;

namespace Parley.Tests.Cli.Drafts;

/// <summary>From reports to a record, from the record to a model, from the model to what would hold.</summary>
public sealed class ModelDraftTests
{
    private const string Border = "Ethiopia refuses to open the border until Sudan releases the prisoners. Sudan refuses to release the prisoners until Ethiopia opens the border.";

    [Fact]
    public void A_precondition_on_an_own_act_is_a_rule_that_names_its_condition()
    {
        using var run = Read(Border);

        var model = Draft(run).Model;

        Assert.Equal(
            ["Ethiopia: opening of border only if release of prisoners (Sudan)", "Sudan: release of prisoners only if opening of border (Ethiopia)"],
            model.Rules.Select(rule => rule.Name).Order(StringComparer.Ordinal));
        Assert.All(model.Rules, rule => Assert.IsType<OnlyIfRule>(rule));
        run.Run("show", "conditions", "--format", "csv");
        Assert.All(model.Rules, rule => Assert.Contains(Assert.Single(rule.Basis.Facts), run.Out, StringComparison.Ordinal));
    }

    [Fact]
    public void Two_that_wait_for_each_other_get_there_once_one_precondition_is_dropped()
    {
        using var run = Read(Border);
        run.File("talks.yaml", Text(run));

        Assert.Equal(ExitCode.Failed, run.Run("model", "evolve", run.At("talks.yaml"), "--to", "opening of border and release of prisoners"));
        Assert.Equal(ExitCode.Done, run.Run("model", "what-if", run.At("talks.yaml"), "--drop-rule", "Sudan: release of prisoners only if opening of border (Ethiopia)", "--format", "csv"));

        Assert.Contains("newly reachable,Nash GMR SMR SEQ SSEQ,release of prisoners + opening of border", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_makes_its_act_depend_on_something_wants_that_first()
    {
        using var run = Read("Kenya supports the deployment of Ugandan troops. Uganda said it would deploy its troops only if Kenya lifted the embargo. Uganda supports the release of the prisoners by Kenya.");

        var file = Draft(run);

        var wishes = WishesOf(file, "Uganda");
        Assert.Equal("lifting of embargo", wishes[0]);
        Assert.Contains("deployment of troops", Assert.Single(WishesOf(file, "Kenya")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_threat_is_a_wish_to_carry_it_out()
    {
        using var run = Read("Chad threatened to close the border unless Sudan withdraws its troops.");

        Assert.Contains("closure of border if not withdrawal of troops", WishesOf(Draft(run), "Chad"));
    }

    [Fact]
    public void What_is_asked_to_stop_is_done_as_things_stand()
    {
        using var run = Read("Ethiopia demanded that Egypt stop arming Sudan. Sudan demanded that Ethiopia release the prisoners.");

        var model = Draft(run).Model;

        Assert.Equal(["arming of Sudan"], model.Options.Where((_, place) => (model.StatusQuo >> place & 1) == 1).Select(option => option.Name));
    }

    [Fact]
    public void A_party_of_which_no_wish_is_told_is_unknown_and_not_indifferent()
    {
        using var run = Read("Ethiopia demanded that Egypt stop arming Sudan.");

        var egypt = Draft(run).Model.DecisionMakers.Single(maker => maker.Name == "Egypt");

        Assert.Empty(Assert.IsType<PairPreference>(egypt.Preference).Pairs);
        Assert.True(egypt.Preference.Basis.IsAssumption);
    }

    [Fact]
    public void Where_reports_tell_of_both_sides_no_wish_is_made_of_either()
    {
        using var run = Read("Kenya supports the withdrawal of Ethiopian troops. Kenya rejects the withdrawal of Ethiopian troops. Sudan supports the withdrawal of Ethiopian troops.");

        var file = Draft(run);

        Assert.DoesNotContain(file.Model.DecisionMakers, maker => maker.Name == "Kenya");
        Assert.Contains("Kenya: accounts differ on withdrawal of Ethiopian troops", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_side_taken_by_a_minister_is_the_state_s()
    {
        using var run = Read("Kenya's foreign minister rejected the withdrawal of Ethiopian troops.");

        Assert.Equal(["not withdrawal of Ethiopian troops"], WishesOf(Draft(run), "Kenya"));
    }

    [Fact]
    public void What_nobody_could_choose_is_no_option()
    {
        using var run = Read("Kenya fears the impact of Sudan's war.");

        Assert.Equal(ExitCode.Failed, run.Run("model", "draft"));

        Assert.Contains("nothing found", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Theory]
    [InlineData("Kenya said the embargo would be lifted only if Sudan disarmed the militias.")]
    [InlineData("Sudan will not sign the accord unless Ethiopia withdraws its troops, an official said.")]
    [InlineData("Kenya may lift the embargo if Sudan disarms the militias.")]
    [InlineData("Sudan released the prisoners in exchange for the withdrawal of Ethiopian troops.")]
    public void What_nobody_named_sets_what_only_may_be_and_what_is_past_is_no_rule(string sentence)
    {
        using var run = Read("Kenya rejects the closure of the border by Chad. " + sentence);

        Assert.Empty(Draft(run).Model.Rules);
    }

    [Fact]
    public void What_would_make_a_party_act_is_no_wish_unless_it_asks_for_it()
    {
        using var run = Read("Uganda will close the border only if Kenya imposes an embargo. Kenya rejects the closure of the border by Uganda.");

        Assert.DoesNotContain(WishesOf(Draft(run), "Uganda"), wish => wish.StartsWith("embargo", StringComparison.Ordinal) || wish.StartsWith("imposing", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_of_two_that_bind_themselves_is_bound_alone()
    {
        using var run = Read("Ethiopia and Eritrea refuse to withdraw their troops until Sudan releases the prisoners.");

        Assert.Equal(
            ["Eritrea: withdrawal of troops only if release of prisoners (Sudan)", "Ethiopia: withdrawal of troops only if release of prisoners (Sudan)"],
            Draft(run).Model.Rules.Select(rule => rule.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Kenya demanded that Sudan hold talks to end the war with Ethiopia.")]
    [InlineData("Kenya demanded that Sudan withdraw its troops by the end of March.")]
    public void An_end_that_is_no_end_of_the_act_tells_nothing_of_how_things_stand(string sentence)
    {
        using var run = Read(sentence);

        Assert.Equal(0UL, Draft(run).Model.StatusQuo);
    }

    [Fact]
    public void A_threat_alone_is_an_option_and_no_wish()
    {
        using var run = Read("Chad threatened to close the border. Sudan rejects the closure of the border by Chad.");

        var chad = Draft(run).Model.DecisionMakers.Single(maker => maker.Name == "Chad");

        Assert.Single(chad.Options);
        Assert.IsType<PairPreference>(chad.Preference);
    }

    [Fact]
    public void The_sides_of_an_opposition_leader_are_not_the_state_s()
    {
        using var run = Read("Kenyan opposition leader Amina Wario rejected the withdrawal of Ethiopian troops.");

        Assert.DoesNotContain(Draft(run).Model.DecisionMakers, maker => maker.Name == "Kenya");
    }

    [Fact]
    public void A_name_with_marks_of_the_file_in_it_reads_back()
    {
        using var run = Read(Border);
        Assert.Equal(ExitCode.Done, run.Run("issues", "rename", "open/border/ETH", "the \"border\": if and not - #1"));

        var file = Draft(run);

        Assert.Contains(file.Model.Options, option => option.Name == "the 'border': if and not - #1");
    }

    [Fact]
    public void No_more_options_are_kept_than_asked_for_and_those_that_conditions_tie_come_first()
    {
        using var run = Read("Kenya supports the withdrawal of Ugandan troops. Chad supports the withdrawal of Ugandan troops. Mali supports the withdrawal of Ugandan troops. " + Border);

        Assert.Equal(ExitCode.Done, run.Run("model", "draft", "--options", "2"));

        Assert.Contains("opening of border", run.Out, StringComparison.Ordinal);
        Assert.Contains("release of prisoners", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("withdrawal of troops", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("63")]
    public void A_count_of_options_out_of_bounds_is_refused(string count)
    {
        using var run = Read(Border);

        Assert.Equal(ExitCode.WrongUsage, run.Run("model", "draft", "--options", count));

        Assert.Contains("1 to 62", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_reads_back_and_the_same_record_drafts_the_same()
    {
        using var run = Read(Border + " Kenya supports the opening of the border by Ethiopia.");

        var once = Text(run);

        Assert.Equal(once, Text(run));
        run.File("talks.yaml", once);
        Assert.Equal(ExitCode.Done, run.Run("model", "check", run.At("talks.yaml"), "--record", run.At("parley.db")));
        Assert.Contains("until Sudan releases the prisoners", run.Out, StringComparison.Ordinal);
    }

    private static CommandRun Read(string report)
    {
        var run = new CommandRun().File("report.txt", $"Talks on the enclave stall\n\nJUBA, March 4 — {report}\n");
        Assert.Equal(ExitCode.Done, run.Run("read", run.At("report.txt"), "--published", "2031-03-05"));
        return run;
    }

    private static string Text(CommandRun run)
    {
        Assert.Equal(ExitCode.Done, run.Run("model", "draft"));
        return run.Out;
    }

    private static ConflictFile Draft(CommandRun run) => ModelFile.Read(Text(run), "draft");

    private static string[] WishesOf(ConflictFile file, string party)
    {
        var names = new ModelNames(file);
        var maker = file.Model.DecisionMakers.Single(maker => maker.Name == party);
        return [.. Assert.IsType<PrioritisedPreference>(maker.Preference).Statements.Select(wish => names.Of(wish.Statement))];
    }
}
