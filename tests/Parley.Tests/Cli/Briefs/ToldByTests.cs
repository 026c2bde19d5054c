namespace Parley.Tests.Cli.Briefs;

public sealed class ToldByTests
{
    private const string Report = """
        Chad shells Darfur, Sudan says

        PORT SUDAN, March 3, 2025 (Lake Post) — Chad shelled Sudan on Sunday, Sudanese officials said. Kenya bombed Somalia on Saturday.

        The presidents of Eritrea and Djibouti met in Nairobi on Friday, according to Kenyan diplomats.
        """;

    [Fact]
    public void An_act_a_party_tells_of_is_told_as_what_it_says()
    {
        using var run = new CommandRun().File("a.txt", Report);

        run.Run("brief", run.At("a.txt"));

        Assert.Matches(@"ASSAULT: Chad → Sudan, according to Sudanese\s+officials", run.Out);
        Assert.Matches(@"ASSAULT: Kenya → Somalia —", run.Out);
    }

    [Fact]
    public void Talks_a_party_tells_of_are_told_as_what_it_says()
    {
        using var run = new CommandRun().File("a.txt", Report);

        run.Run("brief", run.At("a.txt"));

        Assert.Matches(@"meeting, Nairobi \(occurred, according to Kenyan\s+diplomats\): Eritrea;\s+Djibouti", run.Out);
    }
}
