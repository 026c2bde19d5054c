using Parley.Coding;
using Parley.Coding.Assembly;
using Parley.Tests.Language.Parsing;

namespace Parley.Tests.Coding.Conditions;

public sealed class ConditionalActTests
{
    [Theory]
    [InlineData("Lima said it would drop its claim only after Chile agrees to a survey of the river.", EventType.Agree)]
    [InlineData("The Kenyan side said it would reopen the gate only after the withdrawal of Ugandan tanks.", EventType.Retreat)]
    public void What_a_condition_waits_for_has_not_happened(string text, EventType type) =>
        Assert.DoesNotContain(Events(text), fact => fact.Claim.Type == type && fact.Modality is Modality.Occurred or Modality.Ongoing);

    [Fact]
    public void What_was_tried_in_vain_is_not_planned() =>
        Assert.DoesNotContain(Events("Peru and Chile failed on Monday to agree on the last miles of the border."), fact => fact is { Claim.Type: EventType.Agree, Modality: not Modality.Denied });

    [Fact]
    public void Who_says_that_something_killed_is_not_who_killed() =>
        Assert.DoesNotContain(Events("Peru accused Chile of opening the gates, a flood it said had killed ten people."), fact => fact.Claim.Type == EventType.Assault && fact.Claim.Actors.Contains("PER"));

    [Fact]
    public void A_threat_on_a_condition_was_made() =>
        Assert.Contains(Events("Peru threatened to close the border unless Chile freed the fishermen."), fact => fact is { Claim.Type: EventType.Threaten, Modality: Modality.Occurred });

    [Theory]
    [InlineData("Ana Ruiz of Peru said that talks with Chile were possible only after Chile signed a pledge.", ConditionForm.After)]
    [InlineData("The union says the strike goes on until the company pays.", ConditionForm.Until)]
    [InlineData("Peru would withdraw its police, provided miners who left the pit came back.", ConditionForm.Provided)]
    public void A_condition_is_read_through_what_is_possible_and_through_clauses_within(string text, ConditionForm form) =>
        Assert.Equal(form, Assert.Single(new DocumentCoder().Code(Shipped.Parse(text)).Facts.OfType<Fact<Condition>>()).Claim.Form);

    [Fact]
    public void What_is_tied_to_something_is_tied_to_the_last_thing_named() =>
        Assert.Contains("lifting", Assert.Single(new DocumentCoder().Code(Shipped.Parse("Niger has tied its return to the bloc to the lifting of sanctions.")).Facts.OfType<Fact<Condition>>()).Claim.If.Text, StringComparison.Ordinal);

    private static IEnumerable<Fact<Event>> Events(string text) => new DocumentCoder().Code(Shipped.Parse(text)).Facts.OfType<Fact<Event>>();
}
