using Parley.Language.Morphology;

namespace Parley.Tests.Language.Morphology;

public sealed class LemmaScriptTests
{
    [Theory]
    [InlineData("K|0|", "Geneva", "Geneva")]
    [InlineData("L|0|", "The", "the")]
    [InlineData("K|3|y", "parties", "party")]
    [InlineData("L|1|", "Talks", "talk")]
    [InlineData("=|0|be", "were", "be")]
    public void A_script_turns_a_form_into_its_lemma(string script, string form, string lemma)
    {
        Assert.Equal(lemma, new LemmaScript(script).Apply(form));
    }

    [Fact]
    public void A_script_that_would_cut_more_than_there_is_does_not_fit()
    {
        Assert.False(new LemmaScript("K|3|y").Fits("is"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("X|1|a")]
    [InlineData("K|-1|a")]
    public void Anything_else_is_refused(string text)
    {
        Assert.Throws<FormatException>(() => new LemmaScript(text));
    }
}
