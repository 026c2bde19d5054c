using Parley.Reading;

namespace Parley.Tests.Reading.Cleaning;

public sealed class SeveralArticlesTests
{
    private const string First = "Houthi envoys and a Saudi delegation met in Muscat on Sunday and spoke about salaries and the port, officials said.\n\n"
        + "A source close to the talks said that a prisoner exchange would come first if both sides kept to their lists.";

    private const string Second = "The leaders of both Cypriot communities agreed on Wednesday to open two crossings, the United Nations said.\n\n"
        + "They will meet again in the buffer zone next month, unless one of them asks for more time to consult his council.";

    public static TheoryData<string> Joints => new()
    {
        "\n\n\n\n",
        "\n\n\n",
        "\n\n* * *\n\n",
        "\n\n-----\n\n",
        "\n\n=====\n\n",
        "\n\nDocument 2 of 20\n\n",
        "\n\nXY1-NEWS-0002\n\n",
    };

    [Theory]
    [MemberData(nameof(Joints))]
    public void Two_articles_in_one_file_are_two_documents(string joint)
    {
        var raw = "Envoys Meet in Muscat on Salaries\n\n" + First + joint + "Cyprus Leaders to Open Two Crossings\n\n" + Second;

        var documents = Cleaned.All(raw);

        Assert.Equal(["Envoys Meet in Muscat on Salaries", "Cyprus Leaders to Open Two Crossings"], documents.Select(document => document.Title));
        Assert.Equal(["report.txt#1", "report.txt#2"], documents.Select(document => document.Address));
        Assert.All(documents, document => Assert.Equal(2, document.Body().Length));
        Cleaned.AssertAccounted(raw, documents);
    }

    [Fact]
    public void A_title_printed_again_over_widgets_and_captions_begins_an_article_without_a_gap()
    {
        var head = "Cyprus leaders to open two crossings\nTwo men shake hands in the buffer zone in Nicosia (AFP)\nTT\n20\nCyprus leaders to open two crossings\n";

        var documents = Cleaned.All("Envoys Meet in Muscat\n" + First.Replace("\n\n", "\n") + "\n" + head + Second.Replace("\n\n", "\n"));

        Assert.Equal(2, documents.Length);
        Assert.Equal(["Two men shake hands in the buffer zone in Nicosia"], documents[1].Parts(PartKind.Caption));
    }

    [Fact]
    public void A_title_with_a_byline_or_a_dateline_under_it_begins_an_article()
    {
        var documents = Cleaned.All("Envoys meet in Muscat\n\n" + First + "\n\nCrossings to open\n\nBy Eleni Kaya\n\n" + Second
            + "\n\nGenerals go to Jeddah\n\nJEDDAH, May 6 (Wire) — " + First.Replace("Houthi", "Army"));

        Assert.Equal(["Envoys meet in Muscat", "Crossings to open", "Generals go to Jeddah"], documents.Select(document => document.Title));
        Assert.Equal([null, "Eleni Kaya", null], documents.Select(document => document.Byline));
        Assert.Equal("JEDDAH", documents[2].Dateline?.Place);
    }

    [Theory]
    [InlineData("\n\nThe road ahead\n\n")]
    [InlineData("\n\n* * *\n\n")]
    [InlineData("\n\n\n\n")]
    [InlineData("\n\n\nWhat Follows\n\n")]
    [InlineData("\n\nShare\n\n")]
    public void A_subheading_a_row_of_stars_or_a_gap_does_not_part_an_article(string joint)
    {
        var document = Cleaned.One("Envoys Meet in Muscat on Salaries\n\n" + First + joint + Second);

        Assert.Equal(4, document.Body().Length);
    }

    [Fact]
    public void A_title_the_file_states_belongs_to_the_article_that_prints_it()
    {
        var documents = Cleaned.All("Envoys Meet in Muscat on Salaries\n\n" + First + "\n\n\n\nCyprus Leaders to Open Two Crossings\n\n" + Second,
            new ArticleMetadata { Title = "Envoys meet in Muscat on salaries" });

        Assert.Equal(["Envoys meet in Muscat on salaries", "Cyprus Leaders to Open Two Crossings"], documents.Select(document => document.Title));
    }
}
