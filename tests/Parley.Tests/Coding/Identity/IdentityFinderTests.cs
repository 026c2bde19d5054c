using Parley.Coding;
using Parley.Coding.Gazetteers;
using Parley.Coding.Identity;

namespace Parley.Tests.Coding.Identity;

public sealed class IdentityFinderTests
{
    [Theory]
    [InlineData("Alexander Lavrentyev", "Alexandr Lavrentiev")]
    [InlineData("Ali Asghar Khaji", "Ali Asghar Haji")]
    [InlineData("Mohammed Yusuf", "Muhammad Yousef")]
    [InlineData("A. Ramadani", "Arben Ramadani")]
    [InlineData("Ihsan Demir", "Ihsan Mustafa Demir")]
    public void Spellings_of_one_name_are_the_same(string one, string other) => Assert.True(Assert.Single(Links(one, other)).IsSame);

    [Theory]
    [InlineData("Ali Mahmoud Haddad", "Mahmoud Haddad")]
    [InlineData("Isaias Tesfaye", "Meron Tesfaye")]
    [InlineData("Mario Quintero", "Maria Quintero")]
    public void Near_namesakes_stay_apart_and_the_link_says_why(string one, string other)
    {
        var link = Assert.Single(Links(one, other));

        Assert.False(link.IsSame);
        Assert.Contains(one, link.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_surname_alone_is_its_only_bearers() => Assert.True(Assert.Single(Links("Riek Machar", "Machar")).IsSame);

    [Fact]
    public void A_surname_of_two_spellings_of_one_name_is_that_persons() => Assert.All(Links("Sadi Abdullah Deniz", "Sadi Deniz", "Deniz"), link => Assert.True(link.IsSame));

    [Fact]
    public void A_surname_in_a_report_about_something_else_joins_nobody()
    {
        var link = Assert.Single(IdentityFinder.Find([new Actor("person:a", "Riek Machar", ActorKind.Person), new Actor("person:b", "Machar", ActorKind.Person)], (_, _) => false));

        Assert.False(link.IsSame);
    }

    [Fact]
    public void A_surname_two_persons_bear_joins_neither() => Assert.All(Links("Asha Omar", "Idris Omar", "Omar").Where(link => link.Second == "person:omar" || link.First == "person:omar"), link => Assert.False(link.IsSame));

    [Fact]
    public void Who_serve_different_states_are_not_one()
    {
        var link = Assert.Single(IdentityFinder.Find([new Actor("person:a", "Amina Yusuf", ActorKind.Person, "KEN"), new Actor("person:b", "Amina Yusuf", ActorKind.Person, "NGA")]));

        Assert.False(link.IsSame);
    }

    [Fact]
    public void Two_bodies_that_go_by_one_name_are_kept_apart()
    {
        var link = Assert.Single(IdentityFinder.Namesakes([new Actor("grp:a", "Somali National Army", ActorKind.Military) { Aliases = ["SNA"] }, new Actor("grp:b", "Syrian National Army", ActorKind.ArmedGroup) { Aliases = ["SNA"] }]));

        Assert.Equal(("grp:a", "grp:b", false), (link.First, link.Second, link.IsSame));
    }

    [Theory]
    [InlineData("Hezbollah", "Hizbullah", true)]
    [InlineData("Gaddafi", "Qadhafi", false)]
    [InlineData("Omar", "Emir", false)]
    [InlineData("Desouassi", "Dossy", false)]
    [InlineData("Türk", "Turk", true)]
    public void Spellings_agree_by_their_consonants(string one, string other, bool agree) => Assert.Equal(agree, NameSkeleton.Agree(one, other));

    private static IEnumerable<IdentityLink> Links(params string[] names) =>
        IdentityFinder.Find(names.Select(name => new Actor("person:" + name.Replace(" ", "-", StringComparison.Ordinal).ToLowerInvariant(), name, ActorKind.Person)));
}
