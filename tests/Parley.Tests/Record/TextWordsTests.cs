using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Parley.Record.Search;

namespace Parley.Tests.Record;

/// <summary>Words are divided here as the search index divides them; else a word typed could be two to the index, which it cannot look up.</summary>
public sealed class TextWordsTests
{
    [Fact]
    public void No_character_that_belongs_to_a_word_here_divides_it_in_the_index()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        RecordFolder.Query(connection, "CREATE VIRTUAL TABLE t USING fts5 (x, tokenize = 'unicode61 remove_diacritics 2')");
        var letters = Enumerable.Range(1, 0x20000).Where(Rune.IsValid).Select(value => new Rune(value).ToString()).Where(text => TextWords.In($"a{text}b").Count() == 1).ToArray();
        using (var insert = connection.CreateCommand())
        {
            insert.CommandText = "INSERT INTO t SELECT 'a' || value || 'b' FROM json_each($all)";
            insert.Parameters.AddWithValue("$all", System.Text.Json.JsonSerializer.Serialize(letters));
            insert.ExecuteNonQuery();
        }

        RecordFolder.Query(connection, "CREATE VIRTUAL TABLE v USING fts5vocab (t, instance)");
        var divided = RecordFolder.Query(connection, "SELECT x FROM v JOIN t ON t.rowid = v.doc WHERE v.offset > 0")
            .ConvertAll(word => char.ConvertToUtf32(word, 1).ToString("X4", CultureInfo.InvariantCulture));

        Assert.True(divided.Count == 0, $"{divided.Count} of {letters.Length}: {string.Join(' ', divided.Take(4000))}");
    }

    [Theory]
    [InlineData("al-Shabaab's N'Djaména", "al shabaab s n djamena")]
    [InlineData("  (Türkiye), 2.5%", "turkiye 2 5")]
    [InlineData("\uD800 x\uDC00y", "x y")]
    [InlineData("", "")]
    public void Words_are_folded_runs_of_letters_and_digits(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', TextWords.In(text).Select(word => TextWords.Fold(word.Slice(text)))));
}
