using System.Globalization;
using Parley.Coding;
using Parley.Coding.Actors;
using Parley.Coding.Assembly;
using Parley.Coding.Events;
using Parley.Coding.Gazetteers;
using Parley.Language.Parsing;
using Parley.Reading;
using Parley.Tests.Language.Parsing;

namespace Parley.Tests.Coding.Actors;

public sealed class OfficeReferenceTests
{
    [Theory]
    [InlineData("Kenyan Foreign Minister Musalia Mudavadi flew to Kampala. The foreign minister said talks would go on.")]
    [InlineData("Kenyan Foreign Minister Musalia Mudavadi flew to Kampala. Kenya's foreign minister met nobody.")]
    public void An_office_stands_for_the_one_who_holds_it_in_the_text(string text) =>
        Assert.Equal(2, Code(text).Mentions.Count(mention => mention.ActorId == "person:musalia-mudavadi"));

    [Theory]
    [InlineData("Kenyan Foreign Minister Musalia Mudavadi met Ugandan Foreign Minister Jeje Odongo. The foreign minister smiled.")]
    [InlineData("Kenyan Foreign Minister Musalia Mudavadi flew to Kampala. The Ugandan foreign minister smiled.")]
    [InlineData("Kenyan Foreign Minister Musalia Mudavadi flew to Kampala. He wants to be foreign minister again.")]
    public void An_office_of_somebody_else_stands_for_nobody_named(string text) =>
        Assert.Equal(1, Code(text).Mentions.Count(mention => mention.ActorId == "person:musalia-mudavadi"));

    [Theory]
    [InlineData("2024-05-01", "Rwanda's president has left Kigali.", "person:paul-kagame")]
    [InlineData("1999-05-01", "Rwanda's president has left Kigali.", null)]
    [InlineData("2090-05-01", "Rwanda's president has left Kigali.", null)]
    [InlineData("2025-01-15", "The Iranian president has left Tehran.", "person:masoud-pezeshkian")]
    [InlineData("2025-01-15", "A former president of Rwanda has left Kigali.", null)]
    public void Who_leads_a_state_is_told_from_the_day_of_taking_office_to_the_last_day_the_table_knows(string day, string text, string? holder)
    {
        var published = new PublicationDate(DateOnly.Parse(day, CultureInfo.InvariantCulture), day, PublicationDateBasis.Given);

        var coded = new DocumentCoder().Code(new EnglishPipeline(Shipped.Model).Parse(PlainText.Document("report", text, ArticleMetadata.None with { Published = published })));

        Assert.Equal(holder, coded.Actors.FirstOrDefault(actor => actor.Kind == ActorKind.Person)?.Id);
    }

    [Fact]
    public void Who_leads_a_state_is_told_by_the_gazetteer_in_use()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "id\tkind\tcountry\tname\trole\tsince\nZUB\tstate\t\tZubrowka\t\t\nperson:agatha-ruiz\tperson\tZUB\tAgatha Ruiz\thead of state\t2020-01-01\n");
        var published = new PublicationDate(new DateOnly(2021, 5, 1), "2021-05-01", PublicationDateBasis.Given);
        var coder = new DocumentCoder(new ActorFinder(GazetteerLoader.Load([path]).Gazetteer), EventLexicon.Shipped);

        var coded = coder.Code(new EnglishPipeline(Shipped.Model).Parse(PlainText.Document("report", "Zubrowka's president has left Kigali.", ArticleMetadata.None with { Published = published })));

        File.Delete(path);
        Assert.Contains(coded.Mentions, mention => mention.ActorId == "person:agatha-ruiz");
    }

    [Theory]
    [InlineData("Malawi's foreign minister spoke first.", "part:MWI/foreign-minister")]
    [InlineData("The M23 wants more. Its spokesman spoke of Sake.", "part:grp:m23/spokesman")]
    public void Who_holds_an_office_without_a_name_is_a_part_of_whom_it_serves(string text, string id) => Assert.Contains(Code(text).Actors, actor => actor.Id == id);

    [Theory]
    [InlineData("A Malawian minister spoke first.")]
    [InlineData("The minister spoke first in Malawi.")]
    [InlineData("Malawi's foreign minister, Nancy Tembo, spoke first.")]
    public void A_minister_of_nobody_or_with_a_name_is_no_part(string text) => Assert.DoesNotContain(Code(text).Actors, actor => actor.Id.StartsWith("part:", StringComparison.Ordinal));

    private static CodedDocument Code(string text) => new DocumentCoder().Code(Shipped.Parse(text));
}
