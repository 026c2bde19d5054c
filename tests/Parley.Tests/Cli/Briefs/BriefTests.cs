using Parley.Cli.Briefs;
using Parley.Coding;

namespace Parley.Tests.Cli.Briefs;

public sealed class BriefTests
{
    private static readonly Brief Small = BriefBuilder.Build(River(), BriefLimits.Page) with
    {
        Problems = ["notes/old.pdf: the file is encrypted; a PDF that opens without a password; save it without one [PLY0107]"],
    };

    [Fact]
    public void As_text_it_reads_like_a_page() => ApprovedText.Check("brief-text", TextBrief.Render(Small, 88));

    [Fact]
    public void As_markdown_its_marks_are_links() => ApprovedText.Check("brief-markdown", MarkdownBrief.Render(Small), "md");

    [Fact]
    public void As_html_it_is_one_file_with_links_there_and_back() => ApprovedText.Check("brief-html", HtmlBrief.Render(Small), "html");

    [Theory]
    [InlineData(40)]
    [InlineData(72)]
    [InlineData(100)]
    public void No_line_of_text_is_longer_than_the_width_unless_it_is_one_word(int width)
    {
        var lines = TextBrief.Render(Small, width).Split('\n');

        Assert.All(lines, line => Assert.True(line.Length <= width || !line.Trim().Contains(' ', StringComparison.Ordinal), line));
    }

    [Fact]
    public void Every_mark_leads_to_a_sentence_that_holds_the_words()
    {
        var sentences = Small.Documents.SelectMany(document => document.Sentences).ToDictionary(sentence => sentence.Mark);

        foreach (var line in Small.Speakers.SelectMany(speaker => speaker.Lines))
            Assert.All(line.Marks, mark => Assert.Contains(sentences[mark].Quotes, quote => quote.Of(sentences[mark].Text).StartsWith(line.Content, StringComparison.Ordinal)));
        Assert.All(Small.Dates.SelectMany(date => date.Marks), mark => Assert.True(sentences.ContainsKey(mark)));
        Assert.All(Small.Parties.SelectMany(group => group.Parties), party => Assert.True(sentences.ContainsKey(party.FirstMark)));
    }

    [Fact]
    public void The_same_words_in_a_copy_are_one_claim_with_two_marks_and_one_story()
    {
        var speaker = Assert.Single(Small.Speakers, speaker => speaker.Name == "Imani Okello");

        Assert.Equal(2, speaker.Statements);
        Assert.Equal(2, speaker.Lines[0].Marks.Length);
        Assert.Equal(2, Small.Coverage.Stories);
        Assert.Equal(4, Small.Sources.SingleStory);
    }

    [Fact]
    public void A_source_that_is_not_named_keeps_its_description_and_is_counted()
    {
        var speaker = Assert.Single(Small.Speakers, speaker => speaker.Description == "not named");

        Assert.Equal("A diplomat close to the talks", speaker.Name);
        Assert.Equal(1, Small.Sources.Anonymous);
    }

    [Fact]
    public void What_does_not_fit_is_counted()
    {
        var brief = BriefBuilder.Build(River(), BriefLimits.Page with { Speakers = 1, Lines = 1, Parties = 1, Dates = 0 });

        Assert.Equal(2, brief.OtherSpeakers);
        Assert.Equal(1, brief.Speakers[0].NotListed);
        Assert.Equal(1, brief.OtherParties);
        Assert.Equal(1, brief.OtherDates);
    }

    [Fact]
    public void Markup_in_a_report_stays_words()
    {
        const string Bad = "<script>alert('x')</script> & [a](javascript:b) *c*";
        var material = new MaterialText().Document("d", Bad, Bad, null, [Bad + " she said."]).Says(Bad, null, words: Bad).Material;
        var brief = BriefBuilder.Build(material, BriefLimits.Page);

        var html = HtmlBrief.Render(brief);
        var markdown = MarkdownBrief.Render(brief);

        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", markdown.Replace("\\<script", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("\\[a\\](javascript:b) \\*c\\*", markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("articles/one.txt")]
    [InlineData("file:///etc/passwd")]
    public void Only_web_addresses_become_links(string address)
    {
        var brief = Small with { Documents = [Small.Documents[0] with { Address = address }] };

        Assert.DoesNotContain($"href=\"{address}", HtmlBrief.Render(brief), StringComparison.Ordinal);
        Assert.DoesNotContain($"<{address}>", MarkdownBrief.Render(brief), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_link_inside_the_html_page_has_its_target()
    {
        var html = HtmlBrief.Render(Small);

        var targets = System.Text.RegularExpressions.Regex.Matches(html, "href=\"#([^\"]+)\"").Select(match => match.Groups[1].Value).ToList();
        Assert.NotEmpty(targets);
        Assert.All(targets, target => Assert.Contains($" id=\"{target}\"", html, StringComparison.Ordinal));
    }

    /// <summary>Three reports on a dispute nobody has: the last is a copy of the first.</summary>
    private static BriefMaterial River()
    {
        string[] opening =
        [
            "Karuna and the Upland Front resumed talks in Delmo on 4 March 2031, with Merido as host.",
            "“We will open the valley road once the hostages are home,” said Karuna's chief negotiator Imani Okello.",
            "She said the Front had “dragged its feet” over a list of names.",
        ];
        return new MaterialText()
            .Actor("KRN", "Karuna", ActorKind.State)
            .Actor("group:upland", "Upland Front", ActorKind.ArmedGroup)
            .Actor("MRD", "Merido", ActorKind.State)
            .Actor("person:okello", "Imani Okello", ActorKind.Person)
            .Document("daily", "Talks resume over the valley road", "The Daily Ledger", "2031-03-05", opening)
            .Names("KRN", "Karuna").Names("MRD", "Merido").Names("group:upland", "Upland Front", "Front had").Names("person:okello", "Imani Okello")
            .Says("We will open the valley road once the hostages are home,", "person:okello", words: "Karuna's chief negotiator Imani Okello")
            .Says("the Front had “dragged its feet” over a list of names", "person:okello", words: "She", kind: StatementKind.Mixed)
            .Dates("2031-03-04", "4 March 2031")
            .Document("echo", "Front says list is ready", null, null,
            [
                "The Upland Front rejects the charge.",
                "The list was handed over in February, according to a diplomat close to the talks.",
                "“Nothing is missing from it,” the Front said in a statement.",
            ])
            .Names("group:upland", "Upland Front")
            .Says("The list was handed over in February", null, "according to", "a diplomat close to the talks", StatementKind.Indirect, AttributionKind.Anonymous)
            .Says("Nothing is missing from it,", "group:upland", words: "the Front", attribution: AttributionKind.OfficialReadout)
            .Document("wire", "Valley road: talks resume", "Northern Wire", "2031-03-06", opening, story: "daily")
            .Names("KRN", "Karuna")
            .Says("We will open the valley road once the hostages are home,", "person:okello", words: "Karuna's chief negotiator Imani Okello")
            .Material;
    }
}
