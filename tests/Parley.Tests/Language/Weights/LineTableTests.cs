using System.Text;
using CsCheck;
using Parley.Language.Weights;

namespace Parley.Tests.Language.Weights;

public sealed class LineTableTests
{
    [Fact]
    public void A_line_is_found_by_its_key_and_has_its_number()
    {
        var table = new LineTable("mali\t2\nmalian\t13\n^un\t1"u8.ToArray());

        Assert.Equal((0, 1, 2), (table.Find("mali"), table.Find("malian"), table.Find("^un")));
        Assert.Equal((2, 13, 1), (table.NumberOf(0), table.NumberOf(1), table.NumberOf(2)));
    }

    [Theory]
    [InlineData("mal")]
    [InlineData("malia")]
    [InlineData("mali\t2")]
    [InlineData("")]
    public void What_is_no_whole_key_is_not_found(string key)
    {
        Assert.Equal(-1, new LineTable("mali\t2\nmalian\t13"u8.ToArray()).Find(key));
    }

    [Fact]
    public void Of_equal_lines_the_first_is_found()
    {
        Assert.Equal(0, new LineTable("oui\noui\nnon"u8.ToArray()).Find("oui"));
    }

    [Fact]
    public void A_text_of_one_line_or_none_holds_nothing_else()
    {
        Assert.Equal(-1, new LineTable("one"u8.ToArray()).Find("two"));
        Assert.Equal(-1, new LineTable(ReadOnlyMemory<byte>.Empty).Find("two"));
    }

    [Fact]
    public void It_finds_what_a_dictionary_of_strings_finds()
    {
        Gen.String[Gen.Char["abc’éж"], 0, 4].List[1, 60].Sample(lines =>
        {
            var table = new LineTable(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
            foreach (var key in lines.Append("abcabc").Append("ж"))
                Assert.Equal(lines.IndexOf(key), table.Find(key));
        });
    }
}
