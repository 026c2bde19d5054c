using CsCheck;
using Parley.Coding;
using Parley.Coding.Dates;
using Parley.Tests.Language;

namespace Parley.Tests.Coding.Dates;

public sealed class DateFinderTests
{
    [Theory]
    [InlineData("The truce began on April 25, 2023.", "April 25, 2023", "2023-04-25")]
    [InlineData("The truce began on 25 April 2023.", "25 April 2023", "2023-04-25")]
    [InlineData("It was signed on Nov. 12, 2024, in Juba.", "Nov. 12, 2024", "2024-11-12")]
    [InlineData("It was signed on Nov 12 2024.", "Nov 12 2024", "2024-11-12")]
    [InlineData("Talks resume on 12 Nov in Jeddah.", "12 Nov", "XXXX-11-12")]
    [InlineData("Talks resume on November 12.", "November 12", "XXXX-11-12")]
    [InlineData("Talks resume Sept. 3 in Bogota.", "Sept. 3", "XXXX-09-03")]
    [InlineData("Filed 2023-04-25 by the monitor.", "2023-04-25", "2023-04-25")]
    [InlineData("Filed on 25/04/2023 by the monitor.", "25/04/2023", "2023-04-25")]
    [InlineData("Filed on 04/25/2023 by the monitor.", "04/25/2023", "2023-04-25")]
    [InlineData("Filed on 25.04.2023 by the monitor.", "25.04.2023", "2023-04-25")]
    [InlineData("Filed on 05/05/2023 by the monitor.", "05/05/2023", "2023-05-05")]
    [InlineData("The army moved in April 2023.", "April 2023", "2023-04")]
    [InlineData("The army moved in April of 2023.", "April of 2023", "2023-04")]
    [InlineData("Sanctions came in Dec. 2021.", "Dec. 2021", "2021-12")]
    [InlineData("The border has been shut since 2011.", "since 2011", "2011/..")]
    [InlineData("In 1974 the island was divided.", "1974", "1974")]
    [InlineData("Elections are due by 2027.", "2027", "2027")]
    [InlineData("At the end of 2016 the rebels disarmed.", "2016", "2016")]
    [InlineData("The talks of 5–7 May 2024 failed.", "5–7 May 2024", "2024-05-05/2024-05-07")]
    [InlineData("The talks of 5-7 May 2024 failed.", "5-7 May 2024", "2024-05-05/2024-05-07")]
    [InlineData("The talks of May 5-7, 2024 failed.", "May 5-7, 2024", "2024-05-05/2024-05-07")]
    [InlineData("The round runs from 5 to 7 May.", "5 to 7 May", "XXXX-05-05/XXXX-05-07")]
    [InlineData("The round of 30 April – 2 May 2024 failed.", "30 April – 2 May 2024", "2024-04-30/2024-05-02")]
    [InlineData("It ran from December 30 to January 2, 2020.", "December 30 to January 2, 2020", "2019-12-30/2020-01-02")]
    [InlineData("Fighting raged in 2013-2015 there.", "2013-2015", "2013/2015")]
    [InlineData("Fighting raged from 2013 to 2015.", "2013 to 2015", "2013/2015")]
    [InlineData("On the 25th of March 2015 the raids began.", "25th of March 2015", "2015-03-25")]
    [InlineData("On March 26th, 2015 the raids began.", "March 26th, 2015", "2015-03-26")]
    [InlineData("On May the 9th they marched.", "May the 9th", "XXXX-05-09")]
    [InlineData("On 29 February 2024 the deal was signed.", "29 February 2024", "2024-02-29")]
    [InlineData("A vote on 29 February is planned.", "29 February", "XXXX-02-29")]
    [InlineData("The monitor left on AUGUST 3, 2019.", "AUGUST 3, 2019", "2019-08-03")]
    [InlineData("By May 2021 the city had fallen.", "May 2021", "2021-05")]
    [InlineData("The report (12 June 2020) says so.", "12 June 2020", "2020-06-12")]
    public void An_explicit_date_gets_its_EDTF_value(string text, string phrase, string edtf)
    {
        var fact = Assert.Single(new DateFinder().Find(Texts.Parse(text)));

        Assert.Equal(phrase, fact.Claim.Phrase);
        Assert.Equal(edtf, fact.Claim.Edtf);
        Assert.Equal(phrase, Assert.Single(fact.Support, item => item.Role == SupportRole.Date).Evidence.Quote);
    }

    [Theory]
    [InlineData("General May said the road was open.")]
    [InlineData("The March for peace drew thousands.")]
    [InlineData("They met for the 22nd round of talks.")]
    [InlineData("The plan was dated February 30, 2023.")]
    [InlineData("The plan was dated 31 April.")]
    [InlineData("The plan was dated 29 February 2023.")]
    [InlineData("The plan was dated 04/05/2023.")]
    [InlineData("The plan was dated 2023-13-40.")]
    [InlineData("The parties may 5 times refuse.")]
    [InlineData("Some 2023 families fled.")]
    [InlineData("The army arrived in 2000 trucks.")]
    [InlineData("The force of 2000 left.")]
    [InlineData("They met on Tuesday and again last week.")]
    [InlineData("In May they will meet.")]
    [InlineData("It cost $12 May be more.")]
    [InlineData("The season of 2011-12 was quiet.")]
    [InlineData("He asked 12 march organisers to stop.")]
    [InlineData("The talks of 7–5 May 2024 failed.")]
    [InlineData("The F-16 flew at 14:05 over 1,700 homes.")]
    public void What_is_no_explicit_possible_date_gives_nothing(string text) =>
        Assert.Empty(new DateFinder().Find(Texts.Parse(text)));

    [Fact]
    public void Every_date_of_a_sentence_is_found_once_in_order()
    {
        var facts = new DateFinder().Find(Texts.Parse("Accords of 3 July 2001 and August 13, 2001 ended a war fought since January 2001."));

        Assert.Equal(["2001-07-03", "2001-08-13", "2001-01/.."], facts.Select(fact => fact.Claim.Edtf));
    }

    [Fact]
    public void Any_text_is_read_without_an_exception_and_dates_do_not_overlap()
    {
        string[] vocabulary = ["May", "5", "–", "-", "2024", ",", "of", "to", "in", "31", "Nov.", "2023-02-30", "/", "the", "1st", " ", "\n\n", ".", "%"];
        var piece = Gen.Int[0, vocabulary.Length - 1].Select(index => vocabulary[index]);

        piece.Array[0, 20].Sample(pieces =>
        {
            var facts = new DateFinder().Find(Texts.Parse(string.Join(' ', pieces)));
            var spans = facts.Select(fact => fact.Support[0].Evidence.Span).ToList();
            Assert.All(spans.Zip(spans.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
        });
    }
}
