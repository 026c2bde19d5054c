using Parley.Coding.Events;

namespace Parley.Tests.Coding.Events;

public sealed class EventLexiconTests
{
    [Fact]
    public void The_shipped_lexicon_is_broad() => Assert.True(EventLexicon.Shipped.Count >= 3000);

    [Theory]
    [InlineData("attack\tVERB", "2 columns")]
    [InlineData("attack\tADVERB\t-\t-\t-\t-\tASSAULT\t-\t190", "ADVERB")]
    [InlineData("attack\tVERB\t-\t-\t-\t-\tCRIME\t-\t190", "CRIME")]
    public void A_wrong_line_is_named_with_what_is_allowed(string line, string found)
    {
        var error = Assert.Throws<FormatException>(() => EventLexicon.With(["# own words", line], "own.tsv"));

        Assert.Contains("PLY0320 own.tsv, line 2", error.Message, StringComparison.Ordinal);
        Assert.Contains(found, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tenth_column_may_name_a_class_of_subjects() =>
        Assert.Equal(EventLexicon.Shipped.Count + 1, EventLexicon.With(["loiter\tVERB\t-\t-\tabove|beside\t-\tMOBILIZE\t-\t150\t@ship|@aircraft"], "own.tsv").Count);

    [Fact]
    public void A_users_line_adds_to_the_shipped_ones() =>
        Assert.Equal(EventLexicon.Shipped.Count + 1, EventLexicon.With(["technical\tNOUN\t-\t-\t-\t-\tASSAULT\t-\t190"], "own.tsv").Count);
}
