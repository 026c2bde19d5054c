using Parley.Cli.Briefs;

namespace Parley.Tests.Cli.Briefs;

public sealed class EdtfInWordsTests
{
    [Theory]
    [InlineData("2023-04-25", "25 Apr 2023")]
    [InlineData("2023-04", "Apr 2023")]
    [InlineData("2023", "2023")]
    [InlineData("199X", "1990s")]
    [InlineData("XXXX-05-06", "6 May, year not told")]
    [InlineData("2025-10-31~", "about 31 Oct 2025")]
    [InlineData("2024-04/..", "since Apr 2024")]
    [InlineData("../2024-04-02", "until 2 Apr 2024")]
    [InlineData("2024-05-05/2024-05-07", "5 to 7 May 2024")]
    [InlineData("2024-04-30/2024-05-02", "30 Apr to 2 May 2024")]
    [InlineData("2013/2015", "2013 to 2015")]
    [InlineData("2024-21", "2024-21")]
    public void A_date_is_told_in_words(string edtf, string words) => Assert.Equal(words, EdtfInWords.Of(edtf));
}
