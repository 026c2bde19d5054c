using Parley.Language;
using Parley.Tests.Language.Parsing;

namespace Parley.Tests.Language.Coreference;

public sealed class CoreferenceTests
{
    [Fact]
    public void A_pronoun_goes_to_the_person_of_its_gender()
    {
        var parsed = Shipped.Parse("Amina Hassan met Peter Novak in Geneva. She said the talks would go on.");

        AssertSame(parsed, "Amina Hassan", "She");
        AssertApart(parsed, "Peter Novak", "She");
    }

    [Fact]
    public void A_family_name_alone_is_the_person_named_in_full_before()
    {
        var parsed = Shipped.Parse("Envoy Tomas Berg arrived in Juba on Sunday. Berg met the rebels.");

        AssertSame(parsed, "Envoy Tomas Berg", "Berg");
    }

    [Fact]
    public void Two_persons_of_one_family_stay_apart()
    {
        var parsed = Shipped.Parse("Ilham Karimov spoke first. Nodira Karimov spoke later.");

        AssertApart(parsed, "Ilham Karimov", "Nodira Karimov");
    }

    [Theory]
    [InlineData("Prime Minister Ilham Karimov spoke first. The foreign minister, Peter Novak, spoke later.", "Prime Minister Ilham Karimov", "The foreign minister, Peter Novak")]
    [InlineData("The Desert Liberation Army left. The River Army stayed.", "The Desert Liberation Army", "The River Army")]
    public void Full_names_that_share_no_more_than_the_last_word_of_a_body_are_two(string text, string first, string second) => AssertApart(Shipped.Parse(text), first, second);

    [Fact]
    public void Who_acts_in_a_clause_about_somebody_is_somebody_else() =>
        AssertSame(Shipped.Parse("The insurgents fled. The Desert Network, to which they pledged allegiance, claimed the raid."), "The insurgents", "they");

    [Fact]
    public void They_in_what_several_say_are_all_of_them()
    {
        var parsed = Shipped.Parse("Officials met in Lima. Kenya and Uganda said they would sign.");

        Assert.Contains(Entity(parsed, "Kenya and Uganda").Mentions, mention => parsed.Mentions[mention].HeadToken == parsed.Tokens.First(token => token.Form == "they").Index);
    }

    [Fact]
    public void A_description_repeated_with_the_article_is_the_same_thing()
    {
        var parsed = Shipped.Parse("The mediators proposed a ceasefire on Friday. Both armies rejected the ceasefire.");

        AssertSame(parsed, "a ceasefire", "the ceasefire");
    }

    [Fact]
    public void A_list_names_its_members()
    {
        var parsed = Shipped.Parse("Kenya and Uganda sent observers. They will report in May.");

        var list = Entity(parsed, "Kenya and Uganda");

        Assert.Equal([Entity(parsed, "Kenya").Index, Entity(parsed, "Uganda").Index], list.Members);
        Assert.True(parsed.Mentions[list.Mentions[0]].IsPlural);
    }

    [Theory]
    [InlineData("Kenya and Uganda signed a truce in March. The two countries had fought for a year.", "The two countries", new[] { "Kenya", "Uganda" })]
    [InlineData("Rwanda, Kenya and Uganda will meet in Arusha. The trio wants a truce.", "The trio", new[] { "Rwanda", "Kenya", "Uganda" })]
    public void A_counted_description_stands_for_a_list_of_as_many(string text, string description, string[] members)
    {
        var parsed = Shipped.Parse(text);

        Assert.Equal(members.Select(member => Entity(parsed, member).Index), Entity(parsed, description).Members);
    }

    [Fact]
    public void Four_named_together_are_still_the_four_a_page_later()
    {
        var parsed = Shipped.Parse("Kenya, Uganda, Rwanda and Burundi met in Kigali. A village was flooded. The rains went on. Prices rose. Roads were cut. Schools closed. The four countries will meet again in May.");

        Assert.Equal(4, Entity(parsed, "The four countries").Members.Length);
    }

    [Fact]
    public void The_parties_are_those_counted_right_before()
    {
        var parsed = Shipped.Parse("Kenya, Uganda, Rwanda and Burundi met in Kigali. The four countries will meet again, but an envoy said the parties had not agreed on a date.");

        Assert.Equal(Entity(parsed, "The four countries").Members, Entity(parsed, "the parties").Members);
    }

    [Fact]
    public void The_ministers_are_of_those_whose_ministers_met()
    {
        var parsed = Shipped.Parse("The foreign ministers of Kenya, Uganda and Rwanda met in Kigali. The ministers agreed on a plan.");

        Assert.Equal(new[] { "Kenya", "Uganda", "Rwanda" }.Select(name => Entity(parsed, name).Index), Entity(parsed, "The ministers").Members);
    }

    [Fact]
    public void What_three_defend_is_none_of_the_three()
    {
        var parsed = Shipped.Parse("The Boundary Commission met in Kigali. Kenya, Uganda and Rwanda defend its work.");

        AssertApart(parsed, "Kenya", "its");
    }

    [Fact]
    public void An_alliance_with_somebody_is_not_his_own()
    {
        var parsed = Shipped.Parse("Mali was calm. Niger values its alliance with the Malian government.");

        AssertApart(parsed, "Mali", "its");
    }

