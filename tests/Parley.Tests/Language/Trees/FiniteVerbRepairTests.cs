using Parley.Language;
using Parley.Tests.Language.Parsing;

namespace Parley.Tests.Language.Trees;

public sealed class FiniteVerbRepairTests
{
    [Theory]
    [InlineData("The EU eased sanctions on Syria.", "eased", "EU", "sanctions")]
    [InlineData("Peru, which borders Ecuador, deployed tanks along the river.", "deployed", "Peru", "tanks")]
    [InlineData("Norway, a divided country, held talks.", "held", "Norway", "talks")]
    public void A_past_form_between_a_subject_and_a_bare_noun_is_the_verb_of_its_clause(string text, string verb, string subject, string item)
    {
        var parsed = Shipped.Parse(text);
        var head = parsed.Tokens.Single(token => token.Form == verb);

        Assert.Equal(Token.NoHead, head.Head);
        Assert.Equal((head.Index, "nsubj"), (parsed.Tokens.Single(token => token.Form == subject).Head, parsed.Tokens.Single(token => token.Form == subject).Deprel));
        Assert.Equal((head.Index, "obj"), (parsed.Tokens.Single(token => token.Form == item).Head, parsed.Tokens.Single(token => token.Form == item).Deprel));
    }

    [Theory]
    [InlineData("Chile, which lost the match, faced increased costs.", "increased")]
    [InlineData("Norway, a divided country, held talks.", "divided")]
    public void An_attribute_stays_one(string text, string attribute) => Assert.Equal("amod", Shipped.Parse(text).Tokens.Single(token => token.Form == attribute).Deprel);

    [Theory]
    [InlineData("It was, in short, armed robbery.", "robbery")]
    [InlineData("The cause was, in part, increased demand.", "demand")]
    public void A_clause_with_a_copula_has_its_verb(string text, string predicate)
    {
        var head = Shipped.Parse(text).Tokens.Single(token => token.Form == predicate);

        Assert.NotEqual("obj", head.Deprel);
    }

    [Fact]
    public void What_somebody_is_accused_of_hangs_on_the_verb()
    {
        var parsed = Shipped.Parse("Sudan accused the Emirates of arming the rebels.");

        Assert.Equal("accused", parsed.Tokens[parsed.Tokens.Single(token => token.Form == "arming").Head].Form);
    }
}
