using Parley.Cli;
using Parley.Cli.Briefs;
using Parley.Coding;

namespace Parley.Tests.Cli.Briefs;

public sealed class PlainBriefTests
{
    [Fact]
    public void People_who_are_only_counted_are_no_party()
    {
        var material = new MaterialText().Actor("col:31-people", "31 people", ActorKind.Population).Actor("col:farmers", "farmers", ActorKind.Population)
            .Document("a", "Floods", "Lake Post", "2031-03-02", ["Floods took 31 people and farmers marched."]).Names("col:31-people", "31 people").Names("col:farmers", "farmers");

        var party = Assert.Single(Assert.Single(BriefBuilder.Build(material.Material, BriefLimits.Page).Parties).Parties);

        Assert.Equal("farmers", party.Name);
    }

    [Fact]
    public void A_speaker_whose_name_no_gazetteer_knows_is_one_speaker_of_several_stories()
    {
        var material = new MaterialText()
            .Document("a", "Port", "Lake Post", "2031-03-02", ["Harbour Lines said the port would open."]).Says("the port would open", null, words: "Harbour Lines", kind: StatementKind.Indirect)
            .Document("b", "Port", "Hill Post", "2031-03-04", ["Harbour Lines said jobs were safe."]).Says("jobs were safe", null, words: "Harbour Lines", kind: StatementKind.Indirect);

        Assert.Equal(2, Assert.Single(BriefBuilder.Build(material.Material, BriefLimits.Page).Speakers).Statements);
    }

    [Fact]
    public void Two_ministers_whose_states_wait_for_each_other_are_told_as_a_circle()
    {
        var page = BriefOf("Dam talks stall\n\nNAIROBI, May 3, 2031 (Reuters) - Kenyan Water Minister Amina Otieno said Kenya would sign the accord only if Uganda opened the gates. Ugandan Energy Minister Paul Okello said Uganda would open the gates only after Kenya signed the accord.\n");

        Assert.Contains("Kenya and Uganda each wait for the other", page.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void A_spokesman_who_tells_of_a_move_of_the_state_waits_for_nobody_himself()
    {
        var page = BriefOf("Border row\n\nNAIROBI, May 3, 2031 (Reuters) - President Paul Okello's spokesman said Uganda would open the border only after Kenya withdrew its tanks.\n");

        Assert.Contains("Uganda waits for Kenya", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_under_a_name_of_another_form_is_said_to_be_text()
    {
        using var run = new CommandRun();
        run.File("a.txt", "Border row\n\nNAIROBI, May 3, 2031 (Reuters) - Uganda closed the border.\n");

        Assert.Equal(ExitCode.Done, run.Run("brief", run.At("a.txt"), "--output", run.At("page.pdf")));
        Assert.Contains("as plain text", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_threat_is_not_told_as_a_side_against_what_is_threatened()
    {
        var page = BriefOf("Border row\n\nNAIROBI, May 3, 2031 (Reuters) - Uganda threatened to close the border.\n");

        Assert.Contains("Uganda threatens it", page, StringComparison.Ordinal);
        Assert.DoesNotContain("against (warning)", page, StringComparison.Ordinal);
    }

    // Of a report that was read into a record.
    private static string BriefOf(string text)
    {
        using var run = new CommandRun();
        run.File("a.txt", text);
        Assert.Equal(ExitCode.Done, run.Run("read", run.At("a.txt")));
        Assert.Equal(ExitCode.Done, run.Run("brief"));
        return run.Out;
    }
}
