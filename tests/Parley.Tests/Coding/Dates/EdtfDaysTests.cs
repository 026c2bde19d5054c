using System.Globalization;
using Parley.Coding.Dates;

namespace Parley.Tests.Coding.Dates;

public sealed class EdtfDaysTests
{
    [Theory]
    [InlineData("2023-04-25", "2023-04-25", "2023-04-25")]
    [InlineData("2023-04-25~", "2023-04-25", "2023-04-25")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2023", "2023-01-01", "2023-12-31")]
    [InlineData("2023-05-01/2023-05-10", "2023-05-01", "2023-05-10")]
    [InlineData("2023-11/2024-02", "2023-11-01", "2024-02-29")]
    [InlineData("../2024-03-05", "0001-01-01", "2024-03-05")]
    [InlineData("2024-03/..", "2024-03-01", "9999-12-31")]
    public void A_value_stands_for_days(string edtf, string first, string last) =>
        Assert.Equal(new EdtfDays(Day(first), Day(last)), EdtfDays.Of(edtf));

    [Theory]
    [InlineData("XXXX-04-25")]
    [InlineData("../..")]
    [InlineData("2023-05-10/2023-05-01")]
    [InlineData("soon")]
    [InlineData("")]
    public void A_value_without_a_year_or_sense_stands_for_none(string edtf) => Assert.Null(EdtfDays.Of(edtf));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