    [Fact]
    public void The_two_who_mediate_are_not_the_two_sides()
    {
        var parsed = Shipped.Parse("Kenya and Uganda urged calm on Sunday. The two sides had fought for a year.");

        Assert.Empty(Entity(parsed, "The two sides").Members);
    }

    [Fact]
    public void The_two_who_met_are_the_two_sides()
    {
        var parsed = Shipped.Parse("Kenya and Uganda met on Sunday. The two sides agreed to share the water.");

        Assert.Equal([Entity(parsed, "Kenya").Index, Entity(parsed, "Uganda").Index], Entity(parsed, "The two sides").Members);
    }

    [Fact]
    public void The_two_countries_are_not_two_listed_pages_before_others()
    {
        var parsed = Shipped.Parse("Peru and Chile praised the plan.\n\nTogo summoned the envoy of Benin. Togo would not move its ships, it said.\n\nThe two countries had agreed in May to share the water.");

        Assert.Empty(Entity(parsed, "The two countries").Members);
    }

    [Fact]
    public void A_union_is_no_church()
    {
        var parsed = Shipped.Parse("Kenya's largest teachers' union walked out after mediation by the Methodist Church failed. The ministry threatened to ban the union.");

        AssertApart(parsed, "the Methodist Church", "the union");
    }

    [Theory]
    [InlineData("Ghana condemned Togo's raid and said its treaty with Mali covers attacks.", "Ghana")]
    [InlineData("Peru demanded that Chile free the crew, and its foreign ministry recalled the envoy.", "Peru")]
    [InlineData("Peru urged Chile to end its blockade.", "Chile")]
    public void Its_is_of_who_reports_or_of_who_is_to_stop(string text, string owner) => AssertSame(Shipped.Parse(text), owner, "its");

    [Fact]
    public void Their_union_is_of_those_who_promise_and_not_of_whom_they_wait_for() =>
        AssertApart(Shipped.Parse("Dock workers promised to join the march if police move in, and their union accused the minister of lying."), "police", "their");

    [Fact]
    public void Each_other_are_those_who_act()
    {
        var parsed = Shipped.Parse("Kenya and Uganda blamed each other as the truce frayed.");

        AssertSame(parsed, "Kenya and Uganda", "each other");
    }

    [Fact]
    public void What_a_countrys_union_says_of_it_is_said_of_the_union() =>
        AssertApart(Shipped.Parse("Argentina's largest rail union said it would not return to work."), "Argentina's", "it");

    [Theory]
    [InlineData("Kenya, Rwanda and Uganda signed a truce. The two countries had fought for a year.", "The two countries")]
    [InlineData("Kenya and Uganda signed a truce. The two soldiers had been held for a year.", "The two soldiers")]
    public void A_description_of_another_number_or_kind_stands_for_no_list(string text, string description)
    {
        Assert.Empty(Entity(Shipped.Parse(text), description).Members);
    }

    [Theory]
    [InlineData("")]
    [InlineData("!!! ??? …")]
    [InlineData("THEY SAID THEY WOULD LEAVE IF THEY COULD")]
    [InlineData("\" ' “ ” ( ) [ ] — she; he: “they” 😡")]
    [InlineData("He he he she she it it they them themselves himself herself itself")]
    [InlineData("Talks 🤝 in Женева failed 😡😡 — 和平 later. 他 said so himself.")]
    public void Any_text_gives_mentions_in_order_and_each_in_one_chain(string text)
    {
        AssertWellFormed(Shipped.Parse(text));
    }

    [Fact]
    public void A_long_list_takes_time_in_proportion_to_its_length_and_is_well_formed()
    {
        AssertWellFormed(Shipped.Parse(string.Join(", ", Enumerable.Range(0, 1_200).Select(i => $"minister {i} and his men")) + " left."));
    }

    private static void AssertWellFormed(ParsedDocument parsed)
    {
        Assert.Equal(parsed.Mentions.OrderBy(mention => mention.FirstToken).ThenByDescending(mention => mention.EndToken), parsed.Mentions);
        Assert.All(parsed.Mentions, mention => Assert.True(parsed.Sentences.Any(sentence => sentence.FirstToken <= mention.FirstToken && mention.EndToken <= sentence.EndToken)));
        Assert.Equal(Enumerable.Range(0, parsed.Mentions.Length), parsed.Entities.SelectMany(entity => entity.Mentions).Order());
        Assert.Equal(parsed.Entities.OrderBy(entity => entity.Mentions[0]), parsed.Entities);
        Assert.All(parsed.Entities, entity => Assert.Equal(entity.Mentions.Order(), entity.Mentions));
        Assert.All(parsed.Entities, entity => Assert.All(entity.Members, member => Assert.InRange(member, 0, parsed.Entities.Length - 1)));
    }

    private static void AssertSame(ParsedDocument parsed, string one, string other) => Assert.Equal(Entity(parsed, one).Index, Entity(parsed, other).Index);

    private static void AssertApart(ParsedDocument parsed, string one, string other) => Assert.NotEqual(Entity(parsed, one).Index, Entity(parsed, other).Index);

    private static Entity Entity(ParsedDocument parsed, string words)
    {
        var mention = parsed.Mentions.Last(mention => parsed.Document.Text[parsed.Tokens[mention.FirstToken].Span.Start..parsed.Tokens[mention.EndToken - 1].Span.End] == words);
        return parsed.Entities.Single(entity => entity.Mentions.Contains(mention.Index));
    }
}
