using System.Collections.Immutable;
using Parley.Cli.Evaluation;
using Parley.Reading;

namespace Parley.Tests.Cli.Evaluation;

public sealed class AttributionScoreTests
{
    [Theory]
    [InlineData(0, 20, 1)]
    [InlineData(10, 20, 1)]
    [InlineData(11, 20, 0)]
    [InlineData(0, 41, 0)]
    [InlineData(30, 40, 0)]
    public void Contents_agree_where_they_share_half_of_either(int start, int end, int contents) =>
        Assert.Equal(contents, AttributionScore.Of([Mark(0, 20)], [Mark(start, end)]).Contents);

    [Fact]
    public void One_found_content_counts_once() => Assert.Equal(1, AttributionScore.Of([Mark(0, 20), Mark(0, 18)], [Mark(0, 19)]).Contents);

    [Fact]
    public void A_source_on_one_side_only_is_not_right()
    {
        var sourced = Mark(0, 20) with { Source = [new TextSpan(30, 36)] };

        Assert.Equal(0, AttributionScore.Of([sourced], [Mark(0, 20)]).Sources);
        Assert.Equal(1, AttributionScore.Of([sourced], [sourced]).Sources);
    }

    [Fact]
    public void Nothing_found_has_no_score() => Assert.Equal(0, AttributionScore.Of([Mark(0, 20)], []).F1);

    private static AttributionMark Mark(int start, int end) => new(ImmutableArray<TextSpan>.Empty, [new TextSpan(start, end)]);
}
