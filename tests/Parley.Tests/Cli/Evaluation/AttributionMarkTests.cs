using Parley.Cli.Evaluation;
using Parley.Reading;

namespace Parley.Tests.Cli.Evaluation;

public sealed class AttributionMarkTests
{
    private const string Text = "Kigali said the road was shut.";

    [Fact]
    public void Source_and_content_are_joined_by_their_event()
    {
        var mark = Assert.Single(AttributionMark.Read(["T1\tSource 0 6\tKigali", "T2\tContent 12 29\tthe road was shut", "E1\tContent:T2 Source:T1"], Text));

        Assert.Equal([new TextSpan(0, 6)], mark.Source);
        Assert.Equal([new TextSpan(12, 29)], mark.Content);
    }

    [Fact]
    public void Content_in_pieces_keeps_its_pieces() => Assert.Equal(
        [new TextSpan(12, 20), new TextSpan(25, 29)],
        Assert.Single(AttributionMark.Read(["T2\tContent 12 20;25 29\tthe road shut", "E1\tContent:T2"], Text)).Content);

    [Fact]
    public void An_event_without_content_is_no_attribution() => Assert.Empty(AttributionMark.Read(["T1\tSource 0 6\tKigali", "E1\tSource:T1"], Text));

    [Fact]
    public void An_offset_behind_a_wide_character_is_moved_by_it() => Assert.Equal(
        [new TextSpan(3, 7)],
        Assert.Single(AttributionMark.Read(["T2\tContent 2 6\topen", "E1\tContent:T2"], "😀 open")).Content);

    [Fact]
    public void An_offset_outside_the_text_is_refused() =>
        Assert.Throws<FormatException>(() => AttributionMark.Read(["T2\tContent 2 900\topen", "E1\tContent:T2"], Text));
}
