using Parley.Cli.Evaluation.Seeds;

namespace Parley.Tests.Cli.Evaluation.Seeds;

public sealed class QuestionTests
{
    [Theory]
    [InlineData("Chad · Niger", true)]
    [InlineData("N'Djamena · Niger", true)]
    [InlineData("Chad", false)]
    [InlineData("Chad · Niger · Mali", false)]
    [InlineData("", false)]
    public void An_answer_holds_all_it_must_in_one_of_the_wordings_and_nothing_it_must_not(string answer, bool isRight)
    {
        var question = new Question("Q1", "who met", [], ["Chad|N'Djamena", "Niger"], ["Mali"], "SELECT 1");

        Assert.Equal(isRight, question.IsAnsweredBy(answer));
    }

    [Fact]
    public void An_empty_answer_is_no_answer_even_where_nothing_is_asked_of_it() =>
        Assert.False(new Question("Q1", "", [], [], [], "SELECT 1").IsAnsweredBy(""));
}
