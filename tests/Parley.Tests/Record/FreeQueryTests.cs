using Parley.Record;
using Parley.Record.Search;

namespace Parley.Tests.Record;

public sealed class FreeQueryTests
{
    [Fact]
    public void A_query_of_ones_own_gives_values_as_text_and_null_for_nothing()
    {
        using var record = RecordFile.OpenInMemory();

        var rows = record.Select("SELECT 7, 'seven', NULL, 0.5");

        Assert.Equal(["7", "seven", null, "0.5"], Assert.Single(rows));
    }

    [Fact]
    public void A_query_over_a_view_the_record_does_not_have_is_an_error_in_words()
    {
        using var record = RecordFile.OpenInMemory();

        Assert.Throws<RecordException>(() => record.Select("SELECT * FROM rumours"));
    }
}
