using Parley.Reading;

namespace Parley.Tests.Reading.Cleaning;

public sealed class PageFrameTests
{
    private const string Lead = "Rebels in North Kivu said on Tuesday that they would leave two towns if the army stopped its drone strikes.";
    private const string Second = "The government in Kinshasa did not answer the offer, which came a day before talks were due to resume in Luanda.";

    [Theory]
    [InlineData("TT", DropReason.Widget)]
    [InlineData("20", DropReason.Widget)]
    [InlineData("A A", DropReason.Widget)]
    [InlineData("A+ A-", DropReason.Widget)]
    [InlineData("Share", DropReason.Widget)]
    [InlineData("SHARE", DropReason.Widget)]
    [InlineData("Share on Facebook", DropReason.Widget)]
    [InlineData("Facebook Twitter WhatsApp Email", DropReason.Widget)]
    [InlineData("Listen to this article", DropReason.Widget)]
    [InlineData("LOG IN   SUBSCRIBE", DropReason.Widget)]
    [InlineData("Share   Tweet   Email   12 COMMENTS", DropReason.Widget)]
    [InlineData("MENU   Home | Politics | World | Opinion | Sports", DropReason.Widget)]
    [InlineData("Eds: UPDATES with reaction from Goma", DropReason.Widget)]
    [InlineData("READ: What is left of the truce?", DropReason.Promotion)]
    [InlineData("Comments (3)", DropReason.Widget)]
    [InlineData("1,204 views", DropReason.Widget)]
    [InlineData("4 min read", DropReason.Widget)]
    [InlineData("Follow us on Telegram and X for the latest", DropReason.Widget)]
    [InlineData("Tags: Congo, Rwanda, peace talks", DropReason.Widget)]
    [InlineData("Page 2 of 5", DropReason.Widget)]
    [InlineData("Read more", DropReason.Promotion)]
    [InlineData("Read also: Five charts that explain the war in the east", DropReason.Promotion)]
    [InlineData("Sign up for our newsletter and never miss a story.", DropReason.Newsletter)]
    [InlineData("Get the day's best reporting in your inbox every morning.", DropReason.Newsletter)]
    [InlineData("We use cookies to improve your experience. By continuing you accept our policy.", DropReason.CookieNotice)]
    [InlineData("Accept all", DropReason.CookieNotice)]
    [InlineData("Advertisement", DropReason.Advertisement)]
    [InlineData("ADVERTISEMENT - CONTINUE READING BELOW", DropReason.Advertisement)]
    [InlineData("Copyright © 2024 Lakes Courier. All rights reserved.", DropReason.Copyright)]
    [InlineData("© 2024 Lakes Courier", DropReason.Copyright)]
    [InlineData("All Rights Reserved", DropReason.Copyright)]
    [InlineData("(Reporting by Aline Baraka in Goma; editing by Tom Price)", DropReason.Byline)]
    [InlineData("Lakes Courier writer Aline Baraka in Goma contributed to this report.", DropReason.Byline)]
    [InlineData("With inputs from agencies", DropReason.Byline)]
    [InlineData("Additional reporting by Jean Mbuyi; Writing by Aline Baraka; Editing by Tom Price and Ruth Okello", DropReason.Byline)]
    [InlineData("Also read | Five charts that explain the war in the east", DropReason.Promotion)]
    [InlineData("Follow the Courier's coverage of the Great Lakes at courier.example/lakes", DropReason.Promotion)]
    [InlineData("Topics: Congo Rwanda Uganda", DropReason.Widget)]
    [InlineData("Updated 3 hours ago", DropReason.PublicationLine)]
    public void A_line_of_the_pages_frame_is_left_out_with_its_reason(string line, DropReason reason)
    {
        var raw = $"{Lead}\n\n{line}\n\n{Second}";

        var document = Cleaned.One(raw);

        Assert.Equal([Lead, Second], document.Body());
        Assert.Equal([line], document.Dropped(reason));
        Cleaned.AssertAccounted(raw, [document]);
    }

    [Theory]
    [InlineData("Share prices fell in Kinshasa after the ambush, traders said.")]
    [InlineData("Listen, the commander told his men, we leave at dawn.")]
    [InlineData("They share a border of 200 kilometres and a long quarrel over it.")]
    [InlineData("Read more closely, the draft asks for a ceasefire before any withdrawal of troops can begin in the two provinces.")]
    [InlineData("No.")]
    [InlineData("Follow the river’s course and the coverage of mobile phones ends at the third village.")]
    [InlineData("Topics such as customs and visas were left for later.")]
    [InlineData("With input prices rising, the rebels sold less charcoal.")]
    [InlineData("By Monday the rebels must be gone.")]
    [InlineData("Print shops in Bukavu ran out of paper for the ballots.")]
    [InlineData("Reporting by several outlets suggested that the convoy had been warned.")]
    [InlineData("Updated maps were handed to both delegations on Sunday.")]
    [InlineData("“Follow us on this road,” the general said.")]
    [InlineData("The deal was published on 12 March 2024.")]
    public void A_sentence_that_holds_such_words_is_kept(string sentence)
    {
        var document = Cleaned.One($"{Lead}\n\n{sentence}\n\n{Second}");

        Assert.Equal([Lead, sentence, Second], document.Body());
    }

    [Fact]
    public void A_list_of_other_articles_at_the_end_is_left_out()
    {
        var document = Cleaned.One($"{Lead}\n\n{Second}\n\nRelated articles\nGoma airport reopens for aid\nWho are the men in the hills");

        Assert.Equal([Lead, Second], document.Body());
        Assert.Equal(3, document.Dropped(DropReason.Promotion).Length);
    }

    [Fact]
    public void Points_of_a_list_are_kept_as_such()
    {
        var document = Cleaned.One($"{Lead}\n\n• Troops leave both towns.\n• Prisoners are exchanged.\n1. Monitors arrive within ten days.\n\n{Second}");

        Assert.Equal(3, document.Parts(PartKind.ListItem).Length);
    }

    [Fact]
    public void A_numbered_list_of_other_articles_at_the_end_is_left_out_with_its_heading()
    {
        var document = Cleaned.One($"{Lead}\n\n{Second}\n\nMost Popular\n\n1. Ferry sinks on the lake\n\n2. Teachers end their strike");

        Assert.Equal([Lead, Second], document.Body());
        Assert.Equal(["Most Popular", "1. Ferry sinks on the lake", "2. Teachers end their strike"], document.Dropped(DropReason.Promotion));
    }

    [Fact]
    public void A_numbered_list_of_demands_at_the_end_is_kept() => Assert.Empty(
        Cleaned.One($"{Lead}\n\n{Second}\n\nTheir demands\n\n1. An end to drone strikes\n\n2. Release of all prisoners").Dropped(DropReason.Promotion));
}
