namespace Parley.Tests.Cli.Briefs;

public sealed class TieListTests
{
    private const string Report = """
        Chad rearms

        NDJAMENA, March 3, 2025 (Lake Post) — Chad has backed the M23 since 2022. Kenya is an ally of Somalia, Sudan said. Ghana denies arming the ELN.

        Eritrea and Ethiopia were once close allies; the alliance between Eritrea and Ethiopia ended. Peru has thanked Chile.
        """;

    [Theory]
    [InlineData(@"- Chad backs M23, since 2022 \[1\.\d\]")]
    [InlineData(@"- Kenya is allied with Somalia, according to Sudan \[1\.\d\]")]
    [InlineData(@"- Eritrea was allied with Ethiopia \[1\.\d\]")]
    public void A_relation_is_told_with_its_days_and_who_says_so(string line) => Assert.Matches(line, Section());

    [Theory]
    [InlineData("ELN")]
    [InlineData("Peru")]
    public void What_is_denied_or_no_backing_is_not_told(string name) => Assert.DoesNotContain(name, Section(), StringComparison.Ordinal);

    private static string Section()
    {
        using var run = new CommandRun().File("a.txt", Report);
        run.Run("brief", run.At("a.txt"));
        var start = run.Out.IndexOf("Who backs or fights whom", StringComparison.Ordinal);
        return run.Out[start..run.Out.IndexOf("\n\n", start, StringComparison.Ordinal)];
    }
}
