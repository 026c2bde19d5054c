using Parley.Cli.Evaluation.Gold;
using Parley.Coding;

namespace Parley.Tests.Cli.Evaluation.Gold;

public sealed class NameAgreementTests
{
    [Theory]
    [InlineData("The Polisario Front", "Polisario Front")]
    [InlineData("Türkiye", "Turkiye")]
    [InlineData("U.N.", "UN")]
    [InlineData("supporters of the council", "the council's supporters")]
    [InlineData("Haiti's transitional council", "Haiti transitional council")]
    public void Letter_case_diacritics_dots_articles_and_possessives_do_not_count(string marked, string found) =>
        Assert.True(NameAgreement.IsSame(Marked(marked), new Actor("x", found, ActorKind.Unknown)));

    [Fact]
    public void Another_name_of_either_is_enough()
    {
        var found = new Actor("PHL", "Philippines", ActorKind.State) { Aliases = ["Manila"] };

        Assert.True(NameAgreement.IsSame(Marked("the Philippine government", "Manila"), found));
        Assert.False(NameAgreement.IsSame(Marked("Moro Islamic Liberation Front", "MILF"), found));
    }

    [Theory]
    [InlineData("a spokesman for the MILF", true)]
    [InlineData("MILFORD council", false)]
    [InlineData("he", false)]
    public void A_source_is_named_by_whole_words(string words, bool isNamed) =>
        Assert.Equal(isNamed, NameAgreement.IsNamedIn(Marked("MILF"), [words]));

    private static GoldActor Marked(params string[] names) => new(names[0], [.. names], IsNamed: true, IsCollective: false, IsOptional: false);
}
