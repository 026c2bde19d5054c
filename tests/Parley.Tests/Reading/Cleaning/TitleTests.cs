using Parley.Reading;

namespace Parley.Tests.Reading.Cleaning;

public sealed class TitleTests
{
    private const string Lead = "Delegates from both camps met mediators in Cúcuta on Monday and agreed to extend the truce by six weeks, officials said.";
    private const string Second = "The guerrilla group said it would stay at the table only if detained negotiators were released before the next round.";

    [Theory]
    [InlineData("Colombia Rebels Extend Truce", "\n\n")]
    [InlineData("Kosovo and Serbia agree on car plates", "\n\n")]
    [InlineData("Will Myanmar's generals talk?", "\n")]
    [InlineData("“We will not leave,” says Yemen's council", "\n\n")]
    [InlineData("CYPRUS LEADERS TO MEET IN GENEVA", "\n")]
    public void A_short_first_line_without_a_stop_is_the_title(string title, string gap)
    {
        var document = Cleaned.One(title + gap + Lead + gap + Second);

        Assert.Equal(title, document.Title);
        Assert.Equal([title], document.Parts(PartKind.Title));
        Assert.Equal([Lead, Second], document.Body());
    }

    [Theory]
    [InlineData("# ")]
    [InlineData("#   ")]
    public void A_title_marked_as_in_Markdown_is_one_without_its_mark(string mark)
    {
        var document = Cleaned.One(mark + "Rebels extend truce, and the army waits.\n" + Lead + "\n\n## What comes next\n" + Second);

        Assert.Equal("Rebels extend truce, and the army waits.", document.Title);
        Assert.Equal(["What comes next"], document.Parts(PartKind.Heading));
        Assert.Equal([Lead, Second], document.Body());
    }

    [Fact]
    public void A_sign_before_a_word_or_in_a_line_is_no_mark_of_a_title()
    {
        var document = Cleaned.One(Lead + "\n\n#Peace, they wrote, and # again.");

        Assert.Null(document.Title);
        Assert.Equal([Lead, "#Peace, they wrote, and # again."], document.Body());
    }

    [Fact]
    public void A_text_that_opens_with_a_sentence_has_no_title()
    {
        var document = Cleaned.One(Lead + "\n" + Second);

        Assert.Null(document.Title);
        Assert.Equal([Lead, Second], document.Body());
    }

    [Fact]
    public void A_title_printed_twice_is_one_title()
    {
        var document = Cleaned.One("Truce Extended in Catatumbo\n\nShare\n\nTruce Extended in Catatumbo\n\n" + Lead + "\n\n" + Second);

        Assert.Equal(["Truce Extended in Catatumbo"], document.Parts(PartKind.Title));
        Assert.Equal(["Truce Extended in Catatumbo"], document.Dropped(DropReason.RepeatedTitle));
    }

    [Fact]
    public void A_title_the_file_states_is_not_printed_twice_nor_overridden()
    {
        var stated = new ArticleMetadata { Title = "Truce extended in Catatumbo!" };

        var document = Cleaned.One("Truce Extended in Catatumbo\n\n" + Lead + "\n\nTruce Extended in Catatumbo\n\n" + Second, stated);

        Assert.Equal("Truce extended in Catatumbo!", document.Title);
        Assert.Equal(["Truce Extended in Catatumbo"], document.Parts(PartKind.Title));
        Assert.Equal([Lead, Second], document.Body());
    }

    [Fact]
    public void A_title_printed_again_with_the_outlets_name_names_the_outlet()
    {
        var document = Cleaned.One("Truce Extended in Catatumbo | Frontera Herald\n\nTruce Extended in Catatumbo\n\n" + Lead + "\n\n" + Second);

        Assert.Equal("Truce Extended in Catatumbo", document.Title);
        Assert.Equal("Frontera Herald", document.Outlet);
    }

    [Fact]
    public void A_subheading_stays_in_its_article()
    {
        var document = Cleaned.One("Truce Extended in Catatumbo\n\n" + Lead + "\n\nWhat comes next\n\n" + Second + "\n\nThe hostages\n\n" + Lead.Replace("Cúcuta", "Ocaña"));

        Assert.Equal(["What comes next", "The hostages"], document.Parts(PartKind.Heading));
        Assert.Equal(3, document.Body().Length);
    }

    [Fact]
    public void A_section_label_above_the_title_is_not_the_title()
    {
        var document = Cleaned.One("Middle East\nFerries Return to Hodeidah\n\n" + Lead + "\n\n" + Second);

        Assert.Equal("Ferries Return to Hodeidah", document.Title);
        Assert.Equal(["Middle East"], document.Dropped(DropReason.Widget));
    }

    [Fact]
    public void A_lone_title_like_line_is_kept_as_a_paragraph()
    {
        var document = Cleaned.One("Truce Extended in Catatumbo");

        Assert.Equal(["Truce Extended in Catatumbo"], document.Body());
        Assert.Null(document.Title);
    }
}
