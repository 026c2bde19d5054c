using Parley.Language.Morphology;

namespace Parley.Tests.Language.Morphology;

public sealed class InflectedFormsTests
{
    [Theory]
    [InlineData("fortified", "VBN", "fortifi", "fortify")]
    [InlineData("allies", "NNS", "alli", "ally")]
    [InlineData("lobbied", "VBD", "lobbie", "lobby")]
    [InlineData("troops", "NNS", "trooot", "troop")]
    [InlineData("pressing", "VBG", "presse", "press")]
    [InlineData("echoed", "VBD", "echoe", "echo")]
    [InlineData("vetoes", "VBZ", "vetoe", "veto")]
    [InlineData("shook", "VBP", "shook", "shake")]
    [InlineData("withdrew", "VBD", "withdrin", "withdraw")]
    [InlineData("Overthrown", "VBN", "overthrown", "overthrow")]
    public void A_lemma_that_is_no_word_is_mended(string form, string xpos, string lemma, string expected) => Assert.Equal(expected, InflectedForms.Mend(form, xpos, lemma));

    [Theory]
    [InlineData("skis", "NNS", "ski")]
    [InlineData("crises", "NNS", "crisis")]
    [InlineData("wolves", "NNS", "wolf")]
    [InlineData("found", "VBP", "found")]
    [InlineData("shot", "NN", "shot")]
    [InlineData("shook", "VBD", "shake")]
    public void A_lemma_that_is_a_word_stays(string form, string xpos, string lemma) => Assert.Equal(lemma, InflectedForms.Mend(form, xpos, lemma));
}
