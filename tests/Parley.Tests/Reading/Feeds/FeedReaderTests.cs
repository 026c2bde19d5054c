using Parley.Reading;
using Parley.Reading.Feeds;

namespace Parley.Tests.Reading.Feeds;

public sealed class FeedReaderTests
{
    [Fact]
    public void Each_item_of_RSS_is_an_article_of_its_own_with_day_address_and_outlet()
    {
        var items = Read(SampleFiles.Rss);

        Assert.Equal(2, items.Length);
        Assert.Equal((SampleFiles.Title, "Nile Gazette", "https://nile.example/1"), (items[0].Metadata.Title, items[0].Metadata.Outlet, items[0].Metadata.Url));
        Assert.Equal(new DateOnly(2024, 2, 5), items[0].Metadata.Published?.Day);
        Assert.Null(items[1].Metadata.Published);
        Assert.Contains(SampleFiles.First, items[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<p>", items[0].Text, StringComparison.Ordinal);
        Assert.NotEqual(items[0].Address, items[1].Address);
    }

    [Fact]
    public void An_entry_of_Atom_was_published_when_it_says_so_and_not_when_it_was_changed()
    {
        var entry = Assert.Single(Read(SampleFiles.Atom));

        Assert.Equal((new DateOnly(2024, 2, 5), "Mary Deng"), (entry.Metadata.Published!.Day, entry.Metadata.Byline));
    }

    [Theory]
    [InlineData("<rss version=\"2.0\"><channel><title>x</title>")]
    [InlineData("<rss version=\"2.0\"><channel><item><title>a & b</title></item></channel></rss>")]
    [InlineData("<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><rss version=\"2.0\"><channel><title>&b;</title></channel></rss>")]
    public void A_feed_that_is_broken_or_brings_its_own_entities_is_a_problem(string xml) =>
        Assert.Equal("PLY0113", Assert.Single(FeedReader.Read(xml, "f.rss"), found => found.Problem is not null).Problem!.Code);

    private static ExtractedText[] Read(string xml) => [.. FeedReader.Read(xml, "f.rss").Select(found => found.Text!)];
}
