using Parley.Coding;
using Parley.Coding.Gazetteers;

namespace Parley.Tests.Coding.Gazetteers;

public sealed class GazetteerTests
{
    [Theory]
    [InlineData(ActorKind.State, 250)]
    [InlineData(ActorKind.Igo, 100)]
    [InlineData(ActorKind.Media, 100)]
    [InlineData(ActorKind.ArmedGroup, 200)]
    [InlineData(ActorKind.Party, 120)]
    [InlineData(ActorKind.Military, 30)]
    public void The_shipped_tables_hold_enough_of_each_kind(ActorKind kind, int least) =>
        Assert.InRange(Gazetteer.Embedded.Entries.Count(entry => entry.Actor.Kind == kind), least, int.MaxValue);

    [Fact]
    public void The_shipped_tables_load_without_a_problem() => Assert.Empty(GazetteerLoader.Load([]).Problems);

    [Theory]
    [InlineData("Turkiye", "TUR")]
    [InlineData("COTE D’IVOIRE", "CIV")]
    [InlineData("Burma", "MMR")]
    [InlineData("Swaziland", "SWZ")]
    [InlineData("Guinea Bissau", "GNB")]
    [InlineData("Kosovar", "XKX")]
    [InlineData("Congolese", "COG COD")]
    [InlineData("Dominican", "DMA DOM")]
    [InlineData("Nigerien", "NER")]
    [InlineData("NPP", "grp:jvp grp:npp-gha")]
    [InlineData("Hizballah", "grp:hezbollah")]
    [InlineData("Quds Force", "grp:quds-force")]
    [InlineData("RSF", "org:RSF-NGO grp:rsf")]
    [InlineData("Atlantis", "")]
    public void A_name_gives_every_actor_it_may_stand_for(string name, string ids) =>
        Assert.Equal(
            ids.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal),
            Gazetteer.Embedded.Lookup(name).Select(found => found.Entry.Id).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void A_country_carries_its_codes()
    {
        var country = Gazetteer.Embedded.Find("UKR")!;

        Assert.Equal(("UA", "369", "UKR", "UKR"), (country.Alpha2, country.CowNumber, country.CowCode, country.Plover));
    }

    [Fact]
    public void Every_country_has_codes_of_its_own()
    {
        var states = Gazetteer.Embedded.Entries.Where(entry => entry.Actor.Kind == ActorKind.State).ToList();

        Assert.Distinct(states.Select(state => state.Alpha2));
        Assert.Distinct(states.Where(state => state.CowNumber is not null).Select(state => state.CowNumber));
        Assert.All(states, state => Assert.Matches("^[A-Z]{3}$", state.Id));
    }

    [Theory]
    [InlineData("Łódź", "lodz")]
    [InlineData("İzmir", "izmir")]
    [InlineData("ISPARTA", "isparta")]
    [InlineData("Daʿesh", "daesh")]
    [InlineData("\uD800", "\uD800")]
    public void A_word_folds_to_plain_letters(string word, string folded) => Assert.Equal(folded, NameFolding.Fold(word));
}
