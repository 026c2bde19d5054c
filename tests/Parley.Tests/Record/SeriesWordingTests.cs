using Parley.Record.Events;

namespace Parley.Tests.Record;

public sealed class SeriesWordingTests
{
    [Theory]
    [InlineData("Chad waged a campaign of deadly air strikes on Niger.", "strikes", "campaign of deadly air strikes")]
    [InlineData("Near-daily shelling has emptied the town.", "shelling", "Near-daily shelling")]
    [InlineData("Chad has struck Niger more than 40 times since May.", "struck", "more than 40 times")]
    [InlineData("Chad shelled the town almost every day.", "shelled", "almost every day")]
    [InlineData("A bombing campaign drove them out.", "bombing", "bombing campaign")]
    [InlineData("A spate of arrests followed.", "arrests", "spate of arrests")]
    public void An_act_told_as_one_of_many_is_a_series(string sentence, string act, string expected) => Assert.Equal(expected, SeriesWording.In(sentence, act));

    [Theory]
    [InlineData("Chad struck Niger on Monday.", "struck")]
    [InlineData("Chad struck a campaign office.", "struck")]
    [InlineData("In better times Chad struck deals.", "struck")]
    [InlineData("A series of talks ended, and Chad shelled the town.", "shelled")]
    [InlineData("Chad shelled the town.", "bombed")]
    public void One_act_is_none(string sentence, string act) => Assert.Null(SeriesWording.In(sentence, act));
}
