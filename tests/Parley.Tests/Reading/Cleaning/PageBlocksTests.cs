using Parley.Reading;

namespace Parley.Tests.Reading.Cleaning;

public sealed class PageBlocksTests
{
    private const string Lead = "Myanmar's junta said on Monday that it would let a regional envoy visit the capital before the end of the month.";
    private const string Second = "An opposition council called the invitation a show, and said that it would talk only after prisoners were freed.";

    [Fact]
    public void What_the_markup_says_of_a_block_is_obeyed()
    {
        var document = Cleaned.Page(
            (PartKind.Paragraph, "Home Politics Culture Sport of the region and more", DropReason.OutsideArticle),
            (PartKind.Title, "Envoy invited to the capital.", null),
            (PartKind.Caption, "Monks walk past a checkpoint in Mandalay (EPA)", null),
            (PartKind.Paragraph, "YANGON, May 2 (Wire) - " + Lead, null),
            (PartKind.Heading, "A show, says the council", null),
            (PartKind.ListItem, "Free the prisoners", null),
            (PartKind.Paragraph, Second, null),
            (PartKind.Paragraph, "Share on Facebook", null));

        Assert.Equal("Envoy invited to the capital.", document.Title);
        Assert.Equal(["Monks walk past a checkpoint in Mandalay"], document.Parts(PartKind.Caption));
        Assert.Equal([Lead, Second], document.Body());
        Assert.Equal(["A show, says the council"], document.Parts(PartKind.Heading));
        Assert.Equal(["Free the prisoners"], document.Parts(PartKind.ListItem));
        Assert.Equal("YANGON", document.Dateline?.Place);
        Assert.Single(document.Dropped(DropReason.OutsideArticle));
        Assert.Equal(["Share on Facebook"], document.Dropped(DropReason.Widget));
    }

    [Fact]
    public void A_page_is_never_parted()
    {
        var document = Cleaned.Page(
            (PartKind.Title, "Envoy Invited to the Capital", null),
            (PartKind.Paragraph, Lead, null),
            (PartKind.Heading, "Council Calls the Invitation a Show", null),
            (PartKind.Paragraph, "By Aye Min", null),
            (PartKind.Paragraph, Second, null));

        Assert.Equal(Lead, document.Body()[0]);
        Assert.Equal(Second, document.Body()[^1]);
    }

    [Fact]
    public void Text_between_the_blocks_is_kept()
    {
        var text = Lead + "\n\n" + Second;
        var extracted = new ExtractedText("page.html", text, [new TextBlock(PartKind.Paragraph, new TextSpan(0, Lead.Length))], ArticleMetadata.None);

        var document = Assert.Single(Parley.Reading.Cleaning.ArticleCleaner.Clean(extracted));

        Assert.Equal([Lead, Second], document.Body());
    }
}
