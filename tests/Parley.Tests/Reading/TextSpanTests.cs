using Parley.Reading;

namespace Parley.Tests.Reading;

public sealed class TextSpanTests
{
    [Theory]
    [InlineData(-1, 2)]
    [InlineData(3, 2)]
    public void A_span_that_ends_before_it_starts_or_starts_before_the_text_is_refused(int start, int end) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(start, end));

    [Fact]
    public void A_span_is_half_open()
    {
        var span = new TextSpan(2, 4);

        Assert.Equal("cd", span.Of("abcdef"));
        Assert.True(span.Contains(3));
        Assert.False(span.Contains(4));
        Assert.False(span.Overlaps(new TextSpan(4, 6)));
    }
}
