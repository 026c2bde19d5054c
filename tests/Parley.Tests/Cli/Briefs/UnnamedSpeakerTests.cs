using Parley.Cli.Briefs;
using Parley.Coding;

namespace Parley.Tests.Cli.Briefs;

public sealed class UnnamedSpeakerTests
{
    [Fact]
    public void Unnamed_speakers_of_two_stories_are_two_speakers()
    {
        var material = new MaterialText()
            .Document("a", "Ferries", "Lake Post", "2024-03-02", ["The ferries will sail, a diplomat said."])
            .Says("The ferries will sail", null, words: "a diplomat", attribution: AttributionKind.Anonymous)
            .Document("b", "Mines", "Hill Post", "2024-03-03", ["The mines stay shut, a diplomat said."])
            .Says("The mines stay shut", null, words: "a diplomat", attribution: AttributionKind.Anonymous);

        var brief = BriefBuilder.Build(material.Material, BriefLimits.Page);

        Assert.Equal(2, brief.Speakers.Length);
    }

    [Fact]
    public void A_pronoun_that_names_nobody_is_a_speaker_not_told()
    {
        var material = new MaterialText()
            .Document("a", "Ferries", "Lake Post", "2024-03-02", ["The ferries will sail, he said."])
            .Says("The ferries will sail", null, words: "he", attribution: AttributionKind.Unknown);

        var speaker = Assert.Single(BriefBuilder.Build(material.Material, BriefLimits.Page).Speakers);

        Assert.Equal("Speaker not told", speaker.Name);
        Assert.Equal("“he”", speaker.Description);
    }
}
