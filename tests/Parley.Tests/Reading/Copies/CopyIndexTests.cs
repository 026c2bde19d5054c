using Parley.Reading.Copies;

namespace Parley.Tests.Reading.Copies;

public sealed class CopyIndexTests
{
    private const string Report = """
        The foreign ministers of Eritrea and Djibouti met in Jeddah on Monday to discuss the disputed border at Ras Doumeira, officials from both sides said.
        The two delegations agreed to exchange the names of missing soldiers and to meet again within a month, according to a joint note released after three hours of talks.
        A mediator from Qatar withdrew from the border area in 2017, and no observers have replaced his men since then. Fishermen on the coast say patrols from both armies
        still stop their boats. A teacher in Obock said that she had not seen her brother since the fighting of June 2008. The African Union called the meeting a first step.
        The ministers did not take questions. A second round is expected in the capital of a third country, a diplomat said, without naming it.
        """;

    private const string Other = """
        Fishermen in Puntland returned to sea on Thursday after a week of storms that sank eleven boats and killed at least four men, the port authority in Bosaso said.
        The authority asked traders to lower the price of ice and fuel until the season recovers, and promised to repair the breakwater before the next monsoon begins in June.
        Local elders said that help had been slow to come and that the families of the drowned had received nothing so far from the regional government or from its donors.
        """;

    [Fact]
    public void The_same_report_with_another_ending_is_a_copy_of_the_first()
    {
        var index = Index(("other", Other), ("first", Report));

        var match = index.FindNearest(ShingleSignature.Of(Report + "\nOur correspondent contributed from the border."));

        Assert.Equal("first", match?.Id);
    }

    [Fact]
    public void A_report_cut_by_its_last_paragraphs_is_a_copy()
    {
        var index = Index(("first", Report));

        Assert.Equal("first", index.FindNearest(ShingleSignature.Of(string.Join('\n', Report.Split('\n')[..3])))?.Id);
    }

    [Fact]
    public void Two_reports_on_one_place_are_not_copies() => Assert.Null(Index(("first", Report)).FindNearest(ShingleSignature.Of(Other)));

    [Fact]
    public void A_report_that_quotes_one_sentence_of_another_is_not_a_copy()
    {
        var quoting = Other + "\n" + Report.Split('\n')[0];

        Assert.Null(Index(("first", Report)).FindNearest(ShingleSignature.Of(quoting)));
    }

    [Fact]
    public void A_short_text_is_a_copy_of_the_same_words_only()
    {
        var index = Index(("short", "Talks between the two sides were put off."));

        Assert.Equal("short", index.FindNearest(ShingleSignature.Of("TALKS between the two sides were put off"))?.Id);
        Assert.Null(index.FindNearest(ShingleSignature.Of("Talks between the two sides were put off again.")));
    }

    [Fact]
    public void Of_several_the_first_added_is_found()
    {
        var index = Index(("a", Report), ("b", Report), ("c", Report));

        Assert.Equal("a", index.FindNearest(ShingleSignature.Of(Report))?.Id);
        Assert.Equal(3, index.Count);
    }

    [Fact]
    public void An_empty_index_finds_nothing() => Assert.Null(new CopyIndex().FindNearest(ShingleSignature.Of(Report)));

    private static CopyIndex Index(params (string Id, string Text)[] texts)
    {
        var index = new CopyIndex();
        foreach (var (id, text) in texts)
            index.Add(id, ShingleSignature.Of(text));
        return index;
    }
}
