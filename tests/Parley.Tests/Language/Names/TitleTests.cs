using Parley.Language;
using Parley.Tests.Language.Parsing;

namespace Parley.Tests.Language.Names;

public sealed class TitleTests
{
    [Theory]
    [InlineData("Foreign Minister Luis Ortega flew to Nairobi.", "Foreign Minister")]
    [InlineData("Brigadier General Omar Diallo commands the garrison.", "Brigadier General")]
    [InlineData("The talks were led by Hans Meyer, the deputy prime minister of Austria.", "deputy prime minister")]
    [InlineData("President Amina Yusuf signed the accord.", "President")]
    public void An_office_that_stands_with_a_name_is_a_title(string text, string title)
    {
        var parsed = Shipped.Parse(text);

        Assert.Contains(parsed.Names, name => name.Type == EntityType.Title && Form(parsed, name) == title);
    }

    [Theory]
    [InlineData("The minister resigned.")]
    [InlineData("General Motors closed its plant in Nairobi.")]
    public void A_word_for_an_office_without_a_person_is_none(string text)
    {
        Assert.DoesNotContain(Shipped.Parse(text).Names, name => name.Type == EntityType.Title);
    }

    [Fact]
    public void A_state_said_alone_is_no_person()
    {
        var parsed = Shipped.Parse("Chad closed its border on Monday. Rebels had entered Chad from the north.");

        Assert.Equal([EntityType.Location, EntityType.Location], parsed.Names.Where(name => Form(parsed, name) == "Chad").Select(name => name.Type));
    }

    private static string Form(ParsedDocument parsed, NamedEntity name) =>
        parsed.Document.Text[parsed.Tokens[name.FirstToken].Span.Start..parsed.Tokens[name.EndToken - 1].Span.End];
}
