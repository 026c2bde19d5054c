using Parley.Cli.Evaluation.Gold;

namespace Parley.Tests.Cli.Evaluation.Gold;

public sealed class MatchCountTests
{
    [Fact]
    public void What_is_missing_lowers_recall_and_what_is_invented_lowers_precision()
    {
        var count = MatchCount.Of([Item("strike"), Item("truce"), Item("visit")], ["strike", "truce", "coup", "siege"], Agree);

        Assert.Equal(2.0 / 3, count.Recall);
        Assert.Equal(0.5, count.Precision);
        Assert.Equal(4.0 / 7, count.F1, 12);
    }

    [Fact]
    public void An_optional_item_is_neither_missed_nor_wrong()
    {
        var missed = MatchCount.Of([Item("strike"), Item("threat", isOptional: true)], ["strike"], Agree);
        var found = MatchCount.Of([Item("strike"), Item("threat", isOptional: true)], ["strike", "threat"], Agree);

        Assert.Equal((1, 1), (missed.Recall, missed.Precision));
        Assert.Equal((1, 1), (found.Recall, found.Precision));
    }

    [Fact]
    public void Nothing_found_of_something_is_no_recall_and_no_f1()
    {
        var count = MatchCount.Of([Item("strike")], Array.Empty<string>(), Agree);

        Assert.Equal((0, 1, 0), (count.Recall, count.Precision, count.F1));
    }

    private static bool Agree(Named marked, string found) => marked.Name == found;

    private static Named Item(string name, bool isOptional = false) => new(name, isOptional);

    private sealed record Named(string Name, bool IsOptional) : IGoldItem;
}
