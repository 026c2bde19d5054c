using System.Text.Json;
using System.Xml.Linq;
using Parley.Cli;

namespace Parley.Tests.Cli.Networks;

public sealed class NetworkCommandTests
{
    private static readonly string[] Reports =
    [
        "Rwanda backs the M23, who are fighting the Congolese army. Rwanda is an ally of Uganda.",
        "Uganda has backed the M23 since 2022. Burundi's army is at war with the M23.",
    ];

    [Fact]
    public void What_if_tells_who_loses_which_backing_with_facts_and_sentences()
    {
        using var run = Read();

        Assert.Equal(ExitCode.Done, run.Run("network", "what-if", "--without", "rwanda", "--format", "json"));
        var losses = JsonElement.Parse(run.Out).EnumerateArray().Where(row => row.GetProperty("effect").GetString() == "loses a backing").ToList();
        var m23 = losses.Single(row => row.GetProperty("actor").GetString() == "M23");
        Assert.Equal("Uganda", m23.GetProperty("remaining_backers")[0].GetString());
        Assert.Contains("Rwanda backs the M23", m23.GetProperty("sentence").GetString(), StringComparison.Ordinal);
        Assert.NotEmpty(m23.GetProperty("facts").EnumerateArray());
    }

    [Theory]
    [InlineData("2020-06-01", "CUB ally of grp:eln", "KEN borders UGA", "RUS backs SDN")]
    [InlineData("2021-06-10", "EGY backs grp:m23", "KEN borders UGA")]
    [InlineData("2019-01-01")]
    public void A_fallen_government_and_a_dissolved_group_have_no_ties_from_their_day_on(string day, params string[] expected)
    {
        using var run = new CommandRun();
        run.File("one.txt", "Chad arms nobody\n\nKHARTOUM, March 3, 2020 (Reuters) - Russia backs the Sudanese government. The ELN is an ally of Cuba. Kenya borders Uganda, as ever.\n");
        run.File("two.txt", "A truce holds\n\nNAIROBI, June 3, 2021 (Reuters) - The Sudanese government collapsed on May 2, 2021. The ELN disbanded on June 1, 2021. Egypt backs the M23 rebels.\n");
        run.Run("read", run.Folder);

        run.Run("export", "network", "--format", "json", "--on", day);

        var ties = JsonElement.Parse(run.Out).GetProperty("links").EnumerateArray().Select(tie => $"{tie.GetProperty("source").GetString()} {tie.GetProperty("type").GetString()} {tie.GetProperty("target").GetString()}");
        Assert.Equal(expected, ties.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Gexf_has_a_start_for_a_tie_whose_text_gives_one()
    {
        using var run = Read();

        run.Run("export", "network", "--format", "gexf");
        XNamespace gexf = "http://gexf.net/1.3";
        var edges = XDocument.Parse(run.Out).Descendants(gexf + "edge").ToList();
        var nodes = XDocument.Parse(run.Out).Descendants(gexf + "node").Select(node => node.Attribute("id")!.Value).ToHashSet();
        Assert.Equal("2022-01-01", edges.Single(edge => edge.Attribute("source")!.Value == "UGA" && edge.Attribute("target")!.Value == "grp:m23").Attribute("start")?.Value);
        Assert.All(edges, edge => Assert.True(nodes.Contains(edge.Attribute("source")!.Value) && nodes.Contains(edge.Attribute("target")!.Value)));
    }

    [Theory]
    [InlineData("graphml")]
    [InlineData("gexf")]
    [InlineData("csv")]
    [InlineData("json")]
    public void Every_form_holds_the_same_ties(string form)
    {
        using var run = Read();

        Assert.Equal(ExitCode.Done, run.Run("export", "network", "--format", form));
        var ties = form switch
        {
            "csv" => run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length - 1,
            "json" => JsonElement.Parse(run.Out).GetProperty("links").GetArrayLength(),
            _ => XDocument.Parse(run.Out).Descendants().Count(element => element.Name.LocalName == "edge"),
        };
        Assert.Equal(5, ties);
    }

    [Fact]
    public void Nobody_of_that_name_is_an_error_with_its_code()
    {
        using var run = Read();

        Assert.Equal(ExitCode.Failed, run.Run("network", "what-if", "--without", "Atlantis"));
        Assert.Contains("PLY0901", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_network_lists_supports_and_enmities()
    {
        using var run = Read();

        run.Run("show", "network", "--format", "json");
        var m23 = JsonElement.Parse(run.Out).EnumerateArray().Single(row => row.GetProperty("id").GetString() == "grp:m23");
        Assert.Equal((2, 2), (m23.GetProperty("supported_by").GetInt32(), m23.GetProperty("opposes").GetInt32()));
    }

    private static CommandRun Read()
    {
        var run = new CommandRun();
        for (var i = 0; i < Reports.Length; i++)
            File.WriteAllText(Path.Combine(run.Folder, $"report{i}.txt"), Reports[i]);
        Assert.Equal(ExitCode.Done, run.Run("read", run.Folder));
        return run;
    }
}
