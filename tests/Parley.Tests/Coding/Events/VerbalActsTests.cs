using Parley.Coding;
using Parley.Coding.Assembly;
using Parley.Tests.Language.Parsing;

namespace Parley.Tests.Coding.Events;

public sealed class VerbalActsTests
{
    [Theory]
    [InlineData("Ghana said Togo must withdraw its soldiers.", "Request GHA>TGO")]
    [InlineData("Ghana accused Togo of shelling a school. Togo denied the accusation.", "Reject TGO>GHA")]
    [InlineData("Ghana blamed Togo for the raid. Togo denied ordering the raid.", "Reject TGO>GHA")]
    [InlineData("Ghana said it would not return to the talks with Togo.", "Reject GHA>TGO")]
    [InlineData("Togo vowed to attack Ghana.", "Threaten TGO>GHA")]
    [InlineData("Ghana called Togo's raid a crime.", "Accuse GHA>TGO")]
    [InlineData("Ghana wants Togo to leave the town.", "Request GHA>TGO")]
    [InlineData("Ghana told Togo to close the border.", "Request GHA>TGO")]
    public void What_is_said_to_do_something_to_somebody_is_an_act_of_the_speaker(string text, string expected) => Assert.Contains(expected, Found(text));

    [Theory]
    [InlineData("Ghana told reporters that Togo was a neighbour.", "Request")]
    [InlineData("Ghana wants to leave the union.", "Request")]
    [InlineData("Ghana agreed to withdraw its soldiers from Togo.", "Threaten")]
    [InlineData("Ghana called Togo's plan a good idea.", "Accuse")]
    public void A_plain_report_a_wish_and_praise_are_no_demand_threat_or_accusation(string text, string type) => Assert.DoesNotContain(Found(text), line => line.StartsWith(type, StringComparison.Ordinal));

    [Theory]
    [InlineData("Gunmen killed six villagers near Accra.", "Assault")]
    [InlineData("At least 34 people have been killed.", "Assault")]
    [InlineData("Some 4,000 people marched in Accra.", "Protest")]
    public void Acts_of_and_on_people_without_a_name_are_told_and_nobody_is_made_up(string text, string type) =>
        Assert.Contains(Events(text), fact => fact.Claim.Type.ToString() == type && fact.Claim.Actors.All(id => id.StartsWith("col:", StringComparison.Ordinal) || id.StartsWith("part:", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Kofi Mensah, Ama Serwaa, Yaw Boateng.")]
    [InlineData("Accra, Lomé, Cotonou.")]
    public void Nothing_but_names_tells_no_event(string text) => Assert.Empty(Events(text));

    [Fact]
    public void A_date_that_cannot_be_dates_nothing() => Assert.All(Events("Ghana attacked Togo on February 30, 2024."), fact => Assert.Null(fact.Claim.Date));

    [Fact]
    public void What_the_sentence_is_about_is_its_context() =>
        Assert.Equal(["military", "migration"], Assert.Single(Events("Ghana's troops attacked Togolese refugees.")).Claim.Contexts);

    private static IEnumerable<Fact<Event>> Events(string text) => new DocumentCoder().Code(Shipped.Parse(text)).Facts.OfType<Fact<Event>>();

    private static IEnumerable<string> Found(string text) => Events(text).Select(fact => $"{fact.Claim.Type} {Sides(fact.Claim.Actors)}>{Sides(fact.Claim.Recipients)}");

    private static string Sides(IEnumerable<string> ids) => string.Join('+', ids.Select(id => PartId.OwnerOf(id) ?? id).Distinct());
}
